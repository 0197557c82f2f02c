import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney, ImitatedPage } from './board-journey.ts';

const JOB = {
  title: 'Pessoa Restauradora de Azulejos Pleno',
  company: 'Ateliê Maré Alta',
  location: 'São Luís, Maranhão, BR',
  type: 'Full-time',
  id: '9310288',
};
const HOST = 'atelie-mare-alta.gupy.io';
const LOGIN = 'login.gupy.io';
const APPLICATION = '/candidates/applications/77120941/steps/18830/curriculum';

const LD = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: JOB.title,
  datePosted: '2026-11-03',
  employmentType: 'FULL_TIME',
  hiringOrganization: { '@type': 'Organization', name: JOB.company },
  jobLocation: {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: 'São Luís',
      addressRegion: 'Maranhão',
      addressCountry: 'BR',
    },
  },
  description: '<p>Limpar, consolidar, repintar.</p>',
};

function page(title: string, body: string, more: Partial<ImitatedPage> = {}): { page: ImitatedPage } {
  return {
    page: {
      title,
      body: `${body}<div role="dialog" aria-label="Cookies"><p>Usamos cookies.</p><button type="button" id="dm876A">Aceitar</button></div><footer><p>Powered by Gupy</p></footer>`,
      ...more,
    },
  };
}

const POSTING = page(
  `${JOB.title} | ${JOB.company}`,
  `<header><a href="/"><img alt="Logo ${JOB.company}" src="data:,"></a></header><main><h1 id="h1">${escaped(JOB.title)}</h1>
    <div data-testid="sub-header-items-row"><span>Tipo de vaga: Efetivo</span><span>Publicada em: 03/11/2026</span></div>
    <a data-testid="apply-link" href="/candidates/jobs/${JOB.id}/apply?jobBoardSource=gupy_public_page">Candidatar-se</a><button type="button">Compartilhar vaga</button>
    <section data-testid="text-section"><h2>Descrição da vaga</h2><p>Limpar, consolidar, repintar.</p></section>
    <section><h2>Etapas do processo</h2><ol><li>Cadastro</li><li>Conversa com o ateliê</li></ol></section></main>`,
  { head: `<script type="application/ld+json">${JSON.stringify(LD)}</script>` },
);
const SIGN_IN = page(
  'Entrar | Gupy',
  `<div id="candidates-root"><h1>Entre na sua conta</h1><form method="post" action="https://${LOGIN}/candidates/signin">
    ${field('E-mail ou CPF', 'id="username" name="username" type="text" autocomplete="username"')}${field('Senha', 'id="password-input" name="password" type="password"')}
    <button type="button" id="button-forgot-password">Esqueci minha senha</button><button type="submit" id="button-signin">Acessar conta</button></form>
    <button type="button" id="googleSignInButton">Google</button><button type="button" id="createAccountSignInButton">Criar conta</button></div>`,
);

/** The résumé stands in the account; one address for all steps, and nothing asks for name or mail. */
const STEPS = [
  `<h1>Olá Ada, vamos continuar sua candidatura?</h1><p>Confira se seu currículo está atualizado.</p><button type="button" data-go>Continuar</button>`,
  `<h2>Dados adicionais</h2><fieldset><legend>Você foi indicado por alguém?</legend><label><input type="radio" name="radioGroupIsIndicatedTitle" checked> Não</label></fieldset><button type="button" name="saveAndContinueButton" data-go>Salvar e continuar</button>`,
  `<h2>Perguntas criadas pela empresa</h2><p>As respostas não poderão ser editadas depois.</p><button type="button" aria-label="Responder agora" data-go>Responder agora</button>`,
  `<div class="curriculum-content"><h3>1. Já trabalhou com azulejo do século XIX? *</h3><textarea id="input-azulejo" name="Já trabalhou com azulejo do século XIX?" maxlength="1000"></textarea></div><button type="button" name="saveAndContinueButton" data-go>Salvar e continuar</button>`,
  `<div role="dialog" aria-modal="true"><h2>Quer personalizar sua candidatura?</h2><button type="button" id="dialog-give-up-personalization-step">Agora não</button><button type="button" id="dialog-save-personalization-step" data-go>Personalizar candidatura</button></div>`,
  `<h2>Apresente-se!</h2><p>Conte por que você é a pessoa certa.</p><textarea id="personalization-step-text-area" maxlength="1500"></textarea>
   <button type="button" data-testid="candidate-skill"><div>Conservação</div></button><p>0 / 3 habilidades selecionadas</p><button type="button" id="finish">Finalizar candidatura</button>`,
  `<h1 id="finished">Candidatura finalizada!</h1><p>Agora é só acompanhar por aqui.</p><button type="button">Acompanhar candidatura</button><button type="button">Revisar meu currículo</button>`,
];
const FLOW = page(
  `${JOB.title} | ${JOB.company}`,
  `<header><img alt="Logo ${JOB.company}" src="data:,"><p>${escaped(JOB.title)}</p><a href="/candidates/applications">Minhas candidaturas</a></header><div id="candidates-root"><main></main></div>`,
  {
    script: `
      const steps = ${JSON.stringify(STEPS)};
      const main = document.querySelector('main');
      let at = 0;
      main.innerHTML = steps[at];
      main.addEventListener('click', async (event) => {
        const button = event.target.closest('button[data-go], #finish');
        if (button === null) return;
        if (button.id === 'finish') await fetch('/api/candidates/applications/77120941/finish', { method: 'POST', body: '{}' });
        at += 1;
        main.innerHTML = steps[at];
      });`,
  },
);

/** One logs in on another host; no step is a form with name and mail, and the last control says what it does. */
export const gupy: BoardJourney = {
  boardId: 'gupy',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}/jobs/${JOB.id}`]: POSTING,
    [`GET ${HOST}/candidates/jobs/${JOB.id}/apply`]: {
      redirect: `https://${LOGIN}/candidates/signin?returnTo=${HOST}`,
    },
    [`GET ${LOGIN}/candidates/signin`]: SIGN_IN,
    [`POST ${LOGIN}/candidates/signin`]: { redirect: `https://${HOST}${APPLICATION}` },
    [`GET ${HOST}${APPLICATION}`]: FLOW,
    [`POST ${HOST}/api/candidates/applications/77120941/finish`]: { json: {} },
  },
  start: `https://${HOST}/jobs/${JOB.id}?jobBoardSource=gupy_portal`,
  acts: [
    { click: '[data-testid=apply-link]' },
    { fill: { '#username': 'ada@byron.example', '#password-input': 'not-a-real-one' } },
    { click: '#button-signin' },
    { click: '[data-go]' },
    { await: 'input[name=radioGroupIsIndicatedTitle]' },
    { click: '[data-go]' },
    { click: '[aria-label="Responder agora"]' },
    { fill: { '#input-azulejo': 'Sim.' } },
    { click: '[name=saveAndContinueButton]' },
    { click: '#dialog-save-personalization-step' },
    { fill: { '#personalization-step-text-area': 'Gosto de azul.' } },
    { click: '#finish' },
  ],
  confirmation: '#finished',
};

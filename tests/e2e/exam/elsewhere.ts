/** Employers' own sites and application systems that no list knows. */
import { area, inp, ld, ME, og, P } from './page-parts.ts';
import type { ExamRun } from './play-exam.ts';

const F = { '#vn': 'Ada', '#nn': 'Byron', '#em': ME.email };
const cookies = (text: string, button: string) =>
  `<div class="cookie-bar" role="region" aria-label="cookies"><p>${text}</p><button type="button" onclick="this.parentNode.remove()">${button}</button></div>`;

export const ELSEWHERE: readonly ExamRun[] = [
  {
    name: 'de: WordPress site, Contact Form 7 style, message under the form, emptied form',
    everySite: true,
    job: { title: 'Tischler (m/w/d)', company: 'Holzmanufaktur Brandl' },
    start: 'https://www.holzmanufaktur-brandl.de/karriere/tischler-m-w-d/',
    answers: {
      'GET www.holzmanufaktur-brandl.de/karriere/tischler-m-w-d/': P(
        'Tischler (m/w/d) – Holzmanufaktur Brandl',
        `${cookies('Wir verwenden Cookies.', 'Alle akzeptieren')}<header><a href="/"><img src="data:," alt="Holzmanufaktur Brandl"></a><nav><a href="/leistungen">Leistungen</a><a href="/karriere">Karriere</a><a href="/kontakt">Kontakt</a></nav></header><main><article><h1 class="entry-title">Tischler (m/w/d)</h1><p>Zum nächstmöglichen Zeitpunkt suchen wir in Vollzeit …</p><h2>Ihr Profil</h2><ul><li>Abgeschlossene Ausbildung</li></ul><h2>Jetzt bewerben</h2>
        <div class="wpcf7"><form class="wpcf7-form init" novalidate>${inp('Vorname', 'vn')}${inp('Nachname', 'nn')}${inp('E-Mail', 'em', 'email')}${area('Anschreiben', 'msg')}${inp('Unterlagen (PDF)', 'cv', 'file')}<p><input type="submit" value="Bewerbung absenden" class="wpcf7-submit"></p><div class="wpcf7-response-output" aria-hidden="true"></div></form></div></article></main>
        <footer><h4>Newsletter</h4><form action="/nl"><input type="email" placeholder="E-Mail"><button>Anmelden</button></form>© 2026 Holzmanufaktur Brandl · Impressum</footer>`,
        {
          lang: 'de',
          head: og({ site_name: 'Holzmanufaktur Brandl', title: 'Tischler (m/w/d) – Holzmanufaktur Brandl' }),
          script: `const f = document.querySelector('.wpcf7-form'); f.addEventListener('submit', async (e) => { e.preventDefault(); f.className = 'wpcf7-form submitting'; await fetch('/wp-json/contact-form-7/v1/contact-forms/91/feedback', { method: 'POST', body: new FormData(f) }); f.className = 'wpcf7-form sent'; f.reset(); const o = f.querySelector('.wpcf7-response-output'); o.removeAttribute('aria-hidden'); o.textContent = 'Vielen Dank für Ihre Bewerbung. Wir melden uns schnellstmöglich bei Ihnen.'; });`,
        },
      ),
      'POST www.holzmanufaktur-brandl.de/wp-json/contact-form-7/v1/contact-forms/91/feedback': {
        json: { status: 'mail_sent' },
        delayMs: 700,
      },
    },
    acts: [{ click: '.cookie-bar button' }, { fill: F }, { attach: '#cv' }, { click: '.wpcf7-submit' }],
    ends: 'Vielen Dank für Ihre Bewerbung',
  },
  {
    name: 'fr: full post and redirect to /merci, title only in the document title',
    everySite: true,
    job: { title: 'Chef de rang', company: 'Brasserie Lutèce' },
    start: 'https://recrutement.brasserie-lutece.fr/offres/chef-de-rang-paris-11',
    answers: {
      'GET recrutement.brasserie-lutece.fr/offres/chef-de-rang-paris-11': P(
        'Chef de rang | Brasserie Lutèce',
        `<header><img alt="Brasserie Lutèce" src="data:,"><nav><a>La carte</a><a>Réserver</a><a>Recrutement</a></nav></header><main><p class="lead">Service midi et soir, CDI, Paris 11e.</p><p>Vous aimez les gens et les assiettes bien tenues.</p><form method="post" action="/offres/chef-de-rang-paris-11/candidature" enctype="multipart/form-data"><h2>Postuler</h2>${inp('Prénom', 'vn', 'text', 'required')}${inp('Nom', 'nn', 'text', 'required')}${inp('Adresse e-mail', 'em', 'email', 'required')}${inp('Votre CV', 'cv', 'file')}<label><input type="checkbox" id="rgpd" required> J'accepte la politique de confidentialité</label><button>Envoyer ma candidature</button></form></main><footer>© Brasserie Lutèce 2026 – Mentions légales</footer>`,
        { lang: 'fr' },
      ),
      'POST recrutement.brasserie-lutece.fr/offres/chef-de-rang-paris-11/candidature': {
        redirect: '/merci',
        status: 303,
      },
      'GET recrutement.brasserie-lutece.fr/merci': P(
        'Merci | Brasserie Lutèce',
        '<header><img alt="Brasserie Lutèce" src="data:,"></header><main><h1>Merci pour votre candidature !</h1><p>Nous revenons vers vous sous dix jours.</p></main>',
        { lang: 'fr' },
      ),
    },
    acts: [{ fill: F }, { attach: '#cv' }, { click: '#rgpd' }, { click: 'form button' }],
    ends: 'Merci pour votre candidature',
  },
  {
    name: 'es: SPA hash routes, wizard with Siguiente/Revisar, no form element',
    everySite: true,
    job: { title: 'Técnico de mantenimiento', company: 'Grupo Alcornoque' },
    start: 'https://empleo.grupoalcornoque.es/#/ofertas/3381',
    answers: {
      'GET empleo.grupoalcornoque.es/': P(
        'Empleo | Grupo Alcornoque',
        `<header><img alt="Grupo Alcornoque" src="data:,"></header><div id="app"></div><footer>© 2026 Grupo Alcornoque</footer>`,
        {
          lang: 'es',
          head: og({ site_name: 'Grupo Alcornoque' }),
          script: `const app = document.getElementById('app'); const views = {
          '#/ofertas/3381': () => '<h1>Técnico de mantenimiento</h1><p>Badajoz · Indefinido</p><p>Corcho y máquinas.</p><button onclick="location.hash=\\'#/ofertas/3381/inscripcion/1\\'" id="ins">Inscribirme en esta oferta</button>',
          '#/ofertas/3381/inscripcion/1': () => '<h2>Técnico de mantenimiento</h2><h3>Paso 1 de 3: Datos personales</h3>${inp('Nombre', 'vn')}${inp('Apellidos', 'nn')}${inp('Correo electrónico', 'em', 'email')}<button id="s1" onclick="location.hash=\\'#/ofertas/3381/inscripcion/2\\'">Siguiente</button>',
          '#/ofertas/3381/inscripcion/2': () => '<h2>Técnico de mantenimiento</h2><h3>Paso 2 de 3: Currículum</h3><label for="cv" class="btn">Subir currículum</label><input type="file" id="cv" class="sr-only"><button id="s2" onclick="location.hash=\\'#/ofertas/3381/inscripcion/3\\'">Revisar</button>',
          '#/ofertas/3381/inscripcion/3': () => '<h2>Técnico de mantenimiento</h2><h3>Paso 3 de 3: Revisar y enviar</h3><p>Ada Byron</p><button id="s3">Enviar candidatura</button>',
          '#/gracias': () => '<h1>¡Gracias, Ada!</h1><p>Tu candidatura ha sido enviada con éxito.</p><a href="#/ofertas">Ver más ofertas</a>' };
          const render = () => { app.innerHTML = (views[location.hash] ?? (() => '<h1>Ofertas</h1>'))(); const s3 = document.getElementById('s3'); if (s3) s3.onclick = async () => { await fetch('/api/candidaturas', { method: 'POST', body: '{}' }); location.hash = '#/gracias'; }; }; addEventListener('hashchange', render); render();`,
        },
      ),
      'POST empleo.grupoalcornoque.es/api/candidaturas': { json: { id: 4 }, status: 201, delayMs: 400 },
    },
    acts: [
      { click: '#ins' },
      { fill: F },
      { click: '#s1' },
      { await: '#s2' },
      { attach: '#cv' },
      { click: '#s2' },
      { click: '#s3' },
    ],
    ends: 'ha sido enviada',
  },
  {
    name: 'pt: modal over the posting, toast that passes after 4 s, form emptied',
    everySite: true,
    job: { title: 'Assistente Administrativa', company: 'Clínica Boa Hora' },
    start: 'https://www.clinicaboahora.com.br/trabalhe-conosco/assistente-administrativa',
    answers: {
      'GET www.clinicaboahora.com.br/trabalhe-conosco/assistente-administrativa': P(
        'Assistente Administrativa - Trabalhe conosco - Clínica Boa Hora',
        `<header><a><img alt="Clínica Boa Hora" src="data:,"></a><nav><a>Exames</a><a>Médicos</a><a>Trabalhe conosco</a></nav></header><main><h2>Trabalhe conosco</h2><h1>Assistente Administrativa</h1><p>Vaga presencial em Recife.</p><button id="abrir">Candidate-se</button></main><dialog id="dlg"><form id="f">${inp('Nome', 'vn')}${inp('Sobrenome', 'nn')}${inp('E-mail', 'em', 'email')}<button type="button" id="pick" onclick="cv.click()">Anexar currículo</button><input type="file" id="cv" hidden><button type="submit" id="ok">Enviar candidatura</button></form></dialog><div id="toasts" aria-live="polite"></div>`,
        {
          lang: 'pt-BR',
          head: ld({
            title: 'Assistente Administrativa',
            hiringOrganization: { '@type': 'Organization', name: 'Clínica Boa Hora' },
          }),
          script: `abrir.onclick = () => dlg.showModal(); f.onsubmit = async (e) => { e.preventDefault(); await fetch('/api/curriculos', { method: 'POST', body: new FormData(f) }); f.reset(); dlg.close(); const t = document.createElement('div'); t.className = 'toast'; t.textContent = 'Candidatura enviada com sucesso!'; toasts.append(t); setTimeout(() => t.remove(), 4000); };`,
        },
      ),
      'POST www.clinicaboahora.com.br/api/curriculos': { json: {}, delayMs: 600 },
    },
    acts: [{ click: '#abrir' }, { fill: F }, { attach: '#cv' }, { click: '#ok' }],
    ends: 'Candidatura enviada',
  },
  {
    name: 'it: form in a vendor iframe of another host, thanks in the frame',
    everySite: true,
    job: { title: 'Addetto alla logistica', company: 'Oleificio Ferrante' },
    start: 'https://www.oleificioferrante.it/lavora-con-noi/addetto-alla-logistica',
    answers: {
      'GET www.oleificioferrante.it/lavora-con-noi/addetto-alla-logistica': P(
        'Addetto alla logistica - Lavora con noi - Oleificio Ferrante',
        `<header><img alt="Oleificio Ferrante" src="data:,"></header><main><h1>Addetto alla logistica</h1><p>Bari, tempo pieno.</p><iframe id="modulo" src="https://forms.modulisti.it/embed/8812" width="600" height="700" title="Modulo di candidatura"></iframe></main><footer>© 2026 Oleificio Ferrante S.r.l.</footer>`,
        { lang: 'it', head: og({ site_name: 'Oleificio Ferrante' }) },
      ),
      'GET forms.modulisti.it/embed/8812': P(
        'Modulo',
        `<form method="post" action="/embed/8812" enctype="multipart/form-data"><h2>Candidati per questa posizione</h2>${inp('Nome', 'vn')}${inp('Cognome', 'nn')}${inp('Email', 'em', 'email')}${inp('Curriculum vitae', 'cv', 'file')}<button type="submit">Invia candidatura</button></form>`,
        { lang: 'it' },
      ),
      'POST forms.modulisti.it/embed/8812': P(
        'Grazie',
        '<h2>Grazie!</h2><p>La tua candidatura è stata inviata con successo.</p>',
        { lang: 'it' },
      ),
    },
    acts: [{ enterFrame: '#modulo' }, { fill: F }, { attach: '#cv' }, { click: 'form button' }],
  },
  {
    name: 'nl: apply opens an unlisted ATS in a new tab, with the ref in the address',
    everySite: true,
    job: { title: 'Wijkverpleegkundige', company: 'Zorggroep De Linde' },
    start: 'https://www.zorggroepdelinde.nl/werken-bij/vacatures/wijkverpleegkundige',
    answers: {
      'GET www.zorggroepdelinde.nl/werken-bij/vacatures/wijkverpleegkundige': P(
        'Wijkverpleegkundige - Werken bij Zorggroep De Linde',
        `<header><img alt="Zorggroep De Linde" src="data:,"><form role="search"><input type="search" placeholder="Zoeken"><button>Zoek</button></form></header><main><h1>Wijkverpleegkundige</h1><ul><li>Deventer</li><li>24-32 uur</li></ul><a id="sol" target="_blank" href="https://sollicitatie.mijnhrpartner.nl/apply?vac=VAC-0091">Solliciteer direct</a></main>`,
        {
          lang: 'nl',
          head: ld({
            title: 'Wijkverpleegkundige',
            hiringOrganization: { '@type': 'Organization', name: 'Zorggroep De Linde' },
          }),
        },
      ),
      'GET sollicitatie.mijnhrpartner.nl/apply': P(
        'Solliciteren',
        `<div class="wrap"><h1>Sollicitatieformulier</h1><form method="post" action="/apply/send" enctype="multipart/form-data">${inp('Voornaam', 'vn')}${inp('Achternaam', 'nn')}${inp('E-mailadres', 'em', 'email')}${inp('CV uploaden', 'cv', 'file')}${area('Motivatie', 'mo')}<button type="submit">Verstuur sollicitatie</button></form></div>`,
        { lang: 'nl' },
      ),
      'POST sollicitatie.mijnhrpartner.nl/apply/send': { redirect: '/bedankt' },
      'GET sollicitatie.mijnhrpartner.nl/bedankt': P(
        'Bedankt',
        '<h1>Bedankt voor je sollicitatie!</h1><p>Je ontvangt een bevestiging per e-mail.</p>',
        { lang: 'nl' },
      ),
    },
    acts: [{ clickToNewTab: '#sol' }, { fill: F }, { attach: '#cv' }, { click: 'form button' }],
    ends: 'Bedankt voor je sollicitatie',
  },
  {
    name: 'sv: confirmation after 20 seconds',
    everySite: true,
    job: { title: 'Snickare', company: 'Byggbolaget Ek' },
    start: 'https://jobb.byggbolagetek.se/lediga-jobb/snickare-umea',
    answers: {
      'GET jobb.byggbolagetek.se/lediga-jobb/snickare-umea': P(
        'Snickare | Byggbolaget Ek',
        `<header><img alt="Byggbolaget Ek" src="data:,"></header><main id="m"><h1>Snickare</h1><p>Umeå</p><form id="f"><h2>Ansök nu</h2>${inp('Förnamn', 'vn')}${inp('Efternamn', 'nn')}${inp('E-post', 'em', 'email')}${inp('Ladda upp CV', 'cv', 'file')}<button type="submit">Skicka ansökan</button></form></main>`,
        {
          lang: 'sv',
          head: og({ site_name: 'Byggbolaget Ek' }),
          script: `f.onsubmit = async (e) => { e.preventDefault(); f.innerHTML = '<p>Skickar, vänta …</p>'; await fetch('/ansok', { method: 'POST', body: '{}' }); m.innerHTML = '<h1>Tack för din ansökan!</h1><p>Vi har tagit emot din ansökan.</p>'; };`,
        },
      ),
      'POST jobb.byggbolagetek.se/ansok': { json: {}, delayMs: 20000 },
    },
    acts: [{ fill: F }, { attach: '#cv' }, { click: 'form button' }],
    ends: 'Vi har tagit emot',
    patienceMs: 30000,
  },
  {
    name: 'da: title only in JSON-LD, company in copyright and JSON-LD',
    everySite: true,
    job: { title: 'Bager til nathold', company: 'Rugkernen A/S' },
    start: 'https://rugkernen.dk/job/2291',
    answers: {
      'GET rugkernen.dk/job/2291': P(
        'Job hos os',
        `<header><nav><a>Brød</a><a>Butikker</a><a>Job</a></nav></header><main><h1>Bliv en del af holdet</h1><p>Vi bager om natten i Odense.</p><form method="post" action="/job/2291" enctype="multipart/form-data">${inp('Fornavn', 'vn')}${inp('Efternavn', 'nn')}${inp('E-mail', 'em', 'email')}${inp('CV', 'cv', 'file')}<button type="submit">Send ansøgning</button></form></main><footer>© 2026 Rugkernen A/S</footer>`,
        {
          lang: 'da',
          head: ld({
            title: 'Bager til nathold',
            hiringOrganization: { '@type': 'Organization', name: 'Rugkernen A/S' },
          }),
        },
      ),
      'POST rugkernen.dk/job/2291': P(
        'Tak',
        '<main><h1>Tak for din ansøgning</h1><p>Vi vender tilbage.</p></main><footer>© 2026 Rugkernen A/S</footer>',
        { lang: 'da' },
      ),
    },
    acts: [{ fill: F }, { attach: '#cv' }, { click: 'form button' }],
    ends: 'Tak for din ansøgning',
  },
  {
    name: 'no: refused by the server with a message, then accepted',
    everySite: true,
    job: { title: 'Regnskapsmedarbeider', company: 'Fjordkraft Bygg' },
    start: 'https://www.fjordkraftbygg.no/ledige-stillinger/regnskapsmedarbeider',
    answers: {
      'GET www.fjordkraftbygg.no/ledige-stillinger/regnskapsmedarbeider': P(
        'Regnskapsmedarbeider | Fjordkraft Bygg',
        `<header><img alt="Fjordkraft Bygg" src="data:,"></header><main id="m"><h1>Regnskapsmedarbeider</h1><p>Ålesund</p><form id="f" novalidate>${inp('Fornavn', 'vn')}${inp('Etternavn', 'nn')}${inp('E-post', 'em', 'email')}${inp('CV', 'cv', 'file')}<p id="feil" role="alert" class="error"></p><button type="submit">Send søknad</button></form></main>`,
        {
          lang: 'no',
          head: og({ site_name: 'Fjordkraft Bygg', title: 'Regnskapsmedarbeider' }),
          script: `f.onsubmit = async (e) => { e.preventDefault(); feil.textContent = ''; const r = await fetch('/soknad', { method: 'POST', body: '{}' }); if (!r.ok) { em.setAttribute('aria-invalid', 'true'); feil.textContent = 'E-postadressen er ugyldig. Søknaden ble ikke sendt.'; return; } m.innerHTML = '<h1>Takk for din søknad</h1><p>Søknaden er sendt.</p>'; };`,
        },
      ),
      'POST www.fjordkraftbygg.no/soknad': [
        { json: {}, status: 422, delayMs: 300 },
        { json: {}, delayMs: 300 },
      ],
    },
    acts: [
      { fill: { ...F, '#em': 'ada@byron' } },
      { attach: '#cv' },
      { click: 'form button' },
      { says: 'ble ikke sendt' },
      { pause: 2500 },
      { fill: { '#em': ME.email } },
      { click: 'form button' },
    ],
    ends: 'Søknaden er sendt',
  },
  {
    name: 'fi: React-like rerender of the whole page, input nodes replaced while typing',
    everySite: true,
    job: { title: 'Lähihoitaja', company: 'Koivurinne Oy' },
    start: 'https://ura.koivurinne.fi/avoimet-tyopaikat/lahihoitaja-4471',
    answers: {
      'GET ura.koivurinne.fi/avoimet-tyopaikat/lahihoitaja-4471': P(
        'Lähihoitaja - Koivurinne Oy',
        `<div id="root"></div>`,
        {
          lang: 'fi',
          head: og({ site_name: 'Koivurinne Oy' }),
          script: `const root = document.getElementById('root'); let state = { sent: false, busy: false, values: {} };
        const view = () => state.sent ? '<header>Koivurinne Oy</header><main><h1>Kiitos hakemuksestasi!</h1><p>Hakemuksesi on lähetetty.</p></main>' : '<header>Koivurinne Oy</header><main><h1>Lähihoitaja</h1><p>Kuopio</p><section><h2>Hae paikkaa</h2>${inp('Etunimi', 'vn')}${inp('Sukunimi', 'nn')}${inp('Sähköposti', 'em', 'email')}${inp('Ansioluettelo', 'cv', 'file')}<button id="go" '+(state.busy?'disabled':'')+'>'+(state.busy?'Lähetetään…':'Lähetä hakemus')+'</button></section></main>';
        const render = () => { root.innerHTML = view(); for (const [k, v] of Object.entries(state.values)) { const el = document.getElementById(k); if (el) el.value = v; }
          root.querySelectorAll('input:not([type=file])').forEach((i) => { i.onblur = () => { state.values[i.id] = i.value; }; });
          const go = document.getElementById('go'); if (go) go.onclick = async () => { root.querySelectorAll('input:not([type=file])').forEach((i) => { state.values[i.id] = i.value; }); state = { ...state, busy: true }; render(); await fetch('/graphql', { method: 'POST', body: '{}' }); state = { ...state, sent: true }; history.pushState({}, '', location.pathname + '/kiitos'); render(); }; };
        render();`,
        },
      ),
      'POST ura.koivurinne.fi/graphql': { json: { data: {} }, delayMs: 900 },
    },
    acts: [{ fill: F }, { attach: '#cv' }, { click: '#go' }],
    ends: 'Hakemuksesi on lähetetty',
  },
  {
    name: 'pl: unlisted ATS in closed shadow DOM… opened by slot, fetch',
    everySite: true,
    job: { title: 'Operator wózka widłowego', company: 'Magazyny Północ' },
    start: 'https://kariera.magazynypolnoc.pl/oferty/operator-wozka-widlowego',
    answers: {
      'GET kariera.magazynypolnoc.pl/oferty/operator-wozka-widlowego': P(
        'Operator wózka widłowego – Magazyny Północ – kariera',
        `<header><img alt="Magazyny Północ" src="data:,"></header><main><h1>Operator wózka widłowego</h1><p>Gdynia, umowa o pracę</p><apply-widget job="881"></apply-widget></main>`,
        {
          lang: 'pl',
          script: `customElements.define('apply-widget', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<h2>Aplikuj</h2><form>${inp('Imię', 'vn')}${inp('Nazwisko', 'nn')}${inp('E-mail', 'em', 'email')}${inp('CV', 'cv', 'file')}<button type="submit">Wyślij aplikację</button></form>'; r.querySelector('form').onsubmit = async (e) => { e.preventDefault(); await fetch('/api/aplikacje', { method: 'POST', body: '{}' }); r.innerHTML = '<h2>Dziękujemy!</h2><p role="status">Twoja aplikacja została wysłana.</p>'; }; } });`,
        },
      ),
      'POST kariera.magazynypolnoc.pl/api/aplikacje': { json: {}, delayMs: 300 },
    },
    acts: [{ fill: F }, { attach: '#cv' }, { click: 'button[type=submit]' }],
    endsAt: '[role=status]',
  },
  {
    name: 'cs: plain post, thanks on the same address',
    everySite: true,
    job: { title: 'Svářeč', company: 'Kovárna Huť s.r.o.' },
    start: 'https://www.kovarnahut.cz/kariera/svarec',
    answers: {
      'GET www.kovarnahut.cz/kariera/svarec': P(
        'Svářeč | Kariéra | Kovárna Huť s.r.o.',
        `<header><img alt="Kovárna Huť s.r.o." src="data:,"></header><main><h1>Svářeč</h1><p>Ostrava</p><form method="post" enctype="multipart/form-data"><h3>Mám zájem o pozici</h3>${inp('Jméno', 'vn')}${inp('Příjmení', 'nn')}${inp('E-mail', 'em', 'email')}${inp('Životopis', 'cv', 'file')}<button type="submit">Odeslat odpověď</button></form></main>`,
        { lang: 'cs', head: og({ site_name: 'Kovárna Huť s.r.o.' }) },
      ),
      'POST www.kovarnahut.cz/kariera/svarec': P(
        'Svářeč | Kariéra | Kovárna Huť s.r.o.',
        '<header><img alt="Kovárna Huť s.r.o." src="data:,"></header><main><h1>Svářeč</h1><div class="alert alert-success" role="alert">Vaše odpověď byla odeslána. Děkujeme za Váš zájem o pozici.</div></main>',
        { lang: 'cs' },
      ),
    },
    acts: [{ fill: F }, { attach: '#cv' }, { click: 'form button' }],
    ends: 'Vaše odpověď byla odeslána',
  },
  {
    name: 'tr: one page, AJAX, SweetAlert-like dialog',
    everySite: true,
    job: { title: 'Satış Danışmanı', company: 'Yıldız Mobilya' },
    start: 'https://kariyer.yildizmobilya.com.tr/ilan/satis-danismani-izmir',
    answers: {
      'GET kariyer.yildizmobilya.com.tr/ilan/satis-danismani-izmir': P(
        'Satış Danışmanı - Yıldız Mobilya',
        `<header><img alt="Yıldız Mobilya" src="data:,"></header><main><h1>Satış Danışmanı</h1><p>İzmir</p><form id="f">${inp('Ad', 'vn')}${inp('Soyad', 'nn')}${inp('E-posta', 'em', 'email')}${inp('Özgeçmiş', 'cv', 'file')}<button type="submit">Başvuruyu gönder</button></form></main>`,
        {
          lang: 'tr',
          head: ld({ title: 'Satış Danışmanı', hiringOrganization: { name: 'Yıldız Mobilya' } }),
          script: `f.onsubmit = async (e) => { e.preventDefault(); await fetch('/basvuru', { method: 'POST', body: '{}' }); f.reset(); const d = document.createElement('div'); d.className = 'swal2-popup modal'; d.setAttribute('role', 'dialog'); d.innerHTML = '<h2>Teşekkürler</h2><div>Başvurunuz alındı.</div><button>Tamam</button>'; document.body.append(d); };`,
        },
      ),
      'POST kariyer.yildizmobilya.com.tr/basvuru': { json: {}, delayMs: 400 },
    },
    acts: [{ fill: F }, { attach: '#cv' }, { click: 'form button' }],
    ends: 'Başvurunuz alındı',
  },
  {
    name: 'ja: confirm screen 確認 then 送信, native posts',
    everySite: true,
    job: { title: '営業事務スタッフ', company: '株式会社みどり製作所' },
    start: 'https://recruit.midori-mfg.co.jp/jobs/eigyo-jimu',
    answers: {
      'GET recruit.midori-mfg.co.jp/jobs/eigyo-jimu': P(
        '営業事務スタッフ | 株式会社みどり製作所 採用情報',
        `<header><img alt="株式会社みどり製作所" src="data:,"></header><main><h1>営業事務スタッフ</h1><p>勤務地：名古屋市</p><a id="e" href="/entry?job=eigyo-jimu">エントリーする</a></main>`,
        {
          lang: 'ja',
          head: ld({
            title: '営業事務スタッフ',
            hiringOrganization: { '@type': 'Organization', name: '株式会社みどり製作所' },
          }),
        },
      ),
      'GET recruit.midori-mfg.co.jp/entry': P(
        'エントリーフォーム | 株式会社みどり製作所',
        `<h1>エントリーフォーム</h1><form method="post" action="/entry/confirm" enctype="multipart/form-data">${inp('氏名', 'vn')}${inp('ふりがな', 'nn')}${inp('メールアドレス', 'em', 'email')}${inp('履歴書', 'cv', 'file')}<button type="submit">入力内容を確認する</button></form>`,
        { lang: 'ja' },
      ),
      'POST recruit.midori-mfg.co.jp/entry/confirm': P(
        '入力内容の確認 | 株式会社みどり製作所',
        `<h1>入力内容の確認</h1><dl><dt>氏名</dt><dd>Ada</dd></dl><form method="post" action="/entry/complete"><input type="hidden" name="t" value="1"><button type="button" onclick="history.back()">戻る</button><button type="submit" id="send">この内容で送信する</button></form>`,
        { lang: 'ja' },
      ),
      'POST recruit.midori-mfg.co.jp/entry/complete': P(
        'エントリー完了 | 株式会社みどり製作所',
        '<h1>エントリー完了</h1><p>ご応募ありがとうございました。担当者よりご連絡いたします。</p>',
        { lang: 'ja' },
      ),
    },
    acts: [{ click: '#e' }, { fill: F }, { attach: '#cv' }, { click: 'form button' }, { click: '#send' }],
    ends: 'ご応募ありがとうございました',
  },
  {
    name: 'ko: in place, alert text in a layer',
    everySite: true,
    job: { title: '백엔드 개발자', company: '푸른소프트' },
    start: 'https://careers.pureunsoft.co.kr/o/20881',
    answers: {
      'GET careers.pureunsoft.co.kr/o/20881': P(
        '백엔드 개발자 - 푸른소프트',
        `<header><img alt="푸른소프트" src="data:,"></header><main id="m"><h1>백엔드 개발자</h1><p>서울</p><form id="f">${inp('이름', 'vn')}${inp('연락처', 'nn')}${inp('이메일', 'em', 'email')}${inp('이력서', 'cv', 'file')}<button type="submit">지원서 제출</button></form></main>`,
        {
          lang: 'ko',
          head: og({ site_name: '푸른소프트' }),
          script: `f.onsubmit = async (e) => { e.preventDefault(); await fetch('/api/apply', { method: 'POST', body: '{}' }); m.innerHTML = '<h2>지원이 완료되었습니다</h2><p>결과는 이메일로 안내드립니다.</p>'; };`,
        },
      ),
      'POST careers.pureunsoft.co.kr/api/apply': { json: {}, delayMs: 300 },
    },
    acts: [{ fill: F }, { attach: '#cv' }, { click: 'form button' }],
    ends: '지원이 완료되었습니다',
  },
  {
    name: 'ru: popup window of the employer, fetch, replaced content',
    everySite: true,
    job: { title: 'Инженер-конструктор', company: 'Завод «Вектор»' },
    start: 'https://zavod-vektor.ru/vakansii/inzhener-konstruktor',
    answers: {
      'GET zavod-vektor.ru/vakansii/inzhener-konstruktor': P(
        'Инженер-конструктор — Завод «Вектор»',
        `<header><img alt="Завод «Вектор»" src="data:,"><nav><a>Продукция</a><a>Вакансии</a></nav></header><main><h1>Инженер-конструктор</h1><p>Пермь</p><button id="o">Откликнуться</button><div id="pop" class="modal" hidden><form id="f"><h3>Отклик на вакансию</h3>${inp('Имя', 'vn')}${inp('Фамилия', 'nn')}${inp('Эл. почта', 'em', 'email')}${inp('Резюме', 'cv', 'file')}<button type="submit">Отправить отклик</button></form></div></main>`,
        {
          lang: 'ru',
          head: og({ site_name: 'Завод «Вектор»', title: 'Инженер-конструктор' }),
          script: `o.onclick = () => { pop.hidden = false; }; f.onsubmit = async (e) => { e.preventDefault(); await fetch('/ajax/otklik', { method: 'POST', body: '{}' }); pop.innerHTML = '<p><b>Отклик отправлен</b></p><p>Мы свяжемся с вами.</p>'; };`,
        },
      ),
      'POST zavod-vektor.ru/ajax/otklik': { json: {}, delayMs: 300 },
    },
    acts: [{ click: '#o' }, { fill: F }, { attach: '#cv' }, { click: 'form button' }],
    ends: 'Отклик отправлен',
  },
  {
    name: 'zh: SPA, 投递成功',
    everySite: true,
    job: { title: '产品经理', company: '青禾科技' },
    start: 'https://campus.qinghetech.cn/position/7781/detail',
    answers: {
      'GET campus.qinghetech.cn/position/7781/detail': P(
        '产品经理 - 青禾科技招聘',
        `<header><img alt="青禾科技" src="data:,"></header><main id="m"><h1>产品经理</h1><p>杭州</p><button id="t">立即投递</button></main>`,
        {
          lang: 'zh-CN',
          head: ld({ title: '产品经理', hiringOrganization: { '@type': 'Organization', name: '青禾科技' } }),
          script: `t.onclick = () => { history.pushState({}, '', '/position/7781/apply'); m.innerHTML = '<h1>产品经理</h1>${inp('姓名', 'vn')}${inp('手机', 'nn')}${inp('邮箱', 'em', 'email')}${inp('上传简历', 'cv', 'file')}<button id="s">提交申请</button>'; s.onclick = async () => { await fetch('/api/deliver', { method: 'POST', body: '{}' }); m.innerHTML = '<h2>简历投递成功</h2><p>请留意邮件通知。</p>'; }; };`,
        },
      ),
      'POST campus.qinghetech.cn/api/deliver': { json: {}, delayMs: 300 },
    },
    acts: [{ click: '#t' }, { fill: F }, { attach: '#cv' }, { click: '#s' }],
    ends: '简历投递成功',
  },
  {
    name: 'en: aggregator to employer site to ATS over two new tabs',
    everySite: true,
    job: { title: 'Museum Registrar', company: 'Harrow Hill Museum' },
    start: 'https://www.jobsparrow.com/job/88120-museum-registrar',
    answers: {
      'GET www.jobsparrow.com/job/88120-museum-registrar': P(
        'Museum Registrar job at Harrow Hill Museum, York | JobSparrow',
        `<header><a>JobSparrow</a><form action="/search"><input name="q"><button>Search</button></form></header><h1>Museum Registrar</h1><p>Harrow Hill Museum · York</p><a id="go" target="_blank" href="https://www.harrowhillmuseum.org/about/vacancies/museum-registrar">Apply on company site</a><h2>Similar jobs</h2><a>Curator</a><a>Conservator</a>`,
        {
          head:
            og({ site_name: 'JobSparrow' }) +
            ld({
              title: 'Museum Registrar',
              hiringOrganization: { '@type': 'Organization', name: 'Harrow Hill Museum' },
            }),
        },
      ),
      'GET www.harrowhillmuseum.org/about/vacancies/museum-registrar': P(
        'Museum Registrar - Harrow Hill Museum',
        `<header><img alt="Harrow Hill Museum" src="data:,"><nav><a>Visit</a><a>Collections</a></nav></header><h1>Museum Registrar</h1><p>Closing date 12 December.</p><a id="ap" target="_blank" href="https://harrowhill.vacancyfiler.net/apply/REG-14">Apply online</a>`,
        { head: og({ site_name: 'Harrow Hill Museum' }) },
      ),
      'GET harrowhill.vacancyfiler.net/apply/REG-14': P(
        'Application form',
        `<h1>Application form</h1><form method="post" action="/apply/REG-14" enctype="multipart/form-data"><fieldset><legend>About you</legend>${inp('Forename', 'vn')}${inp('Surname', 'nn')}${inp('E-mail', 'em', 'email')}</fieldset>${inp('Your CV', 'cv', 'file')}${area('Supporting statement', 'st')}<button name="draft" type="submit" value="1">Save and finish later</button><button id="sub" name="submit" type="submit" value="1">Submit application</button></form>`,
      ),
      'POST harrowhill.vacancyfiler.net/apply/REG-14': { redirect: '/apply/REG-14/thank-you' },
      'GET harrowhill.vacancyfiler.net/apply/REG-14/thank-you': P(
        'Thank you',
        '<h1>Thank you</h1><p>We have received your application. Your reference is REG-14-0071.</p>',
      ),
    },
    acts: [{ clickToNewTab: '#go' }, { clickToNewTab: '#ap' }, { fill: F }, { attach: '#cv' }, { click: '#sub' }],
    ends: 'We have received your application',
  },
  {
    name: 'en: captcha on another host between submit and thanks',
    everySite: true,
    job: { title: 'Parish Clerk', company: 'Little Wending Parish Council' },
    start: 'https://www.littlewending-pc.gov.uk/vacancies/parish-clerk/apply',
    answers: {
      'GET www.littlewending-pc.gov.uk/vacancies/parish-clerk/apply': P(
        'Parish Clerk | Little Wending Parish Council',
        `<header><a href="/">Little Wending Parish Council</a><nav><a>Meetings</a><a>Vacancies</a></nav></header><main id="m"><h1>Parish Clerk</h1><p>15 hours a week.</p><form id="f">${inp('First name', 'vn')}${inp('Last name', 'nn')}${inp('Email address', 'em', 'email')}${inp('Curriculum vitae', 'cv', 'file')}<div id="cap"></div><button type="submit">Submit application</button></form></main><footer>© Little Wending Parish Council</footer>`,
        {
          head: og({ site_name: 'Little Wending Parish Council' }),
          script: `f.onsubmit = (e) => { e.preventDefault(); cap.innerHTML = '<iframe id="captcha" src="https://challenge.gatekeeper-captcha.com/box" width="320" height="120" title="Security check"></iframe>'; }; addEventListener('message', async (e) => { if (e.data !== 'solved') return; await fetch('/api/apply', { method: 'POST', body: '{}' }); m.innerHTML = '<h1>Application received</h1><p>Thank you for applying for the post of Parish Clerk.</p>'; });`,
        },
      ),
      'GET challenge.gatekeeper-captcha.com/box': P('check', `<button id="human">I am human</button>`, {
        script: `human.onclick = () => parent.postMessage('solved', '*');`,
      }),
      'POST www.littlewending-pc.gov.uk/api/apply': { json: {}, delayMs: 300 },
    },
    acts: [{ fill: F }, { attach: '#cv' }, { click: 'form button' }, { enterFrame: '#captcha' }, { click: '#human' }],
  },
  {
    name: 'en: sent with Enter, form without file, thanks at /thank-you',
    everySite: true,
    job: { title: 'Dog Groomer', company: 'Wagtails' },
    start: 'https://wagtails.com.au/careers/dog-groomer',
    answers: {
      'GET wagtails.com.au/careers/dog-groomer': P(
        'Dog Groomer | Careers | Wagtails',
        `<header><img alt="Wagtails" src="data:,"><nav><a>Services</a><a>Book now</a></nav></header><main><h1>Dog Groomer</h1><p>Fremantle, casual.</p><form method="post" action="/careers/dog-groomer"><h2>Apply for this role</h2>${area('Tell us about your experience', 'ex')}${inp('Full name', 'vn')}${inp('Phone', 'nn', 'tel')}${inp('Email', 'em', 'email')}<button type="submit">Apply</button></form></main><footer>© Wagtails 2026</footer>`,
        { head: ld({ title: 'Dog Groomer', hiringOrganization: { '@type': 'Organization', name: 'Wagtails' } }) },
      ),
      'POST wagtails.com.au/careers/dog-groomer': { redirect: '/thank-you' },
      'GET wagtails.com.au/thank-you': P(
        'Thank you | Wagtails',
        '<header><img alt="Wagtails" src="data:,"></header><main><h1>Thank you for applying!</h1><p>Woof.</p></main>',
      ),
    },
    acts: [
      { fill: { '#ex': 'Three years', '#vn': 'Ada Byron', '#nn': ME.phone, '#em': ME.email } },
      { press: 'Enter' },
    ],
    ends: 'Thank you for applying!',
  },
  {
    name: 'en: hidden success text before, swapped by a class; similar jobs beside',
    everySite: true,
    job: { title: 'Lead Carpenter', company: 'Stagecraft Union' },
    start: 'https://stagecraftunion.com/join/jobs/lead-carpenter',
    answers: {
      'GET stagecraftunion.com/join/jobs/lead-carpenter': P(
        'Lead Carpenter — Stagecraft Union',
        `<header><a class="logo" href="/">Stagecraft Union</a></header><aside><h2>Other openings</h2><ul><li><a>Rigger</a></li><li><a>Scenic Painter</a></li></ul></aside><main><h1>Lead Carpenter</h1><p>Build sets.</p><div class="w-form"><form id="f">${inp('First name', 'vn')}${inp('Last name', 'nn')}${inp('Email', 'em', 'email')}${inp('Resume', 'cv', 'file')}<input type="submit" value="Submit" data-wait="Please wait..."></form><div class="w-form-done hidden"><div>Thank you! Your application has been received!</div></div><div class="w-form-fail hidden"><div>Oops! Something went wrong while submitting the form.</div></div></div></main><footer><form><h4>Stay in the loop</h4><input type="email" placeholder="Email"><input type="submit" value="Subscribe"></form><p>© Stagecraft Union</p></footer>`,
        {
          head: og({ title: 'Lead Carpenter — Stagecraft Union' }),
          script: `f.onsubmit = async (e) => { e.preventDefault(); f.querySelector('[type=submit]').value = 'Please wait...'; await fetch('/api/v1/form/66', { method: 'POST', body: new FormData(f) }); f.classList.add('hidden'); document.querySelector('.w-form-done').classList.remove('hidden'); };`,
        },
      ),
      'POST stagecraftunion.com/api/v1/form/66': { json: { msg: 'ok' }, delayMs: 500 },
    },
    acts: [{ fill: F }, { attach: '#cv' }, { click: '#f input[type=submit]' }],
    ends: 'Your application has been received!',
  },
  {
    name: 'en: one-click apply on an unlisted board, signed in',
    everySite: true,
    job: { title: 'Barista', company: 'Copper Kettle Cafe' },
    start: 'https://www.shiftfinder.co.nz/jobs/barista-wellington-7719',
    answers: {
      'GET www.shiftfinder.co.nz/jobs/barista-wellington-7719': P(
        'Barista in Wellington - Copper Kettle Cafe | ShiftFinder',
        `<header><a>ShiftFinder</a><a>Ada's account</a></header><main><h1>Barista</h1><p class="company">Copper Kettle Cafe</p><p>Your saved CV: Ada.pdf</p><button id="q">Apply with one click</button><div id="st" role="status"></div></main>`,
        {
          head:
            og({ site_name: 'ShiftFinder' }) +
            ld({ title: 'Barista', hiringOrganization: { '@type': 'Organization', name: 'Copper Kettle Cafe' } }),
          script: `q.onclick = async () => { await fetch('/api/quick-apply', { method: 'POST', body: '{}' }); q.disabled = true; q.textContent = 'Applied'; st.textContent = 'Application sent to Copper Kettle Cafe'; };`,
        },
      ),
      'POST www.shiftfinder.co.nz/api/quick-apply': { json: {}, delayMs: 400 },
    },
    acts: [{ click: '#q' }],
    ends: 'Application sent to',
  },
  {
    name: 'en: four-page post wizard of an unlisted ATS with account, review and declaration',
    everySite: true,
    job: { title: 'Lecturer in Hydrology', company: 'University of Ashmere' },
    start: 'https://jobs.ashmere.ac.uk/vacancy/lecturer-in-hydrology-550123.html',
    answers: {
      'GET jobs.ashmere.ac.uk/vacancy/lecturer-in-hydrology-550123.html': P(
        'Lecturer in Hydrology - University of Ashmere jobs',
        `<header><img alt="University of Ashmere" src="data:,"></header><h1>Lecturer in Hydrology</h1><table><tr><th>Salary</th><td>£41,000</td></tr></table><a id="a" href="/ats/login?v=550123">Apply now</a>`,
        { head: og({ site_name: 'University of Ashmere' }) },
      ),
      'GET jobs.ashmere.ac.uk/ats/login': P(
        'Log in',
        `<h1>Log in or register</h1><form method="post" action="/ats/login">${inp('Email', 'em', 'email')}${inp('Password', 'pw', 'password')}<button>Log in</button></form>`,
      ),
      'POST jobs.ashmere.ac.uk/ats/login': { redirect: '/ats/app/550123/1' },
      'GET jobs.ashmere.ac.uk/ats/app/550123/1': P(
        'Personal details - Lecturer in Hydrology',
        `<h1>Lecturer in Hydrology</h1><h2>1. Personal details</h2><form method="post" action="/ats/app/550123/1">${inp('Forename', 'vn')}${inp('Surname', 'nn')}<button name="save">Save</button><button name="next" id="n">Save and continue</button></form>`,
      ),
      'POST jobs.ashmere.ac.uk/ats/app/550123/1': { redirect: '/ats/app/550123/2' },
      'GET jobs.ashmere.ac.uk/ats/app/550123/2': P(
        'Documents - Lecturer in Hydrology',
        `<h1>Lecturer in Hydrology</h1><h2>2. Documents</h2><form method="post" action="/ats/app/550123/2" enctype="multipart/form-data">${inp('CV', 'cv', 'file')}<button id="n">Save and continue</button></form>`,
      ),
      'POST jobs.ashmere.ac.uk/ats/app/550123/2': { redirect: '/ats/app/550123/3' },
      'GET jobs.ashmere.ac.uk/ats/app/550123/3': P(
        'Declaration - Lecturer in Hydrology',
        `<h1>Lecturer in Hydrology</h1><h2>3. Review and declaration</h2><form method="post" action="/ats/app/550123/3"><label><input type="checkbox" id="d"> I declare that this is true</label><button id="n">Submit application</button></form>`,
      ),
      'POST jobs.ashmere.ac.uk/ats/app/550123/3': { redirect: '/ats/home' },
      'GET jobs.ashmere.ac.uk/ats/home': P(
        'My account',
        '<h1>My account</h1><div class="alert">Your application has been submitted successfully.</div><h2>My applications</h2><table><tr><td>Lecturer in Hydrology</td><td>Submitted</td></tr><tr><td>Research Fellow</td><td>Unsuccessful</td></tr></table>',
      ),
    },
    acts: [
      { click: '#a' },
      { fill: { '#em': ME.email, '#pw': 'not-real' } },
      { click: 'form button' },
      { fill: { '#vn': 'Ada', '#nn': 'Byron' } },
      { click: '#n' },
      { await: '#cv' },
      { attach: '#cv' },
      { click: '#n' },
      { click: '#d' },
      { click: '#n' },
    ],
    ends: 'submitted successfully',
  },
  {
    name: 'de-CH: success in a same-page tab of an unlisted ATS, company only in logo alt, gendered title',
    everySite: true,
    job: { title: 'Polymechaniker/in EFZ 80–100 %', company: 'Säntis Präzision AG' },
    start: 'https://stellen.saentis-praezision.ch/offene-stellen/polymechaniker-in-efz/8fa1',
    answers: {
      'GET stellen.saentis-praezision.ch/offene-stellen/polymechaniker-in-efz/8fa1': P(
        'Polymechaniker/in EFZ 80–100 %',
        `<header><a href="https://www.saentis-praezision.ch"><img class="logo" alt="Säntis Präzision AG" src="data:,"></a></header><main id="m"><h1>Polymechaniker/in EFZ 80–100 %</h1><p>Herisau</p><button id="o">Jetzt bewerben</button></main>`,
        {
          lang: 'de',
          script: `o.onclick = () => { m.innerHTML = '<h1>Polymechaniker/in EFZ 80–100 %</h1><form id="f">${inp('Vorname', 'vn')}${inp('Name', 'nn')}${inp('E-Mail', 'em', 'email')}${inp('Lebenslauf', 'cv', 'file')}<button type="button">Später bewerben</button><button type="submit" id="s">Bewerbung senden</button></form>'; f.onsubmit = async (e) => { e.preventDefault(); await fetch('/api', { method: 'POST', body: '{}' }); m.innerHTML = '<section><h2>Geschafft!</h2><p>Ihre Bewerbung ist bei uns eingegangen. Wir haben Ihre Bewerbung erhalten und melden uns.</p></section>'; }; };`,
        },
      ),
      'POST stellen.saentis-praezision.ch/api': { json: {}, delayMs: 300 },
    },
    acts: [{ click: '#o' }, { fill: F }, { attach: '#cv' }, { click: '#s' }],
    ends: 'Geschafft!',
  },
  {
    name: 'ar: right to left, in place',
    everySite: true,
    job: { title: 'محاسب أول', company: 'شركة النخيل' },
    start: 'https://careers.alnakheel-co.com/jobs/senior-accountant',
    answers: {
      'GET careers.alnakheel-co.com/jobs/senior-accountant': P(
        'محاسب أول - شركة النخيل',
        `<header><img alt="شركة النخيل" src="data:,"></header><main id="m" dir="rtl"><h1>محاسب أول</h1><p>الرياض</p><form id="f">${inp('الاسم الأول', 'vn')}${inp('اسم العائلة', 'nn')}${inp('البريد الإلكتروني', 'em', 'email')}${inp('السيرة الذاتية', 'cv', 'file')}<button type="submit">إرسال الطلب</button></form></main>`,
        {
          lang: 'ar',
          head: ld({ title: 'محاسب أول', hiringOrganization: { '@type': 'Organization', name: 'شركة النخيل' } }),
          script: `f.onsubmit = async (e) => { e.preventDefault(); await fetch('/api', { method: 'POST', body: '{}' }); m.innerHTML = '<h2>شكرا لك</h2><p>تم إرسال طلبك بنجاح</p>'; };`,
        },
      ),
      'POST careers.alnakheel-co.com/api': { json: {}, delayMs: 300 },
    },
    acts: [{ fill: F }, { attach: '#cv' }, { click: 'form button' }],
    ends: 'تم إرسال طلبك بنجاح',
  },
];

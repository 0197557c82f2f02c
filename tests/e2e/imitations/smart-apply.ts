import type { ImitatedAnswer, PersonAct } from '../boards/board-journey.ts';
import { escaped, field } from './html.ts';

const HOST = 'smartapply.indeed.com';
const FORM = '/beta/indeedapply/form';

/** Where Indeed's form begins; Glassdoor and SimplyHired lead there as well. */
export const SMART_APPLY_START = `https://${HOST}${FORM}/contact-info-module`;

/** One view a step; the address changes with each, the document does not. «Continue» is no submission. */
const VIEWS = {
  'contact-info-module': `<h1>Add your contact information</h1><form>
    ${field('First name', 'id="input-firstName" name="firstName" type="text" autocomplete="given-name"')}
    ${field('Last name', 'id="input-lastName" name="lastName" type="text" autocomplete="family-name"')}
    ${field('Phone number (optional)', 'id="input-phoneNumber" name="phoneNumber" type="tel"')}</form>
    <button type="button" data-next="resume-selection-module">Continue</button>`,
  'resume-selection-module': `<h1>Add a resume for the employer</h1><fieldset><legend>Resume options</legend>
    <label for="resume-file">Upload a resume</label><input id="resume-file" data-testid="resume-selection-file-resume-input" type="file" accept=".pdf,.docx,.txt"></fieldset>
    <button type="button" data-next="questions-module/questions/1">Continue</button>`,
  'questions-module/questions/1': `<h1>Answer these questions from the employer</h1><form><label for="q1">How many years have you done this kind of work?</label>
    <input id="q1" name="q_1" type="number"></form><button type="button" data-next="review-module">Continue</button>`,
  'review-module': `<h1>Please review your application</h1><p>You will not be able to make changes after you submit your application.</p>
    <section><h2>Contact information</h2><dl><dt>Full name</dt><dd>Ada Byron</dd></dl><button type="button" data-next="contact-info-module" aria-label="Edit contact information">Edit</button></section>
    <section><h2>Resume</h2><p>Ada-Byron-CV.txt</p></section>
    <p><label><input type="checkbox" name="alert"> Notify me about jobs like this</label></p>
    <button type="submit" name="submit-application" data-testid="submit-application-button"><span>Submit your application</span></button>`,
} as const;

const END = `<div class="ia-PostApply"><div class="ia-PostApply-header"><h1 id="sent">Your application has been submitted!</h1></div>
  <p>You will get an email confirmation at ada@byron.example.</p><h2>Keep looking</h2>
  <ul><li><a href="https://www.indeed.com/viewjob?jk=ffee00112233aa44">Canteen Assistant</a> Rushlight Catering</li></ul>
  <button type="button">Return to job search</button></div>`;

/** Indeed's own form, in steps, as it serves the postings of three boards. */
export function smartApplyAnswers(job: {
  readonly title: string;
  readonly company: string;
}): Readonly<Record<string, ImitatedAnswer>> {
  return {
    [`GET ${HOST}${FORM}/contact-info-module`]: {
      page: {
        title: 'Add your contact information | Indeed.com',
        body: `<header><a href="https://www.indeed.com/">Indeed</a> <button type="button">Save and close</button></header>
          <progress max="100" value="20"></progress><main id="view"></main>
          <aside><p>${escaped(job.title)}</p><p>${escaped(job.company)}</p><button type="button">View full job description</button></aside>
          <footer><p>Having an issue with this application? <a href="#">Tell us more</a></p></footer>`,
        script: `const views = ${JSON.stringify(VIEWS)};
          const view = document.getElementById('view');
          const show = (step) => { view.innerHTML = views[step]; document.title = view.querySelector('h1').textContent + ' | Indeed.com'; };
          show('contact-info-module');
          document.addEventListener('submit', (event) => event.preventDefault());
          document.addEventListener('click', async (event) => {
            const button = event.target.closest('button');
            if (button?.dataset.next) { history.pushState(null, '', '${FORM}/' + button.dataset.next); show(button.dataset.next); }
            if (button?.name !== 'submit-application') return;
            button.disabled = true;
            await fetch('/graphql', { method: 'POST', body: '{}' });
            history.pushState(null, '', '${FORM}/post-apply');
            document.title = 'Your application has been submitted | Indeed';
            view.innerHTML = ${JSON.stringify(END)};
            document.querySelector('aside').remove();
          });`,
      },
    },
    [`POST ${HOST}/graphql`]: { json: { data: { submit: { ok: true } } } },
  };
}

/** What a person does from its first step to its last button. */
export const SMART_APPLY_ACTS: readonly PersonAct[] = [
  { fill: { '#input-firstName': 'Ada', '#input-lastName': 'Byron' } },
  { click: '[data-next=resume-selection-module]' },
  { attach: '#resume-file' },
  { click: '[data-next="questions-module/questions/1"]' },
  { fill: { '#q1': '7' } },
  { click: '[data-next=review-module]' },
  { click: '[data-testid=submit-application-button]' },
];

export const SMART_APPLY_END = '#sent';

// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { naukri } from '../../../src/boards/naukri.ts';
import { ukg } from '../../../src/boards/ukg.ts';
import { fieldKind, formRootOf, isApplicantForm } from '../../../src/detection/applicant-form.ts';
import { classifyControl, controlOf, labelOf, leadsToForm, saysDone } from '../../../src/detection/submit-control.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** The path of a click on the button inside a component with an open shadow root. */
function pathInto(component: string, inside = '<button type="button"><slot></slot></button>'): EventTarget[] {
  document.body.innerHTML = `<main>${component}</main>`;
  const host = document.querySelector('main > *');
  if (host === null) throw new Error('no component');
  host.attachShadow({ mode: 'open' }).innerHTML = inside;
  const button = host.shadowRoot?.querySelector('button');
  return [...(button ? [button] : []), host, document.body];
}

function classify(path: EventTarget[], board?: typeof ukg): string | undefined {
  const control = controlOf(path, board);
  return control === undefined ? undefined : classifyControl(control, formRootOf(control), board);
}

describe('a button that is a component', () => {
  const SUBMIT = '<ukg-button data-automation="btn-submit">Submit</ukg-button>';

  it('is the final control where the board names its host', () => {
    expect(classify(pathInto(SUBMIT), ukg)).toBe('final');
    expect(classify(pathInto(SUBMIT.replace('btn-submit', 'btn-save')), ukg)).toBeUndefined();
  });

  it('is found by the board where nothing can be seen inside it', () => {
    expect(classify(pathInto(SUBMIT, ''), ukg)).toBe('final');
    expect(classify(pathInto(SUBMIT, ''))).toBeUndefined();
  });

  it('says what is slotted into it, but not all that a larger component holds', () => {
    const [button] = pathInto('<x-button>Submit application</x-button>');
    expect(labelOf(button as HTMLElement)).toBe('Submit application');
    const [inForm] = pathInto(`<x-form>${'Submit application. '.repeat(9)}</x-form>`);
    expect(labelOf(inForm as HTMLElement)).toBe('');
    const [icon] = pathInto('<x-card>Submit application</x-card>', '<button type="button"></button>');
    expect(labelOf(icon as HTMLElement)).toBe('');
  });
});

describe('a last step without fields', () => {
  it('is told by a label that says so, and not by one that only leads there', () => {
    document.body.innerHTML =
      '<main><button>Finalizar candidatura</button><button>Personalizar candidatura</button></main>';
    const [finish, personalise] = [...document.querySelectorAll('button')];
    expect(classify([finish as EventTarget])).toBe('final');
    expect(classify([personalise as EventTarget])).toBeUndefined();
  });
});

describe('fields without a word of their own', () => {
  const row = (caption: string, control: string) =>
    `<div><span>${caption}</span><div><div>${control}</div></div></div>`;

  it('are what the caption around them says', () => {
    document.body.innerHTML = `<main>${row('First name *', '<input type="text">')}${row('Email *', '<input type="text">')}
      ${row('Resume *', '<div><input type="file"><span>Drop it here</span></div>')}${row('Anything else?', '<textarea></textarea>')}</main>`;
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    expect(fields.map(fieldKind)).toEqual(['name', 'email', 'resume', 'other']);
    expect(isApplicantForm(document.body)).toBe(true);
  });

  it('are told by the heading of the section that holds one file', () => {
    document.body.innerHTML = `<main><section><h2>Resume</h2><label>Attachment:</label><input type="file"></section>
      <section><h2>Cover letter</h2><label>Attachment:</label><input type="file"></section></main>`;
    const files = [...document.querySelectorAll<HTMLInputElement>('input')];
    expect(files.map(fieldKind)).toEqual(['resume', 'cover-letter']);
  });

  it('are nothing where the words belong to several, or to the whole page', () => {
    document.body.innerHTML = `<main><p>Your name and email</p><div><input type="text"></div><div><input type="text"></div></main>`;
    expect(isApplicantForm(document.body)).toBe(false);
  });

  it('do not overrule words of their own', () => {
    document.body.innerHTML = row('Your name', '<input type="text" name="company_search">');
    expect(fieldKind(document.querySelector('input') as HTMLInputElement)).toBe('other');
  });
});

describe('what a control says', () => {
  it.each([
    'Applied',
    '✓ Applied',
    'Application sent',
    'Sent!',
    'Beworben',
    'Candidature envoyée',
    '応募済み',
    '已投递',
  ])('«%s» is done', (label) => expect(saysDone(label)).toBe(true));
  it.each(['Apply', 'Submit', 'Send application', 'Apply filters', 'Applied Physics', 'Sent items'])(
    '«%s» is not',
    (label) => expect(saysDone(label)).toBe(false),
  );
});

describe('a box made into a button', () => {
  const box = (html: string) => {
    document.body.innerHTML = html;
    return document.body.firstElementChild as HTMLElement;
  };

  it('is one by its name or its handler, and only while it is short', () => {
    const named = box('<div class="form-btn">Send</div>');
    expect(controlOf([named, document.body])).toBe(named);
    expect(controlOf([box('<div class="bottom">Send</div>')])).toBeUndefined();
    expect(controlOf([box(`<div class="btn">${'words '.repeat(40)}</div>`)])).toBeUndefined();
  });
});

describe('a final control that is no button', () => {
  it('is one where the board names it', () => {
    document.body.innerHTML =
      '<div class="chatbot_DrawerContentWrapper"><div class="send"><div class="sendMsg"><b>Save</b></div></div></div>';
    const path = [document.querySelector('b'), document.querySelector('.sendMsg'), document.body] as EventTarget[];
    const control = controlOf(path, naukri);
    expect(control?.className).toBe('sendMsg');
    expect(control && classifyControl(control, document.body, naukri)).toBe('final');
    expect(controlOf(path)).toBeUndefined();
  });
});

describe('a link', () => {
  it('sends no application, although its words could', () => {
    document.body.innerHTML =
      '<form><input name="first_name"><input name="email" type="email"><a href="https://acme.test/apply">Apply for this job</a></form>';
    const link = document.querySelector('a') as HTMLElement;
    expect(classify([link])).toBeUndefined();
    expect(leadsToForm(link)).toBe(true);
  });

  it('that was taken off the page has nothing to do with the form that came instead', () => {
    const gone = document.createElement('section');
    gone.innerHTML = '<button>Apply</button>';
    document.body.innerHTML = '<input name="first_name"><input name="email" type="email">';
    expect(formRootOf(gone.firstElementChild as Element)).toBe(gone);
  });
});

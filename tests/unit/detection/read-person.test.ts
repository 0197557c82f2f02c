// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { personInText } from '../../../src/detection/person-in-text.ts';
import { readPerson } from '../../../src/detection/read-person.ts';

function pageOf(html: string, title = ''): Document {
  return new DOMParser().parseFromString(`<title>${title}</title><body>${html}</body>`, 'text/html');
}

describe('marked text', () => {
  test.each([
    [
      ['Jonas Kestrel', 'Talent Partner at Millrace', 'jonas@millrace.org · +49 30 5550123'],
      {
        name: 'Jonas Kestrel',
        role: 'Talent Partner',
        company: 'Millrace',
        email: 'jonas@millrace.org',
        phone: '+49 30 5550123',
      },
    ],
    [
      ['Petra Weiß, Leiterin Personal bei Anvil GmbH'],
      { name: 'Petra Weiß', role: 'Leiterin Personal', company: 'Anvil GmbH' },
    ],
    [['susan.tern@saltmarsh.org'], { name: 'Susan Tern', company: 'Saltmarsh', email: 'susan.tern@saltmarsh.org' }],
    [['ada.byron@gmail.com'], { name: 'Ada Byron', email: 'ada.byron@gmail.com' }],
    [['Call Ines Rook on (020) 7946 0123 before noon'], { name: 'Ines Rook', phone: '(020) 7946 0123' }],
    [['https://www.linkedin.com/in/ines-rook'], { profileUrl: 'https://www.linkedin.com/in/ines-rook' }],
  ])('%j', (lines, person) => {
    expect(personInText(lines)).toEqual(person);
  });

  test.each([[['customer.service@anvil.org']], [['jobs.berlin@anvil.org']]])('%j is nobody by name', (lines) => {
    expect(personInText(lines).name).toBeUndefined();
  });

  test.each([[['Apply now and join our team']], [['']], [[]]])('%j is nothing', (lines) => {
    expect(personInText(lines)).toEqual({});
  });
});

describe('a page', () => {
  const profile = 'https://www.linkedin.com/in/susan-tern-1';

  test('of somebody at LinkedIn: name from the heading, what they do from the line below', () => {
    const page = pageOf(
      '<main><section><h1>Susan Tern</h1><div>Talent Partner at Saltmarsh Lines</div></section></main>',
    );
    expect(readPerson(page, profile, '')).toEqual({
      name: 'Susan Tern',
      role: 'Talent Partner at Saltmarsh Lines',
      company: 'Saltmarsh Lines',
      profileUrl: profile,
    });
  });

  test('of somebody at LinkedIn without a heading: all from the title', () => {
    const page = pageOf('<main></main>', '(3) Susan Tern - Talent Partner - Saltmarsh Lines | LinkedIn');
    expect(readPerson(page, `${profile}?trk=x`, '')).toEqual({
      name: 'Susan Tern',
      role: 'Talent Partner',
      company: 'Saltmarsh Lines',
      profileUrl: profile,
    });
  });

  test('of a firm’s team: the heading is a name and there is a way to reach them', () => {
    const page = pageOf(
      '<main><h1>Ines Rook</h1><p>Head of Talent</p><a href="mailto:ines@anvil.org">Write to me</a></main>',
    );
    expect(readPerson(page, 'https://www.anvil.org/team/ines-rook', '')).toMatchObject({
      name: 'Ines Rook',
      role: 'Head of Talent',
      email: 'ines@anvil.org',
      company: 'Anvil',
    });
  });

  test('that names whom to talk to', () => {
    const page = pageOf('<main><h1>Welder</h1><p>Contact person: Jo Finch, jo.finch@anvil.org</p></main>');
    expect(readPerson(page, 'https://www.anvil.org/jobs/welder', '')).toMatchObject({
      name: 'Jo Finch',
      email: 'jo.finch@anvil.org',
    });
  });

  test.each([
    ['an article', '<main><h1>Tide Tables Explained</h1><p>By the editors. Write to press@gazette.org</p></main>'],
    ['a heading that is a place', '<main><h1>North Sea</h1><p>Cold.</p></main>'],
    ['nothing', ''],
  ])('of %s is nobody', (_what, html) => {
    expect(readPerson(pageOf(html), 'https://www.gazette.org/a', '').name).toBeUndefined();
  });

  test('gives way to what is marked on it, and adds what it says of the same person', () => {
    const page = pageOf('<main><h1>Welder</h1><p>Contact person: Jo Finch, jo.finch@anvil.org</p></main>');
    expect(readPerson(page, 'https://www.anvil.org/jobs', 'Ada Smith')).toMatchObject({ name: 'Ada Smith' });
    expect(readPerson(page, 'https://www.anvil.org/jobs', 'Jo Finch')).toMatchObject({ email: 'jo.finch@anvil.org' });
  });
});

// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findMails, findPhone, marksIn } from '../../../src/detection/people-marks.ts';
import { asName, isMailOf, labelKind, namesIn } from '../../../src/detection/people-words.ts';
import { readPeople } from '../../../src/detection/read-people.ts';
import { parsePeople } from '../../../src/domain/person-seen.ts';

function read(body: string, over: Partial<Parameters<typeof readPeople>[1]> = {}) {
  document.body.innerHTML = body;
  const known = { url: 'https://acme.test/jobs/1', cards: [], json: undefined, description: undefined, ...over };
  return readPeople(document, { title: 'Baker', company: 'Acme', ...known });
}

describe('people of a posting', () => {
  test.each([
    ['Contact person: Jo Poe', 'Jo Poe'],
    ['Ansprechpartner: Jörg Möller', 'Jörg Möller'],
    ['Ihre Ansprechperson: Frau Meier', 'Frau Meier'],
    ['Votre contact : Élodie Dupont', 'Élodie Dupont'],
    ['Contactpersoon: Jan van der Berg', 'Jan van der Berg'],
    ['Kontaktperson: Åse Lund', 'Åse Lund'],
    ['Osoba do kontaktu: Anna Kowalska', 'Anna Kowalska'],
    ['Persona de contacto: María del Río', 'María del Río'],
    ['Pessoa de contacto: João dos Santos', 'João dos Santos'],
    ['Referente: Luca Bianchi', 'Luca Bianchi'],
    ['Yhteyshenkilö: Aino Virtanen', 'Aino Virtanen'],
    ['Kontaktní osoba: Jana Nováková', 'Jana Nováková'],
    ['İletişim kişisi: Ayşe Yılmaz', 'Ayşe Yılmaz'],
    ['Контактное лицо: Анна Иванова', 'Анна Иванова'],
    ['採用担当：山田 太郎', '山田 太郎'],
    ['채용담당자: 김민수', '김민수'],
    ['Recruiter: Neelam Patel / neelam@acme.test / 913.343.5762', 'Neelam Patel'],
    ['Posted by: Dr. Ana de Souza (she/her), HR Manager', 'Ana de Souza'],
  ])('are read from «%s»', (line, name) => {
    expect(read(`<p>${line}</p>`)[0]?.name).toBe(name);
  });

  test('are read with role, address, number and profile from the box of their name', () => {
    const [person] = read(
      '<h3>Your recruiter</h3><div><p>Jo Poe</p><p>Talent Partner</p><a href="mailto:jo@acme.test?subject=x">Write</a>' +
        '<a href="tel:+4915112345678">Call</a><a href="https://de.linkedin.com/in/jopoe?trk=1">Profile</a></div>',
    );
    expect(person).toEqual({
      name: 'Jo Poe',
      role: 'Talent Partner',
      email: 'jo@acme.test',
      phone: '+4915112345678',
      profileUrl: 'https://www.linkedin.com/in/jopoe',
    });
  });

  test('are read from the board’s cards', () => {
    const cards = [{ card: '.who', name: 'b', role: 'i' }];
    expect(read('<div class="who"><b>Jo Poe</b><i>Hiring manager</i></div>', { cards })).toEqual([
      { name: 'Jo Poe', role: 'Hiring manager' },
    ]);
  });

  test('several of a sentence are told apart, each with the role before the name', () => {
    const people = read(
      '<p>Questions? Contact Recruiter Lotta Ericsson at lotta@acme.test. For the role itself reach out to Hiring Manager Mats Günther at mats@acme.test.</p>',
    );
    expect(people.map(({ name, role, email }) => [name, role?.toLowerCase(), email])).toEqual([
      ['Lotta Ericsson', 'recruiter', 'lotta@acme.test'],
      ['Mats Günther', 'hiring manager', 'mats@acme.test'],
    ]);
  });

  test.each([
    ['the one for accessibility', '<p>For accommodation contact Petra Quill at petra@acme.test.</p>'],
    ['the privacy officer', '<p>Data protection officer: contact Hugo Brandt at hugo@acme.test.</p>'],
    ['the press office', '<p>Press contact: Ada Ink, ada@acme.test</p>'],
    ['an employee who praises the firm', '<blockquote>I love it. <b>Mabel Thorne</b>, Engineer</blockquote>'],
    ['the applicant, signed in', '<nav>Contact <a href="mailto:me@post.test">Ida Applicant</a></nav>'],
    ['what the form is about', '<form><label>Contact person</label><p>Ida Applicant</p><input></form>'],
    ['an example in a form', '<p>Please send your mail as jane.doe@acme.test or name@example.com</p>'],
    ['the firm itself', '<h3>Contact</h3><p>Acme</p><p>Harbour Street</p><p>New York</p>'],
    ['who looks after the job board', '<p>Questions? Write to hello@weworkremotely.com</p>'],
  ])('are not %s', (_who, body) => {
    expect(read(body)).toEqual([]);
  });

  test('an address without a name is the office that recruits, or else the firm’s in the corner of its own page', () => {
    expect(read('<p>Send your CV to jobs@acme.test</p>')).toEqual([{ email: 'jobs@acme.test', role: 'recruiting' }]);
    expect(read('<footer>Acme · info@acme.test · info@other.test</footer>')).toEqual([{ email: 'info@acme.test' }]);
    expect(read('<footer>info@other.test</footer>')).toEqual([]);
  });

  test('a page of any shape is read without an error, and everything kept is short', () => {
    const long = 'Ab '.repeat(5000);
    const people = read(
      `<p>Recruiter: ${long}</p><p>Contact Jo Poe at jo@acme.test ${long}</p>${'<p>Contact</p>'.repeat(900)}`,
    );
    expect(parsePeople(people)).toEqual(people);
    expect(people.length).toBeLessThan(5);
  });
});

describe('words about people', () => {
  test('a name is two to four capitalised words that mean nothing else', () => {
    expect(
      ['Jo Poe', 'Ludwig van Beethoven', "Sinéad O'Connor", 'Full Time', 'Talent Team', 'Jo', 'jo poe'].map(asName),
    ).toEqual(['Jo Poe', 'Ludwig van Beethoven', "Sinéad O'Connor", '', '', '', '']);
    expect(namesIn('please contact our Recruiter Lotta Ericsson or Jan Bitman')).toEqual([
      'Lotta Ericsson',
      'Jan Bitman',
    ]);
  });

  test('labels tell a person from an address', () => {
    expect(
      ['Meet the hiring team', 'Ansprechpartner:in', 'Contact us', 'Kontaktní údaje', 'Contacting a star'].map(
        labelKind,
      ),
    ).toEqual(['person', 'person', 'contact', 'contact', undefined]);
  });

  test('a mailbox is a person’s where it holds a part of the name', () => {
    expect(isMailOf('j.mueller@acme.test', 'Jörg Mueller')).toBe(true);
    expect(isMailOf('info@acme.test', 'Jörg Mueller')).toBe(false);
  });

  test('numbers that are dates, sums or pictures are no address', () => {
    expect(
      ['2026-05-08', '1.000.000 EUR', 'Tel. 030 1234-567', '+44 (0)20 7946 0000', '12/05/2026'].map((text) =>
        findPhone(text),
      ),
    ).toEqual(['', '', '030 1234-567', '+44 (0)20 7946 0000', '']);
    expect(findMails('logo@2x.png, no-reply@acme.test, jo@acme.test.')).toEqual(['jo@acme.test']);
    expect(marksIn('https://www.xing.com/profile/Jo_Poe?x=1').profileUrl).toBe('https://www.xing.com/profile/Jo_Poe');
    expect(marksIn('javascript:alert(1)//linkedin.com/in/x').profileUrl).toBe('');
  });
});

import { describe, expect, test } from 'vitest';
import { type CardPerson, isVcard, readVcards } from '../../../src/exchange/read-vcard.ts';
import { writeVcards } from '../../../src/exchange/write-vcards.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildRecord } from '../../builders/living-record.ts';

const card = (...lines: readonly string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n');

describe('an address card', () => {
  test.each<[string, string, CardPerson]>([
    [
      '2.1 of an old telephone, in quoted-printable over two lines',
      card(
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen;;Dr.;',
        'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Dr. J=C3=BCrgen =',
        'M=C3=BCller',
        'ORG;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:B=E4ckerei Nord;Personal',
        'TITLE:Personalleiter',
        'TEL;WORK;FAX:+49 30 99',
        'TEL;CELL:+49 171 1234567',
        'TEL;WORK;VOICE;PREF:+49 30 1234',
        'EMAIL;INTERNET:j.mueller@nord.example',
      ),
      {
        name: 'Dr. Jürgen Müller',
        role: 'hr',
        company: 'Bäckerei Nord',
        email: 'j.mueller@nord.example',
        phone: '+49 30 1234',
        note: 'Personalleiter\nAlso: +49 171 1234567',
      },
    ],
    [
      '3.0 of a Mac, with folded lines, groups and escapes',
      card(
        'VERSION:3.0',
        'PRODID:-//Apple Inc.//iPhone OS 18.0//EN',
        'N:Lee;Susan;Ann;;',
        'FN:Susan Ann Lee',
        'ORG:Smith\\, Jones\\; Sons;Talent;',
        'TITLE:Senior Tale',
        ' nt Partner',
        'item1.EMAIL;type=INTERNET;type=pref:susan@smith.example',
        'item1.X-ABLabel:_$!<Work>!$_',
        'EMAIL;type=INTERNET;type=HOME:sue@home.example',
        'TEL;type=CELL;type=VOICE;type=pref:(555) 010-0142',
        'item2.URL;type=pref:https\\://www.linkedin.com/in/susan-lee',
        'NOTE:Met at the fair.\\nLikes short mails.',
        'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ',
        ' AAAQABAAD',
      ),
      {
        name: 'Susan Ann Lee',
        role: 'recruiter',
        company: 'Smith, Jones; Sons',
        email: 'susan@smith.example',
        phone: '(555) 010-0142',
        profileUrl: 'https://www.linkedin.com/in/susan-lee',
        note: 'Senior Talent Partner\nAlso: sue@home.example\nMet at the fair.\nLikes short mails.',
      },
    ],
    [
      '4.0 with addresses as URIs and preferences by number',
      card(
        'VERSION:4.0',
        'FN;LANGUAGE=fr:Léa Moreau',
        'N:Moreau;Léa;;;',
        'TEL;VALUE=uri;TYPE="voice,work";PREF=1:tel:+33-1-42-68-53-00;ext=12',
        'EMAIL;TYPE=work:lea@vallon.example',
        'ORG;SORT-AS="Vallon":Groupe Vallon',
        'ROLE:Directrice',
        'KIND:individual',
      ),
      {
        name: 'Léa Moreau',
        role: 'hiring-manager',
        company: 'Groupe Vallon',
        email: 'lea@vallon.example',
        phone: '+33-1-42-68-53-00 ext. 12',
        note: 'Directrice',
      },
    ],
    ['no full name', card('VERSION:3.0', 'N:Berg;Tom;;;'), { name: 'Tom Berg' }],
    ['a firm only', card('VERSION:3.0', 'ORG:Acme', 'TEL:555 010 0100'), { name: 'Acme', phone: '555 010 0100' }],
    ['bare line ends and small letters', 'begin:vcard\nfn:Tom Berg\nend:vcard', { name: 'Tom Berg' }],
  ])('%s', (_name, text, person) => {
    expect(readVcards(text)).toEqual([person]);
    expect(isVcard(text)).toBe(true);
  });

  test('of one card in another, the other is a person too; a list of people is none', () => {
    const agent = card('VERSION:2.1', 'FN:Boss', 'AGENT:', card('FN:Assistant'));
    expect(readVcards(agent).map(({ name }) => name)).toEqual(['Assistant', 'Boss']);
    expect(readVcards(card('VERSION:4.0', 'KIND:group', 'FN:Friends'))).toEqual([]);
  });

  test('what we write we read again', () => {
    const contact = buildContact({
      name: 'Jenny Smith',
      role: 'recruiter',
      company: 'Smith, Jones; Sons',
      phone: '+49 30 1234',
      email: 'jenny@acme.example',
      profileUrl: 'https://www.linkedin.com/in/jenny-smith',
    });
    const { people } = buildRecord({ contacts: [contact] });
    const { name, company, phone, email, profileUrl, role } = contact;
    expect(readVcards(writeVcards(people))).toMatchObject([{ name, company, phone, email, profileUrl, role }]);
  });

  test('many are read, in their order', () => {
    const many = Array.from({ length: 500 }, (_, at) => card(`FN:Person ${at}`)).join('\r\n\r\n');
    expect(readVcards(many).map(({ name }) => name)).toEqual(Array.from({ length: 500 }, (_, at) => `Person ${at}`));
  });
});

describe('a hostile card', () => {
  const HOSTILE: Readonly<Record<string, string>> = {
    nothing: '',
    'no end': 'BEGIN:VCARD\nFN:Tom Berg',
    'ends without beginnings': 'END:VCARD\n'.repeat(10_000),
    'beginnings without ends': 'BEGIN:VCARD\n'.repeat(10_000),
    'a megabyte in one line': card(`FN:${'a'.repeat(1_000_000)}`),
    'a line folded a hundred thousand times': card(`NOTE:x${'\r\n x'.repeat(100_000)}`, 'FN:Tom Berg'),
    'quoted-printable without end': card(`FN;ENCODING=QUOTED-PRINTABLE:${'=\r\n'.repeat(50_000)}`),
    'an unknown charset': card('FN;CHARSET=KLINGON;ENCODING=QUOTED-PRINTABLE:Tom=20Berg'),
    'open quotes': card('TEL;TYPE="work:555 010 0100', 'FN:Tom Berg'),
    'keys of objects': card('FN:__proto__', '__PROTO__:x', 'CONSTRUCTOR:y', 'ORG:constructor'),
    'semicolons and backslashes': card(`N:${';\\'.repeat(20_000)}`, 'FN:Tom Berg'),
    binary: card(`FN:\u0000\u0001Tom\u0000 Berg`),
  };
  test.each(Object.entries(HOSTILE))('%s is read in no time, and whatever comes is short', (_name, text) => {
    const start = performance.now();
    const people = readVcards(text);
    expect(performance.now() - start).toBeLessThan(1500);
    for (const person of people) {
      expect(person.name.length).toBeGreaterThan(0);
      expect(person.name.length).toBeLessThanOrEqual(120);
      expect((person.note ?? '').length).toBeLessThanOrEqual(4000);
      expect(person.phone?.length ?? 0).toBeLessThanOrEqual(60);
    }
  });

  test('an address that is a program is no profile', () => {
    const [person] = readVcards(card('FN:Tom Berg', 'URL:javascript:alert(1)//linkedin.com/in/x'));
    expect(person?.profileUrl ?? '').not.toMatch(/^javascript/);
  });
});

import type { SignaturePerson } from '../../../src/detection/read-signature.ts';

/** Shaped as people write them; names, firms and numbers are made up. */
export const SIGNATURES: Readonly<Record<string, readonly [text: string, person: SignaturePerson]>> = {
  'a plain one': [
    'Susan Miller\nSenior Recruiter\nSaltmarsh Lines\nT +44 20 7946 0123\nsusan.miller@saltmarsh.org',
    {
      name: 'Susan Miller',
      role: 'Senior Recruiter',
      company: 'Saltmarsh Lines',
      email: 'susan.miller@saltmarsh.org',
      phone: '+44 20 7946 0123',
    },
  ],
  'pronouns, bars and a legal footer': [
    'Best regards,\n\nAlex Rook (they/them) | Talent Acquisition Partner | Millrace Foods Ltd\nM: +44 7700 900123 | alex.rook@millrace.org | www.millrace.org\n\nThis e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, call Jane Doe on +44 20 7946 0999.',
    {
      name: 'Alex Rook',
      role: 'Talent Acquisition Partner',
      company: 'Millrace Foods Ltd',
      email: 'alex.rook@millrace.org',
      phone: '+44 7700 900123',
    },
  ],
  'a whole mail with its answer quoted below': [
    'Hi Tom,\n\nThanks for applying to Anvil. Could you call me on Monday?\n\nKind regards\nJo Tern\nHR Manager\nAnvil Tools Inc.\n(555) 010-0142\n\nOn Mon, Nov 2, 2026 at 9:14 AM Tom Berg <tom.berg@gmail.com> wrote:\n> Dear Ms Tern,\n> Kind regards\n> Tom Berg\n> +1 555 010 0199',
    { name: 'Jo Tern', role: 'HR Manager', company: 'Anvil Tools Inc.', phone: '(555) 010-0142' },
  ],
  'several telephones and a fax': [
    'Priya Raman\nHead of People, EMEA\nKestrel Group\nDirect: +44 (0)20 7946 0011\nMobile: +44 7700 900456\nFax: +44 20 7946 0012\npriya@kestrel-group.com',
    {
      name: 'Priya Raman',
      role: 'Head of People, EMEA',
      company: 'Kestrel Group',
      email: 'priya@kestrel-group.com',
      phone: '+44 (0)20 7946 0011',
      note: 'Also: +44 7700 900456',
    },
  ],
  'letters behind the name, and an extension': [
    'Marcus T. Hale, PhD, SHRM-SCP\nDirector, Human Resources\nWagtail Robotics LLC\nOffice 555-010-0177 ext. 214\nmhale@wagtailrobotics.com',
    {
      name: 'Marcus T. Hale',
      role: 'Director, Human Resources',
      company: 'Wagtail Robotics LLC',
      email: 'mhale@wagtailrobotics.com',
      phone: '555-010-0177 ext. 214',
    },
  ],
  'title and firm in one line': [
    'Ines Costa\nRecruiter at Harbour Systems\nines@harboursystems.io\nhttps://www.linkedin.com/in/ines-costa-talent/',
    {
      name: 'Ines Costa',
      role: 'Recruiter',
      company: 'Harbour Systems',
      email: 'ines@harboursystems.io',
      profileUrl: 'https://www.linkedin.com/in/ines-costa-talent',
    },
  ],
  'marks of a mail program': [
    '--\n*Chidi Okafor*\n*Talent Sourcer*, Oakport Bank plc\n[cid:image001.png@01DA]\nchidi.okafor@oakport.com<mailto:chidi.okafor@oakport.com>\nLinkedIn<https://www.linkedin.com/in/chidi-okafor>',
    {
      name: 'Chidi Okafor',
      role: 'Talent Sourcer',
      company: 'Oakport Bank plc',
      email: 'chidi.okafor@oakport.com',
      profileUrl: 'https://www.linkedin.com/in/chidi-okafor',
    },
  ],
  'the first name alone under the greeting': [
    'Cheers,\nZoë\n\nZoë Moreau\nPeople Operations Lead\nBrightpath Labs\n+1 (555) 010-0188',
    { name: 'Zoë Moreau', role: 'People Operations Lead', company: 'Brightpath Labs', phone: '+1 (555) 010-0188' },
  ],
  'from a telephone': [
    'Thanks\nRavi Rao\nHiring Manager, Lakegate Logistics Ltd\n\nSent from my iPhone',
    { name: 'Ravi Rao', role: 'Hiring Manager', company: 'Lakegate Logistics Ltd' },
  ],
  'a name in capitals': [
    'MARTA NOWAK\nHR Business Partner\nNORTHFIELD ENERGY\nd. +48 22 123 45 67',
    { name: 'Marta Nowak', role: 'HR Business Partner', company: 'NORTHFIELD ENERGY', phone: '+48 22 123 45 67' },
  ],
  'surname first': [
    'Haddad, Amir\nRecruiting Coordinator\namir.haddad@riverstone.com',
    {
      name: 'Amir Haddad',
      role: 'Recruiting Coordinator',
      company: 'Riverstone',
      email: 'amir.haddad@riverstone.com',
    },
  ],
  'an address between': [
    'Sincerely,\nTom Berg\nPrincipal Consultant\nHill & Sons Recruitment\n12 Market Street, Leeds LS1 4AB\nTel. 0113 496 0123\ntom@hillandsons.co.uk',
    {
      name: 'Tom Berg',
      role: 'Principal Consultant',
      company: 'Hill & Sons Recruitment',
      email: 'tom@hillandsons.co.uk',
      phone: '0113 496 0123',
    },
  ],
  'a free mailbox': [
    'Ada Byron\nExecutive Search\nada.byron@gmail.com\n+44 7700 900999',
    { name: 'Ada Byron', role: 'Executive Search', email: 'ada.byron@gmail.com', phone: '+44 7700 900999' },
  ],
  'only an address': [
    'susan.tern@saltmarsh.org',
    { name: 'Susan Tern', company: 'Saltmarsh', email: 'susan.tern@saltmarsh.org' },
  ],
  'German, with register': [
    'Mit freundlichen Grüßen\n\ni. A. Petra Weiß\nPersonalreferentin\n\nAmboss Werkzeuge GmbH & Co. KG\nHauptstraße 12\n80331 München\nTel.: +49 89 1234-567\nFax: +49 89 1234-568\npetra.weiss@amboss-werkzeuge.de\n\nSitz der Gesellschaft: München, Amtsgericht München HRB 123456\nGeschäftsführer: Dr. Karl Muster, Eva Beispiel',
    {
      name: 'Petra Weiß',
      role: 'Personalreferentin',
      company: 'Amboss Werkzeuge GmbH & Co. KG',
      email: 'petra.weiss@amboss-werkzeuge.de',
      phone: '+49 89 1234-567',
    },
  ],
  'German, a doctor': [
    'Viele Grüße aus Berlin\nDr. Jonas Kestrel\nLeiter Personal bei Mühlbach AG\nMobil 0171 1234567',
    { name: 'Dr. Jonas Kestrel', role: 'Leiter Personal', company: 'Mühlbach AG', phone: '0171 1234567' },
  ],
  'German, an engineer': [
    'Beste Grüße\nDipl.-Ing. (FH) Anna-Lena Krüger\nTeamleiterin Recruiting\nHochfeld Maschinenbau SE | Personalabteilung\nT +49 (0) 711 / 98 76 54 - 0\nanna-lena.krueger@hochfeld.de | www.hochfeld.de',
    {
      name: 'Anna-Lena Krüger',
      role: 'Teamleiterin Recruiting, Personalabteilung',
      company: 'Hochfeld Maschinenbau SE',
      email: 'anna-lena.krueger@hochfeld.de',
      phone: '+49 (0) 711 / 98 76 54 - 0',
    },
  ],
  'German, a disclaimer': [
    'LG\nMax Hohenfels\nWerkstudent Talent Acquisition (er/ihm)\nKleeblatt Software UG\nmax@kleeblatt.io\n\nDiese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte Frau Sabine Streng, +49 30 999999.',
    {
      name: 'Max Hohenfels',
      role: 'Werkstudent Talent Acquisition',
      company: 'Kleeblatt Software UG',
      email: 'max@kleeblatt.io',
    },
  ],
  'German, the firm in the register only': [
    'Freundliche Grüße\nKerstin Vogel\nBewerbermanagement\nDurchwahl: 040 55443-21\n\nElbtal Handels GmbH | Sitz der Gesellschaft: Hamburg | HRB 98765',
    { name: 'Kerstin Vogel', role: 'Bewerbermanagement', company: 'Elbtal Handels GmbH', phone: '040 55443-21' },
  ],
  'German, von': [
    'Mit besten Grüßen\n\nMaximilian von der Heide\nSenior Personalberater\nTalwerk Personalberatung\nPhone +49 221 4455 660 · Mobile +49 160 9988776',
    {
      name: 'Maximilian von der Heide',
      role: 'Senior Personalberater',
      company: 'Talwerk Personalberatung',
      phone: '+49 221 4455 660',
      note: 'Also: +49 160 9988776',
    },
  ],
  Swiss: [
    'Freundliche Grüsse\nReto Ammann\nHR Business Partner\nAlpenblick Versicherungen AG\nBahnhofplatz 3, 8001 Zürich\n+41 44 123 45 67',
    {
      name: 'Reto Ammann',
      role: 'HR Business Partner',
      company: 'Alpenblick Versicherungen AG',
      phone: '+41 44 123 45 67',
    },
  ],
  'German, quoted with >': [
    '> Mit freundlichen Grüßen\n>\n> Lena Brandt\n> Recruiterin\n> Nordlicht Energie eG\n> l.brandt@nordlicht-energie.de',
    {
      name: 'Lena Brandt',
      role: 'Recruiterin',
      company: 'Nordlicht Energie eG',
      email: 'l.brandt@nordlicht-energie.de',
    },
  ],
  'French, the surname in capitals': [
    'Cordialement,\n\nJean DUPONT\nChargé de recrutement\nMoulin Bleu SAS\n01 42 68 53 00\njean.dupont@moulinbleu.fr',
    {
      name: 'Jean Dupont',
      role: 'Chargé de recrutement',
      company: 'Moulin Bleu SAS',
      email: 'jean.dupont@moulinbleu.fr',
      phone: '01 42 68 53 00',
    },
  ],
  'French, with greetings in full and register': [
    'Je vous prie d’agréer, Madame, mes salutations distinguées.\n\nClaire Lefèvre (elle)\nResponsable des ressources humaines\nGroupe Vallon\nTél. : +33 (0)4 78 12 34 56 – Port. : +33 6 12 34 56 78\nclaire.lefevre@vallon.fr\nSA au capital de 1 000 000 € – RCS Lyon 123 456 789',
    {
      name: 'Claire Lefèvre',
      role: 'Responsable des ressources humaines',
      company: 'Groupe Vallon',
      email: 'claire.lefevre@vallon.fr',
      phone: '+33 (0)4 78 12 34 56',
      note: 'Also: +33 6 12 34 56 78',
    },
  ],
  'French, a disclaimer': [
    'Bien cordialement,\nNadia El Amrani\nDRH\nSarl Les Tilleuls\n\nCe message est confidentiel. Si vous n’en êtes pas le destinataire, merci d’avertir Paul Martin au 01 99 00 11 22.',
    { name: 'Nadia El Amrani', role: 'DRH', company: 'Sarl Les Tilleuls' },
  ],
  'French, chez': [
    'Bonne journée,\nHugo Lemaire\nTalent Acquisition Manager chez Pont-Neuf Conseil\nhugo.lemaire@pont-neuf.eu',
    {
      name: 'Hugo Lemaire',
      role: 'Talent Acquisition Manager',
      company: 'Pont-Neuf Conseil',
      email: 'hugo.lemaire@pont-neuf.eu',
    },
  ],
  'French, with the mail that is answered': [
    'Bonjour,\nMerci pour votre candidature.\n\nBien à vous\nSophie Garnier\nAssistante RH\n\nLe lun. 2 nov. 2026 à 10:12, Tom Berg <tom.berg@gmail.com> a écrit :\n> Bonjour',
    { name: 'Sophie Garnier', role: 'Assistante RH' },
  ],
  'a hyphen and an apostrophe': [
    'KR\nMaeve O’Brien-Walsh – Senior Talent Partner – Clearwind Systems\nmaeve@clearwind.ie',
    {
      name: 'Maeve O’Brien-Walsh',
      role: 'Senior Talent Partner',
      company: 'Clearwind Systems',
      email: 'maeve@clearwind.ie',
    },
  ],
  'two addresses': [
    'Yuki Sato\nCampus Recruiter\nSilverpoint Systems\nyuki.sato@silverpoint.com / campus@silverpoint.com',
    {
      name: 'Yuki Sato',
      role: 'Campus Recruiter',
      company: 'Silverpoint Systems',
      email: 'yuki.sato@silverpoint.com',
      note: 'Also: campus@silverpoint.com',
    },
  ],
  'a firm known by the letters of its address': [
    'Lars Öberg\nTalent Advisor\nDeutsche Werkbank\nlars.oeberg@dw.de',
    { name: 'Lars Öberg', role: 'Talent Advisor', company: 'Deutsche Werkbank', email: 'lars.oeberg@dw.de' },
  ],
  'an office and a calendar': [
    'Warm regards,\nEmily Carter\nTechnical Recruiter II\nOpenline Health | Austin, TX\nc: 555.010.0133\nBook a time: calendly.com/emily',
    { name: 'Emily Carter', role: 'Technical Recruiter II', company: 'Openline Health', phone: '555.010.0133' },
  ],
  'Dutch names in English': [
    'Best,\nSanne van den Berg MSc\nCorporate Recruiter @ Tulip Works B.V.\n+31 6 12345678',
    { name: 'Sanne van den Berg', role: 'Corporate Recruiter', company: 'Tulip Works B.V.', phone: '+31 6 12345678' },
  ],
};

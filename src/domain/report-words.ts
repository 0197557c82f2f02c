/** The words of a report, in the language of the office that it is for. Each language has all of them. */
import type { Activity, ReportResult } from './report-lines.ts';
import type { Channel } from './touchpoint.ts';

export interface ReportWords {
  readonly channel: Readonly<Record<Channel, string>>;
  readonly activity: Readonly<Record<Activity, string>>;
  readonly result: Readonly<Record<ReportResult, string>>;
  readonly name: string;
  readonly period: string;
  readonly printedOn: string;
  readonly signature: string;
  readonly nothing: string;
  readonly counts: (applications: number, contacts: number) => string;
}

export const ENGLISH: ReportWords = {
  channel: {
    portal: 'Website',
    email: 'E-mail',
    phone: 'Phone',
    voicemail: 'Voicemail',
    linkedin: 'LinkedIn',
    text: 'Text message',
    fax: 'Fax',
    post: 'Post',
    'in-person': 'In person',
  },
  activity: { application: 'Application', 'follow-up': 'Follow-up', contact: 'First contact', interview: 'Interview' },
  result: {
    sent: 'No answer yet',
    'no-answer': 'Nobody reached',
    'left-message': 'Message left',
    spoke: 'Spoke with them',
    replied: 'Answered',
    'named-someone': 'Named another contact',
    'will-call-back': 'Promised to call back',
    'interview-planned': 'Interview arranged',
    'interview-held': 'Interview held',
    offer: 'Offer',
    rejected: 'Rejected',
    'asked-to-stop': 'Asked for no further contact',
    accepted: 'Offer accepted',
    declined: 'Offer declined',
    withdrawn: 'Withdrawn',
    'position-closed': 'Position closed',
    'no-response': 'No answer',
    answered: 'Answered, under way',
    interviewing: 'Interviewing',
    waiting: 'No answer yet',
  },
  name: 'Name',
  period: 'Period',
  printedOn: 'Printed on',
  signature: 'Date, signature',
  nothing: 'Nothing on record in this period.',
  counts: (applications, contacts) =>
    `${applications} ${applications === 1 ? 'application' : 'applications'}, ${contacts} ${contacts === 1 ? 'other contact' : 'other contacts'}`,
};

export const GERMAN: ReportWords = {
  channel: {
    portal: 'Online-Formular',
    email: 'E-Mail',
    phone: 'Telefon',
    voicemail: 'Anrufbeantworter',
    linkedin: 'LinkedIn',
    text: 'SMS',
    fax: 'Fax',
    post: 'Post',
    'in-person': 'persönlich',
  },
  activity: {
    application: 'Bewerbung',
    'follow-up': 'Nachfrage',
    contact: 'Erstkontakt',
    interview: 'Vorstellungsgespräch',
  },
  result: {
    sent: 'noch keine Antwort',
    'no-answer': 'niemand erreicht',
    'left-message': 'Nachricht hinterlassen',
    spoke: 'Gespräch geführt',
    replied: 'Antwort erhalten',
    'named-someone': 'an andere Person verwiesen',
    'will-call-back': 'Rückruf zugesagt',
    'interview-planned': 'Vorstellungsgespräch vereinbart',
    'interview-held': 'Vorstellungsgespräch geführt',
    offer: 'Stellenangebot erhalten',
    rejected: 'Absage',
    'asked-to-stop': 'kein weiterer Kontakt gewünscht',
    accepted: 'Zusage angenommen',
    declined: 'Angebot abgelehnt',
    withdrawn: 'Bewerbung zurückgezogen',
    'position-closed': 'Stelle nicht mehr frei',
    'no-response': 'keine Antwort',
    answered: 'Antwort erhalten, Verfahren läuft',
    interviewing: 'im Vorstellungsverfahren',
    waiting: 'noch keine Antwort',
  },
  name: 'Name',
  period: 'Zeitraum',
  printedOn: 'Gedruckt am',
  signature: 'Datum, Unterschrift',
  nothing: 'In diesem Zeitraum ist nichts verzeichnet.',
  counts: (applications, contacts) =>
    `${applications} ${applications === 1 ? 'Bewerbung' : 'Bewerbungen'}, ${contacts} ${contacts === 1 ? 'weiterer Kontakt' : 'weitere Kontakte'}`,
};

export const FRENCH: ReportWords = {
  channel: {
    portal: 'Site internet',
    email: 'Courriel',
    phone: 'Téléphone',
    voicemail: 'Message vocal',
    linkedin: 'LinkedIn',
    text: 'SMS',
    fax: 'Télécopie',
    post: 'Courrier',
    'in-person': 'Sur place',
  },
  activity: { application: 'Candidature', 'follow-up': 'Relance', contact: 'Prise de contact', interview: 'Entretien' },
  result: {
    sent: 'Pas encore de réponse',
    'no-answer': 'Personne au téléphone',
    'left-message': 'Message laissé',
    spoke: 'Échange avec l’interlocuteur',
    replied: 'Réponse reçue',
    'named-someone': 'Orientation vers une autre personne',
    'will-call-back': 'Rappel promis',
    'interview-planned': 'Entretien fixé',
    'interview-held': 'Entretien passé',
    offer: 'Proposition d’embauche',
    rejected: 'Réponse négative',
    'asked-to-stop': 'Ne souhaite plus être contacté',
    accepted: 'Proposition acceptée',
    declined: 'Proposition refusée',
    withdrawn: 'Candidature retirée',
    'position-closed': 'Poste déjà pourvu ou supprimé',
    'no-response': 'Sans réponse',
    answered: 'Réponse reçue, en cours',
    interviewing: 'Entretiens en cours',
    waiting: 'Pas encore de réponse',
  },
  name: 'Nom',
  period: 'Période',
  printedOn: 'Imprimé le',
  signature: 'Date et signature',
  nothing: 'Aucune démarche enregistrée pour cette période.',
  counts: (applications, contacts) =>
    `${applications} ${applications > 1 ? 'candidatures' : 'candidature'}, ${contacts} ${contacts > 1 ? 'autres contacts' : 'autre contact'}`,
};

export const SWEDISH: ReportWords = {
  channel: {
    portal: 'Webbformulär',
    email: 'E-post',
    phone: 'Telefon',
    voicemail: 'Röstmeddelande',
    linkedin: 'LinkedIn',
    text: 'Sms',
    fax: 'Fax',
    post: 'Brev',
    'in-person': 'Personligt möte',
  },
  activity: {
    application: 'Sökt jobb',
    'follow-up': 'Uppföljning',
    contact: 'Kontakt med arbetsgivare',
    interview: 'Anställningsintervju',
  },
  result: {
    sent: 'Inget svar ännu',
    'no-answer': 'Fick inte tag på någon',
    'left-message': 'Lämnade meddelande',
    spoke: 'Talade med kontakten',
    replied: 'Fick svar',
    'named-someone': 'Hänvisades till annan person',
    'will-call-back': 'Lovade ringa tillbaka',
    'interview-planned': 'Intervju bokad',
    'interview-held': 'Intervju genomförd',
    offer: 'Erbjuden jobbet',
    rejected: 'Fick nej',
    'asked-to-stop': 'Önskar ingen mer kontakt',
    accepted: 'Tackade ja',
    declined: 'Tackade nej',
    withdrawn: 'Ansökan återtagen',
    'position-closed': 'Tjänsten inte längre ledig',
    'no-response': 'Inget svar',
    answered: 'Fick svar, pågår',
    interviewing: 'Intervjuer pågår',
    waiting: 'Inget svar ännu',
  },
  name: 'Namn',
  period: 'Period',
  printedOn: 'Utskriven',
  signature: 'Datum, underskrift',
  nothing: 'Inget är registrerat för perioden.',
  counts: (applications, contacts) =>
    `${applications} ${applications === 1 ? 'sökt jobb' : 'sökta jobb'}, ${contacts} ${contacts === 1 ? 'annan aktivitet' : 'andra aktiviteter'}`,
};

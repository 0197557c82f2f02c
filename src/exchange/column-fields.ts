/** What a column of a foreign table may hold, in the order in which they are offered. */
export const COLUMN_FIELDS = [
  'title',
  'company',
  'url',
  'location',
  'standing',
  'standingOn',
  'appliedOn',
  'savedOn',
  'postedOn',
  'followedUpOn',
  'answeredOn',
  'interviewOn',
  'offerOn',
  'rejectedOn',
  'channel',
  'salary',
  'employmentType',
  'description',
  'tags',
  'resumeFile',
  'coverLetterFile',
  'personName',
  'firstName',
  'lastName',
  'personRole',
  'personEmail',
  'personPhone',
  'personUrl',
  'note',
  'ignored',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Read as a date. */
export const DATE_FIELDS: ReadonlySet<ColumnField> = new Set([
  'appliedOn',
  'savedOn',
  'standingOn',
  'postedOn',
  'followedUpOn',
  'answeredOn',
  'interviewOn',
  'offerOn',
  'rejectedOn',
]);

/** May be held by several columns: their cells are put together. */
export const SHARED_FIELDS: ReadonlySet<ColumnField> = new Set([
  'channel',
  'salary',
  'location',
  'description',
  'tags',
  'followedUpOn',
  'interviewOn',
  'note',
  'ignored',
]);

/**
 * Headings, folded (no accents, small letters, words apart), by the whole or by a part of them; the first that fits counts.
 * English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish.
 */
const HEADINGS: readonly (readonly [RegExp, ColumnField])[] = [
  [/^(?:id|uuid|id number|row|nr|no|number|index|lfd nr|line in the file|why it was not taken)$/, 'ignored'],
  [/(?:company|employer|firm\w*|unternehmen).*(?:url|link|site|seite|linkedin|logo|size|domain)|logo|domain/, 'note'],
  [/(?:status|stage|list).*(?:date|on$|at$|changed|updated)|last (?:update|status change)/, 'standingOn'],
  [/first ?name|given ?name|vorname|prenom|^nombre$|^nome$|voornaam|fornamn|^imie$/, 'firstName'],
  [
    /last ?name|sur ?name|family ?name|nachname|nom de famille|apellidos?|cognome|sobrenome|achternaam|efternamn|nazwisko/,
    'lastName',
  ],
  [
    /(?:job|work|employment|contract) ?type|^type$|anstellungsart|vertragsart|type de contrat|tipo de contrato|dienstverband|arbeitszeit|full ?time/,
    'employmentType',
  ],
  [/cover ?letter|anschreiben|motivation|lettre|carta de presentacion/, 'coverLetterFile'],
  [/resume|\bcv\b|lebenslauf|curriculum/, 'resumeFile'],
  [
    /(?:recruiter|contact|kontakt|ansprechpartner|person|hr|hiring manager|contacto).*(?:e ?mail|mail)|^e ?mail(?: address| adresse)?$|correo|courriel/,
    'personEmail',
  ],
  [
    /(?:recruiter|contact|kontakt|ansprechpartner|hr|hiring manager).*(?:phone|telefon|tel\b|mobile|number)|^(?:phone|telefon|telephone|mobile|telefono|tel)(?: ?number| nr| nummer)?$/,
    'personPhone',
  ],
  [
    /(?:recruiter|contact|hiring manager|person).*(?:linkedin|profile|url|link)|linkedin (?:url|profile)|profile (?:url|link)/,
    'personUrl',
  ],
  [/(?:recruiter|contact|person|manager).*(?:role|position|title)|^role of contact/, 'personRole'],
  [
    /recruiter|^contacts?(?: ?name| ?person)?$|contact (?:person|name)|hiring manager|ansprechpartner|kontaktperson|^kontakt|interlocuteur|contacto|referente|contactpersoon|osoba kontaktowa|kontaktansvarig|referral|referred by|^full ?name$/,
    'personName',
  ],
  [
    /follow(?:ed)? ?ups?(?: ?up)?(?: ?(?:on|date|sent|at))?|nachgefasst|nachgehakt|nachfassen|relance|seguimiento|sollecit|opgevolgd/,
    'followedUpOn',
  ],
  [
    /interview.*(?:date|on\b|at\b|day|time|datum|tag)|(?:date|datum|fecha|data).*(?:interview|gesprach|entretien|entrevista|colloquio)|^(?:first |second |phone )?interview(?: ?\d)?$|vorstellungsgesprach|^gesprach|^entretien|^entrevista|^colloquio/,
    'interviewOn',
  ],
  [
    /reject(?:ed|ion).*(?:date|on\b|at\b)?$|absage ?(?:datum|am)|datum.*absage|date (?:of )?(?:reject|refus)/,
    'rejectedOn',
  ],
  [/offer.*(?:date|on\b|at\b)|date (?:of )?offer|angebot.*(?:datum|am)/, 'offerOn'],
  [
    /(?:response|reply|answer|heard back|respon[ds]|ruckmeldung|antwort|reponse|respuesta|risposta).*(?:date|on\b|at\b|datum|am\b)?$|date.*(?:response|reply|heard)/,
    'answeredOn',
  ],
  [/posted|published|post(?:ing)? ?date|veroffentlicht|publie|publicad|gepubliceerd/, 'postedOn'],
  [
    /^(?:where|how)\b.*(?:found|heard|applied|sent|how|learned|got)(?!.*date)|found (?:via|through|by)|^how$|^(?:sent|applied) how$|^way of applying/,
    'channel',
  ],
  [
    /(?:saved|added|created|bookmarked|found|gespeichert|hinzugefugt|erfasst|ajoute|guardad)(?: ?(?:on|at|date|am|le))?$|date.*(?:saved|added|created|found)|created ?at|timestamp/,
    'savedOn',
  ],
  [/^(?:list|list ?name|column|board ?list|spalte|liste)$/, 'standing'],
  [
    /(?:status|stage|state|phase|stand|etat|statut|estado|stato|situacao|etapa|etape|fase|outcome|result|ergebnis)(?! ?date| ?datum)$|^(?:status|stage|application status|current status)\b(?!.*date)/,
    'standing',
  ],
  [
    /(?:appli(?:ed|cation)|submitted|submission|sent|beworben|bewerbung|versand|candidature|postul|aplic|solicit|invio|sollicit|wyslania|ansok|inscri).*(?:date|on\b|at\b|datum|am\b|le\b|day|data|fecha)|(?:date|datum|fecha|data|dato).*(?:appl|submi|sent|bewerb|beworb|versand|candidat|postul|aplic|solic|invio|sollic|ansok|wysl|envoi|envio)|^(?:applied|beworben(?: am)?|date|datum|fecha|data|dato|day|application ?date)$/,
    'appliedOn',
  ],
  [
    /(?:job|posting|post|listing|application|stellen|offer)? ?(?:url|link|href|web ?site|web ?seite|hyperlink|anzeige|enlace|lien|annonce)\b/,
    'url',
  ],
  [
    /salary|\bpay\b|compensation|wage|gehalt|vergutung|lohn|salaire|remuneration|salario|sueldo|retribuzione|stipendio|salaris|wynagrodzenie|\blon\b|budget|rate\b/,
    'salary',
  ],
  [
    /location|city|\bplace\b|\bort\b|standort|arbeitsort|stadt|lieu|ville|ubicacion|ciudad|lugar|localita|sede|citta|cidade|plaats|locatie|miejsce|lokalizacja|lokalis|remote|work ?mode|country|\bland\b|pays|pais/,
    'location',
  ],
  [/description|beschreibung|details? of job|html ?description|descri/, 'description'],
  [
    /source|channel|method|platform|applied (?:via|through|by)|how applied|\bvia\b|quelle|kanal|uber\b|canal|fuente|fonte|bron\b|zrodlo|kalla|job ?board|portal/,
    'channel',
  ],
  [
    /company|employer|organi[sz]ation|organisation|firma|unternehmen|arbeitgeber|entreprise|societe|employeur|empresa|compania|azienda|societa|bedrijf|werkgever|pracodawca|foretag|arbetsgivare/,
    'company',
  ],
  [
    /title|position|\brole\b|\bjob\b|vacancy|stelle|beruf|jobtitel|bezeichnung|tatigkeit|poste|intitule|puesto|cargo|vacante|posizione|ruolo|mansione|vaga|functie|vacature|stanowisko|tjanst|befattning/,
    'title',
  ],
  [/tags?|labels?|categor|kategorie|schlagwort|etiquet/, 'tags'],
  [
    /notes?|comments?|remarks?|notiz|bemerkung|kommentar|anmerkung|commentaire|nota|comentario|osservaz|opmerking|uwagi|anteckning/,
    'note',
  ],
];

/** @returns undefined where the heading says nothing. @example fieldNamed('Bewerbungsdatum') // 'appliedOn' */
export function fieldNamed(heading: string): ColumnField | undefined {
  const folded = foldHeading(heading);
  return folded === '' ? undefined : HEADINGS.find(([words]) => words.test(folded))?.[1];
}

/** @example foldHeading('companyName') // 'company name' */
export function foldHeading(heading: string): string {
  return heading
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 80);
}

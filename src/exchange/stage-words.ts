import type { ClosedOutcome, Stage } from '../domain/application.ts';
import { plainWords } from '../domain/plain-words.ts';

/** Where an application stands, in one word each: a stage, or how it was closed. */
export const STANDINGS = [
  'to-apply',
  'applied',
  'screening',
  'interviewing',
  'offer',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'position-closed',
  'no-response',
] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * What trackers and people call it, folded (no accents, lower case), the most telling first: «interview rejected» is a
 * rejection. Huntr: Wishlist, Applied, Interview, Offer, Rejected. Teal: Bookmarked, Applying, Applied, Interviewing,
 * Negotiating, Accepted, I withdrew, Not selected, No response. Simplify: Saved, Applied, Screen, Interviewing, Offer, Rejected.
 */
const WORDS: readonly (readonly [RegExp, Standing])[] = [
  [
    /position (?:closed|filled)|job closed|filled|expired|cancell?ed by|stelle besetzt|besetzt|pourvu|cubierta|vervuld/,
    'position-closed',
  ],
  [
    /i declined|declined (?:the )?offer|offer declined|turned down|angebot abgelehnt|offre refusee|oferta rechazada/,
    'declined',
  ],
  [
    /withdr[ae]w|zuruckgezogen|zuruckgenommen|retire|retirad[ao]|ritirat|teruggetrokken|wycofan|dropped out/,
    'withdrawn',
  ],
  [
    /^(?:closed|archived|geschlossen)\b.*(?:no (?:response|reply|answer)|ghost)/, // as our own table says it; silence alone is open
    'no-response',
  ],
  [
    /reject|not selected|unsuccessful|declined|denied|absage|abgesagt|abgelehnt|refus|rechazad|descartad|rifiutat|scartat|afgewezen|odrzuc|avslag|recusad|reprovad|zamitnut|hylatty|\bno\b(?! (?:response|reply|repl|answer|news|word|feedback|status|update|contact|sign|call))|nicht ausgewahlt|archived? rejected/,
    'rejected',
  ],
  [
    /accepted|hired|signed|joined|started|zusage|zugesagt|angenommen|eingestellt|accepte|embauche|aceptad|contratad|accettat|assunt|aangenomen|przyjet|anstalld|aceit[oa]/,
    'accepted',
  ],
  [/offer|negotiat|angebot|offre|oferta|offerta|aanbod|erbjudande|proposta|nabidka/, 'offer'],
  [
    /interview|onsite|on site|final round|\bround\b|vorstellungsgesprach|gesprach|entretien|entrevista|colloquio|gesprek|rozmowa|intervju|pohovor|haastattelu|assessment center|case study/,
    'interviewing',
  ],
  [
    /\bno (?:\w+ )?(?:response|reply|answer|news|word|feedback|contact|call)\b|\b(?:not|haven t|hasn t|never)\b.*(?:heard|respon|repl|answer|contacted)|nothing (?:yet|so far|back|heard)|unanswered|silen(?:ce|t)|ghost|\bwait|awaiting|keine (?:antwort|ruckmeldung)|sans reponse|pas de reponse|sin respuesta|nessuna risposta|geen (?:reactie|antwoord)|brak odpowiedzi|inget svar/,
    'applied',
  ],
  [
    /screen|phone|telefon|assessment|test|take ?home|challenge|in review|under review|reviewing|in prufung|sichtung|contact(?:ed)?\b|recruiter|eingangsbestatigung|in progress|in bearbeitung|en cours|en proceso|responded|replied/,
    'screening',
  ],
  [
    /wish ?list|book ?mark|saved?\b|interested|to ?apply|applying|not (?:yet )?applied|prospect|lead|todo|to do|draft|gemerkt|gespeichert|merkliste|geplant|offen|vorgemerkt|a postuler|por aplicar|guardad|salvat|opgeslagen|zapisan|sparad|researching|considering/,
    'to-apply',
  ],
  [
    /appl(?:ied|ication)|submitted|sent|pending|waiting|no status|active|open|beworben|bewerbung|versendet|versandt|verschickt|eingereicht|abgeschickt|wartend|ausstehend|postul|candidature|envoye|aplicad|solicitad|enviad|inviat|candidat|sollicit|verstuurd|wyslan|ansokt|skickad|haettu|odeslan/,
    'applied',
  ],
];

/** @returns undefined for words that say nothing of where it stands. @example standingIn('Absage nach Gespräch') // 'rejected' */
export function standingIn(said: string): Standing | undefined {
  const folded = plainWords(said);
  return folded === '' ? undefined : WORDS.find(([words]) => words.test(folded))?.[1];
}

/** As a row of ours says it. @example stageOf('rejected') // { stage: 'closed', outcome: 'rejected' } */
export function stageOf(standing: Standing): { readonly stage: Stage; readonly outcome?: ClosedOutcome } {
  switch (standing) {
    case 'to-apply':
    case 'applied':
    case 'screening':
    case 'interviewing':
    case 'offer':
      return { stage: standing };
    default:
      return { stage: 'closed', outcome: standing };
  }
}

import type { Board } from '../boards/board.ts';
import type { OtherPurpose } from './sign.ts';
import { isOnScreen } from './visible-text.ts';

/** Sentences that say what was done instead of applying, whatever else the page gives thanks for. */
const SAYS: Readonly<Record<OtherPurpose, RegExp>> = {
  withdrawn:
    /(?:application|candidacy) (?:has been|was|is) (?:successfully )?withdrawn|(?:you have|you've|successfully) withdrawn|zur[üu]ckgezogen|candidature (?:a [ée]t[ée] )?retir|candidatura (?:ha sido )?retirad|candidatura ritirata|sollicitatie (?:is )?ingetrokken|応募を(?:取り下げ|辞退)|辞退(?:しました|が完了)/i,
  'applied-before':
    /already (?:applied|submitted|received (?:an|your) application|have an application)|applied (?:for|to) this (?:job|position|role) (?:before|previously)|bereits (?:beworben|eine bewerbung)|d[ée]j[àa] (?:postul|candidat|envoy)|ya (?:te has inscrito|has (?:postulado|aplicado|solicitado)|te postulaste)|j[áa] se candidatou|gi[àa] candidat|al gesolliciteerd|ju[żz] aplikowa|redan s[öo]kt|allerede s[øo]gt|allerede s[øo]kt|уже откликнулись|すでに応募|応募済み|已申请|已投递|이미 지원/i,
  referral:
    /(?:referral|recommendation) (?:has been |was |is )?(?:successfully )?(?:submitted|sent|received)|(?:thank you|thanks) for (?:your referral|referring|recommending)|(?:submitted|sent|received) (?:your|the) referral|you(?:'ve| have)? referred|ihre empfehlung (?:wurde|ist) |merci (?:de|pour) (?:votre )?(?:recommand|cooptation)/i,
  'job-posted':
    /your (?:job|vacancy|job post(?:ing)?|job ad(?:vert)?) (?:has been |was |is )(?:now )?(?:successfully )?(?:submitted|posted|published|live)\b|ihre stellenanzeige (?:wurde|ist) /i,
};
const PURPOSES = Object.keys(SAYS) as OtherPurpose[];

const LONGEST_SENTENCE = 300;
const MOST_TEXT = 200_000;

/** What the page says, visibly, that the act was instead of an application. Never throws. */
export function findOtherPurpose(document: Document, board: Board | undefined): OtherPurpose | undefined {
  try {
    const marks = board?.alreadyAppliedSelectors ?? [];
    const marked = marks.some((mark) => [...document.querySelectorAll(mark)].some(isOnScreen));
    return marked ? 'applied-before' : findSentence(document.body);
  } catch {
    return undefined;
  }
}

function findSentence(body: HTMLElement): OtherPurpose | undefined {
  const all = (body.textContent ?? '').slice(0, MOST_TEXT);
  const likely = PURPOSES.filter((purpose) => SAYS[purpose].test(all));
  if (likely.length === 0) return undefined;
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (text.length > LONGEST_SENTENCE || parent === null) continue;
    const said = likely.find((purpose) => SAYS[purpose].test(text));
    if (said !== undefined && isOnScreen(parent)) return said;
  }
  return undefined;
}

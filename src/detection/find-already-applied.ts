import type { Board } from '../boards/board.ts';
import { isOnScreen } from './visible-text.ts';

const SAYS_SO =
  /(?:application|candidacy) (?:has been|was|is) (?:successfully )?withdrawn|(?:you have|you've|successfully) withdrawn|zur[üu]ckgezogen|candidature (?:a [ée]t[ée] )?retir|candidatura (?:ha sido )?retirad|candidatura ritirata|sollicitatie (?:is )?ingetrokken|応募を(?:取り下げ|辞退)|辞退(?:しました|が完了)|already (?:applied|submitted|received (?:an|your) application|have an application)|applied (?:for|to) this (?:job|position|role) (?:before|previously)|bereits (?:beworben|eine bewerbung)|d[ée]j[àa] (?:postul|candidat|envoy)|ya (?:te has inscrito|has (?:postulado|aplicado|solicitado)|te postulaste)|j[áa] se candidatou|gi[àa] candidat|al gesolliciteerd|ju[żz] aplikowa|redan s[öo]kt|allerede s[øo]gt|allerede s[øo]kt|уже откликнулись|すでに応募|応募済み|已申请|已投递|이미 지원/i;

const LONGEST_SENTENCE = 300;
const MOST_TEXT = 200_000;

/**
 * Whether the page says, visibly, that the person had applied before, or that their application is withdrawn: then nothing
 * new was sent, whatever else it thanks for. Never throws.
 */
export function saysAlreadyApplied(document: Document, board: Board | undefined): boolean {
  try {
    const marks = board?.alreadyAppliedSelectors ?? [];
    return marks.some((mark) => [...document.querySelectorAll(mark)].some(isOnScreen)) || hasSentence(document.body);
  } catch {
    return false;
  }
}

function hasSentence(body: HTMLElement): boolean {
  if (!SAYS_SO.test((body.textContent ?? '').slice(0, MOST_TEXT))) return false;
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (text.length < LONGEST_SENTENCE && SAYS_SO.test(text) && parent !== null && isOnScreen(parent)) return true;
  }
  return false;
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const LONGEST = 1_000_000;

/**
 * JSON as pages write it: in HTML comments or CDATA, encoded as entities, with raw line breaks or bare quotes in its
 * strings, trailing commas, `//` comments, a last semicolon. `undefined` when nothing can be made of it. One pass, linear.
 */
export function parseJson(raw: string): unknown {
  if (raw.length > LONGEST) return undefined;
  const text = raw
    .trim()
    .replace(/^(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)+/, '')
    .replace(/(?:(?:\/\/\s*)?-->|(?:\/\/|\/\*)?\s?\]\]>(?:\s?\*\/)?|;)$/, '')
    .trim();
  return tryParse(text) ?? tryParse(repair(decodeEntities(text)));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function decodeEntities(text: string): string {
  if (!/^[[{]\s*&(?:quot|#34|#x22);/i.test(text)) return text;
  return text.replace(/&(?:quot|#34|#x22);/gi, '"').replace(/&(?:amp|#38);/gi, '&');
}

function repair(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    if (char === '"') {
      const end = endOfString(text, at + 1);
      out += `"${repairString(text.slice(at + 1, end))}"`;
      at = end;
    } else if (char === '/') {
      at = endOfComment(text, at);
    } else if (char !== ',' || !/[\]}]/.test(text[nextInk(text, at + 1)] ?? ']')) {
      out += char;
    }
  }
  return out;
}

/** Raw controls and bare quotes are escaped; escapes that JSON does not know lose their backslash. */
function repairString(inner: string): string {
  return inner.replace(/\\(["\\/bfnrtu])|\\|"|[^\x20-\uffff]/g, (char, known?: string) => {
    if (known !== undefined) return char;
    if (char === '\\') return '';
    return char === '"' ? '\\"' : (ESCAPES[char] ?? ' ');
  });
}

function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"' && endsString(text, at + 1)) return at;
  }
  return text.length;
}

/** A quote ends a string when the next thing is a comma, a colon or a bracket. */
function endsString(text: string, from: number): boolean {
  return /[,:\]}]/.test(text[nextInk(text, from)] ?? '}');
}

function nextInk(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text[at] as string) <= ' ') at += 1;
  return at;
}

/** The last place of a comment that begins here. */
function endOfComment(text: string, from: number): number {
  const isBlock = text[from + 1] === '*';
  const found = text.indexOf(isBlock ? '*/' : '\n', from);
  return found < 0 ? text.length : found + (isBlock ? 1 : 0);
}

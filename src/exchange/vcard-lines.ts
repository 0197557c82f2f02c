/** One property of a card, decoded. */
export interface CardLine {
  /** In capitals, without its group: `EMAIL` of `item1.EMAIL`. */
  readonly name: string;
  /** In capitals: of `TYPE=`, of the bare words of 2.1, and `PREF` where it is preferred. */
  readonly types: readonly string[];
  /** Without escapes. */
  readonly value: string;
  /** The value at its semicolons, each without escapes. */
  readonly parts: readonly string[];
}

/** Pictures stand in cards as text: an address book of thousands has dozens of megabytes. */
const LONGEST_TEXT = 256_000_000;
const LONGEST_VALUE = 20_000;

/** The properties of all cards of a text, in order, `BEGIN` and `END` among them. What is no property is passed over. */
export function readCardLines(text: string): readonly CardLine[] {
  return unfolded(text.slice(0, LONGEST_TEXT)).flatMap((line) => {
    const read = readLine(line);
    return read === undefined ? [] : [read];
  });
}

/** A line that begins with a blank goes on with the one before; one that ends with `=` goes on in quoted-printable. */
function unfolded(text: string): readonly string[] {
  // in pieces: a line folded a hundred thousand times is put together once
  const lines: string[][] = [];
  let goesOn = false;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const last = lines.at(-1);
    if (goesOn) last?.push(last.pop()?.slice(0, -1) ?? '', line);
    else if (/^[ \t]/.test(line) && last !== undefined) last.push(line.slice(1));
    else lines.push([line]);
    goesOn = line.endsWith('=') && /^[^:]*quoted-printable/i.test(lines.at(-1)?.[0] ?? '');
  }
  return lines.map((pieces) => pieces.join(''));
}

function readLine(line: string): CardLine | undefined {
  const colon = colonOf(line);
  if (colon < 1) return undefined;
  const [head = '', ...parameters] = splitAt(line.slice(0, colon), 'quotes-hold');
  const name = (head.split('.').at(-1) ?? '').trim().toUpperCase();
  if (!/^[A-Z][A-Z0-9-]*$/.test(name)) return undefined;
  const given = parameters.map(readParameter);
  const valuesOf = (wanted: string) => given.flatMap(([key, values]) => (key === wanted ? values : []));
  const encoding = [...valuesOf('ENCODING'), ...valuesOf('')].join(' ');
  if (/\b(?:BASE64|B)\b/.test(encoding)) return { name, types: [], value: '', parts: [] };
  const raw = line.slice(colon + 1, colon + 1 + LONGEST_VALUE);
  const value = /QUOTED-PRINTABLE/.test(encoding) ? fromQuotedPrintable(raw, valuesOf('CHARSET')[0]) : raw;
  const preferred = valuesOf('PREF').length > 0 ? ['PREF'] : [];
  return {
    name,
    types: [...valuesOf('TYPE'), ...valuesOf(''), ...preferred],
    value: unescaped(value),
    parts: splitAt(value, 'quotes-are-signs').map(unescaped),
  };
}

/** `TYPE=work,voice` has a key; the bare `WORK` of 2.1 has none. */
function readParameter(text: string): readonly [key: string, values: readonly string[]] {
  const equals = text.indexOf('=');
  const key = equals === -1 ? '' : text.slice(0, equals).trim().toUpperCase();
  const values = text
    .slice(equals + 1)
    .replaceAll('"', '')
    .split(',');
  return [key, values.map((value) => value.trim().toUpperCase())];
}

/** The colon before the value: none that stands in quotes. */
function colonOf(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ':' && !quoted) return at;
  }
  return -1;
}

/** At every semicolon that is not escaped, nor, in what stands before the value, in quotes. */
function splitAt(text: string, quotes: 'quotes-hold' | 'quotes-are-signs'): readonly string[] {
  const parts = [''];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '\\') {
      parts[parts.length - 1] += sign + (text[at + 1] ?? '');
      at += 1;
    } else if (sign === ';' && !quoted) parts.push('');
    else {
      if (sign === '"' && quotes === 'quotes-hold') quoted = !quoted;
      parts[parts.length - 1] += sign;
    }
  }
  return parts;
}

function unescaped(text: string): string {
  return text.replace(/\\([nN,;:\\])/g, (_whole, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign)).trim();
}

/** @example fromQuotedPrintable('J=C3=BCrgen', 'UTF-8') // 'Jürgen' */
function fromQuotedPrintable(text: string, charset = 'UTF-8'): string {
  const bytes: number[] = [];
  for (const [piece, byte] of text.matchAll(/=([0-9a-f]{2})|[^=]+|=/gi)) {
    if (byte === undefined) bytes.push(...new TextEncoder().encode(piece));
    else bytes.push(Number.parseInt(byte, 16));
  }
  return decoderOf(charset).decode(new Uint8Array(bytes));
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

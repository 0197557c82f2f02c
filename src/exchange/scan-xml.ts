export interface XmlElement {
  /** What stands between the tag's name and its end: the attributes. */
  readonly head: string;
  readonly inner: string;
}

/**
 * The elements of one name in a part of a spreadsheet, in order, those within one of the same name left out; any prefix of a
 * namespace. Programs write these parts, so this reads what they write: no entities of their own, no markup in comments.
 */
export function elementsIn(xml: string, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const open = new RegExp(`<(\\w{1,20}:)?${name}(\\s[^<>]*?)?(/)?>`, 'g');
  for (let tag = open.exec(xml); tag !== null; tag = open.exec(xml)) {
    const [, prefix = '', head = '', isEmpty] = tag;
    if (isEmpty !== undefined) {
      found.push({ head, inner: '' });
      continue;
    }
    const end = `</${prefix}${name}>`;
    const at = xml.indexOf(end, open.lastIndex);
    if (at === -1) break;
    found.push({ head, inner: xml.slice(open.lastIndex, at) });
    open.lastIndex = at + end.length;
  }
  return found;
}

/** By its name, whatever its prefix. @example attributeOf(' r:id="rId1"', 'id') // 'rId1' */
export function attributeOf(head: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)(?:\\w{1,20}:)?${name}="([^"]*)"`).exec(head)?.[1];
  return found === undefined ? undefined : unescaped(found);
}

/** All text in `t` elements, without the readings above East Asian words. */
export function textOfElement(inner: string): string {
  const spoken = inner.replace(/<(?:\w{1,20}:)?rPh\b[\s\S]*?<\/(?:\w{1,20}:)?rPh>/g, '');
  return elementsIn(spoken, 't')
    .map((element) => unescaped(element.inner))
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text
    .replace(
      /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name] ?? whole;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      },
    )
    .replace(/_x([\dA-F]{4})_/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

import { strToU8, zipSync } from 'fflate';

/** Files as the programs write them, made here; the names, people and firms are invented. */
export const LINKEDIN_APPLICATIONS = [
  'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers',
  '"3/7/26, 2:22 PM",me@example.com,+1 555 0100,Acme Inc.,Data Analyst,https://www.linkedin.com/jobs/view/4011,cv.pdf,"Years of experience: 4 | Visa: no"',
  '"11/20/26, 9:01 AM",me@example.com,,Initech,"Engineer, Platform",https://www.linkedin.com/jobs/view/4012,cv.pdf,',
].join('\n');

export const LINKEDIN_SAVED = [
  'Saved Date,Job Url,Job Title,Company Name',
  '"11/2/26, 8:00 PM",https://www.linkedin.com/jobs/view/5001,Baker,Hooli',
].join('\n');

export const LINKEDIN_CONNECTIONS = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Susan,Lee,https://www.linkedin.com/in/susan-lee,,Acme Inc.,Talent Partner,07 Mar 2024',
  'Tom,Berg,https://www.linkedin.com/in/tom-berg,tom@example.com,Elsewhere Ltd,Carpenter,12 Jan 2023',
].join('\n');

export const HUNTR = [
  'id,title,companyName,listName,createdAt,appliedDate,url,location,salary,note',
  'a1,Designer,Globex,Applied,2026-10-01T08:00:00.000Z,2026-10-02T09:30:00.000Z,https://globex.example.com/jobs/1,Berlin,70000,<p>Nice <b>team</b></p>',
  'a2,Illustrator,Umbrella,Wishlist,2026-11-01T08:00:00.000Z,,https://umbrella.example.com/2,Remote,,',
].join('\n');

export const TEAL = [
  'Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement',
  'Nurse,City Hospital,52000,Leeds,Interviewing,2026-10-10,,2026-10-12,,4',
  'Carer,Home Help,,York,Bookmarked,2026-11-11,,,,2',
].join('\n');

export const SIMPLIFY = [
  'Job Title,Company Name,Job URL,Status,Applied Date,Notes,Archived',
  'Analyst,Northwind,https://northwind.example.com/3,REJECTED,10/28/2026,,false',
  'Planner,Contoso,https://contoso.example.com/4,APPLIED,11/13/2026,called them,false',
].join('\n');

/** As somebody in Germany keeps it in Excel: semicolons, days first, umlauts. */
export const GERMAN_SHEET = [
  'Firma;Stelle;Beworben am;Status;Ansprechpartner;Telefon;Gehalt;Bemerkung',
  'Müller & Söhne GmbH;Bürokauffrau (m/w/d);02.11.2026;beworben;Frau Jäger;+49 30 1234;38.000 €;"per Post; mit Mappe"',
  'Käse AG;Leiterin Einkauf;15.10.2026;Absage;;;;',
].join('\r\n');

const OTHER_FILES = {
  'Profile.csv': 'First Name,Last Name,Headline\nAnn,Example,Analyst\n',
  'messages.csv': 'CONVERSATION ID,FROM,TO,DATE,CONTENT\n1,Ann,Bob,2026-01-01,hello\n',
  'Skills.csv': 'Name\nExcel\n',
};

export function linkedInArchive(): Uint8Array {
  return zipped({
    ...OTHER_FILES,
    'Connections.csv': LINKEDIN_CONNECTIONS,
    'Jobs/Job Applications.csv': LINKEDIN_APPLICATIONS,
    'Jobs/Saved Jobs.csv': LINKEDIN_SAVED,
  });
}

export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const packed = Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]);
  return zipSync(Object.fromEntries(packed));
}

export function inUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function inUtf16(text: string, order: 'le' | 'be', mark: 'marked' | 'unmarked' = 'marked'): Uint8Array {
  const said = mark === 'marked' ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(said.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < said.length; at += 1) view.setUint16(at * 2, said.charCodeAt(at), order === 'le');
  return bytes;
}

const OF_WINDOWS: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, '–': 0x96 };

/** @throws for signs that the code page of Western Europe has not */
export function inWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => {
    const code = OF_WINDOWS[sign] ?? sign.charCodeAt(0);
    if (code > 0xff) throw new Error(`no ${sign} in windows-1252`);
    return code;
  });
}

interface SheetCell {
  readonly text?: string;
  /** Days since 1900, as Excel counts. */
  readonly day?: number;
  readonly number?: number;
}

/** A spreadsheet as Excel writes it: shared words, a style for dates, columns by letter, gaps left out. */
export function workbook(rows: readonly (readonly (SheetCell | undefined)[])[]): Uint8Array {
  const words = [...new Set(rows.flat().flatMap((cell) => (cell?.text === undefined ? [] : [cell.text])))];
  const cellXml = (cell: SheetCell | undefined, place: string): string => {
    if (cell === undefined) return '';
    if (cell.text !== undefined) return `<c r="${place}" t="s"><v>${words.indexOf(cell.text)}</v></c>`;
    return cell.day === undefined
      ? `<c r="${place}"><v>${cell.number}</v></c>`
      : `<c r="${place}" s="1"><v>${cell.day}</v></c>`;
  };
  const rowXml = rows.map((cells, at) => {
    const inner = cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${at + 1}`)).join('');
    return `<row r="${at + 1}">${inner}</row>`;
  });
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return zipped({
    '[Content_Types].xml': `${head}<Types/>`,
    'xl/workbook.xml': `${head}<workbook><workbookPr/><sheets><sheet name="Jobs" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet><numFmts count="0"/><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${head}<sst>${words.map((word) => `<si><t xml:space="preserve">${word.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet><sheetData>${rowXml.join('')}</sheetData></worksheet>`,
  });
}

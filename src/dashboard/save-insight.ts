import { fileNameOf } from '../exchange/file-name.ts';
import { writeCsv } from '../exchange/write-csv.ts';
import { saveFile } from '../ui/save-file.ts';
import type { Drawing } from './drawing.ts';
import type { FiguresRow } from './figures-table.tsx';
import type { Insight } from './insight.ts';
import { pictureOf } from './picture-of.ts';
import { type WrittenDrawing, writeDrawing } from './write-drawing.ts';

export interface SavedInsight extends Insight {
  /** Of which time, and when it was made. */
  readonly fileNote: string;
  readonly draw: (width: number) => Drawing;
}

/** On paper and in a mail, whatever the window was. */
const WIDTH = 680;

/** Each saves a file and gives its name. */
export function saveSvg(insight: SavedInsight): string {
  return save(insight, 'svg', new Blob([write(insight).svg], { type: 'image/svg+xml;charset=utf-8' }));
}

export async function savePicture(insight: SavedInsight): Promise<string> {
  return save(insight, 'png', await pictureOf(write(insight)));
}

export function saveFigures(insight: Insight): string {
  const { head, rows } = insight.figures;
  const columns = head.map((heading, at) => ({
    key: String(at),
    heading,
    cell: ({ cells }: FiguresRow) => cells[at],
  }));
  return save(insight, 'csv', new Blob([writeCsv(columns, rows)], { type: 'text/csv;charset=utf-8' }));
}

function write({ draw, title, reading, note, fileNote }: SavedInsight): WrittenDrawing {
  return writeDrawing(draw(WIDTH), { title, reading, notes: [...(note === undefined ? [] : [note]), fileNote] });
}

function save({ name }: Insight, extension: string, content: Blob): string {
  const file = fileNameOf(name, Date.now(), Temporal.Now.timeZoneId(), extension);
  saveFile(file, content);
  return file;
}

import type { WrittenDrawing } from './write-drawing.ts';

/** Twice as fine as it is shown, for print and for sharp screens. */
const SCALE = 2;

/** The drawing as a PNG, made by the browser itself from its SVG. @throws Error when the browser cannot */
export async function pictureOf({ svg, width, height }: WrittenDrawing): Promise<Blob> {
  const image = new Image();
  // a data address: the CSP lets no other picture in, and the canvas may be read afterwards
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * SCALE);
  canvas.height = Math.round(height * SCALE);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (picture === null) throw new Error('This browser could not make the picture.');
  return picture;
}

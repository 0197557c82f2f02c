/** Hands the browser a file to save, as a link would that is pressed: where it goes is the browser's own setting. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LONG_ENOUGH_MS);
}

/** The browser may ask where to put it before it reads. */
const LONG_ENOUGH_MS = 10 * 60_000;

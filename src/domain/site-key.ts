const NO_BOARD = /^(?:|generic|by-hand)$/;

/** What stands for the place of a posting: its board, else the host. @example siteKeyOf({ url: 'https://www.acme.com/jobs/1', boardId: 'generic' }) // 'acme.com' */
export function siteKeyOf({ url, boardId }: { readonly url: string; readonly boardId: string }): string {
  if (!NO_BOARD.test(boardId)) return boardId;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** Addresses of a board, by what kind of page they are: written by us after the facts in `shared/boards.json`. */
export interface BoardCases {
  readonly boardId: string;
  readonly postings: readonly AddressCase[];
  readonly forms: readonly AddressCase[];
  readonly confirmations: readonly AddressCase[];
  /** On the board's hosts, and none of these: lists, search, profile, saved jobs, a person's old applications, log-in. */
  readonly others: readonly string[];
}

export interface AddressCase {
  readonly url: string;
  /** What the pattern's named groups must give; `undefined` where the address does not say. */
  readonly company?: string;
  readonly id?: string;
  /** The posting's own address, where the pattern says it. */
  readonly posting?: string;
}

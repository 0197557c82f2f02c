import type { ApplicationId } from '../domain/identity.ts';

/** Which rows are chosen, and where the keyboard stands. A range runs from `anchor`. */
export interface Selection {
  readonly chosen: ReadonlySet<ApplicationId>;
  readonly active?: ApplicationId | undefined;
  readonly anchor?: ApplicationId | undefined;
}

export const NOTHING_CHOSEN: Selection = { chosen: new Set() };

type Order = readonly { readonly id: ApplicationId }[];

export function toggled({ chosen }: Selection, id: ApplicationId): Selection {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return { chosen: next, active: id, anchor: id };
}

/** All between the anchor and that one come to what is chosen. */
export function extendedTo(selection: Selection, order: Order, id: ApplicationId): Selection {
  const from = placeOf(order, selection.anchor ?? selection.active);
  const to = placeOf(order, id);
  if (to === -1) return selection;
  if (from === -1) return { chosen: new Set([...selection.chosen, id]), active: id, anchor: id };
  const between = order.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id);
  return { ...selection, chosen: new Set([...selection.chosen, ...between]), active: id, anchor: order[from]?.id };
}

/** The keyboard goes that many rows on, to the ends at most; to the first row where it stood nowhere. */
export function movedBy(selection: Selection, order: Order, rows: number): Selection {
  const at = placeOf(order, selection.active);
  const to = at === -1 ? 0 : Math.min(Math.max(at + rows, 0), order.length - 1);
  const active = order[to]?.id;
  return { ...selection, active, anchor: active };
}

/** The same, and the rows passed are chosen. */
export function extendedBy(selection: Selection, order: Order, rows: number): Selection {
  const { active } = movedBy(selection, order, rows);
  return active === undefined ? selection : extendedTo(selection, order, active);
}

export function allChosen(selection: Selection, order: Order): Selection {
  return { ...selection, chosen: new Set(order.map(({ id }) => id)) };
}

export function noneChosen({ active }: Selection): Selection {
  return { chosen: new Set(), active };
}

/** Without what is not shown: nothing is done to a row that one does not see. The same where all of it is shown. */
export function withinShown(selection: Selection, order: Order): Selection {
  if (selection.chosen.size === 0) return selection;
  const shown = new Set(order.map(({ id }) => id));
  const chosen = [...selection.chosen].filter((id) => shown.has(id));
  return chosen.length === selection.chosen.size ? selection : { ...selection, chosen: new Set(chosen) };
}

export function placeOf(order: Order, id: ApplicationId | undefined): number {
  return id === undefined ? -1 : order.findIndex((row) => row.id === id);
}

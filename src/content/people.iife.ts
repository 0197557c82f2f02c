import { type PeopleReader, readPeople } from '../detection/read-people.ts';

/**
 * Runs before the detector, in top frames alone: forms in frames name nobody, and are spared its weight. The detector calls
 * it with the facts it has read.
 */
declare global {
  var squeakyPeople: PeopleReader | undefined;
}

globalThis.squeakyPeople = readPeople;

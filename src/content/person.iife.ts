import { readPerson } from '../detection/read-person.ts';
import type { PersonFound } from '../domain/person-seen.ts';

/** Runs only when the person asks to log a contact from this page. The background takes what it leaves. */
declare global {
  /** What the browser's menu says was marked. */
  var squeakySelection: string | undefined;
  var squeakyPerson: PersonFound | undefined;
}

globalThis.squeakyPerson = readPerson(document, location.href, globalThis.squeakySelection ?? '');

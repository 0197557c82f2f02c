import { createContext } from 'preact';
import type { Database } from '../storage/database.ts';

/** For what opens deep in a row and reads by itself. */
export const DatabaseContext = createContext<Database | undefined>(undefined);

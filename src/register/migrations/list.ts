import { tables } from './0001-tables.ts';
import { laws } from './0002-laws.ts';
import { search } from './0003-search.ts';
import { people } from './0004-people.ts';
import { desk } from './0005-desk.ts';
import { sources } from './0006-sources.ts';
import { modelReadings } from './0007-model-readings.ts';
import { searchFields } from './0008-search-fields.ts';
import type { Migration } from './dialect.ts';

/** Every step of the schema, in order; a step's number is its place here, from one. Only ever added to. */
export const MIGRATIONS: readonly Migration[] = [tables, laws, search, people, desk, sources, modelReadings, searchFields];

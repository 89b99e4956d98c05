import { describe } from 'vitest';
import { testContract } from './contract.case.ts';
import { sqliteEngine } from './engines.case.ts';

describe('the register on SQLite', () => testContract(sqliteEngine));

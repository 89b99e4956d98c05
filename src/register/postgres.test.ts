import { describe, test } from 'vitest';
import { testContract } from './contract.case.ts';
import { postgresEngine } from './engines.case.ts';

const url = process.env.MITHAQ_TEST_POSTGRES;

if (url) describe('the register on PostgreSQL', () => testContract(postgresEngine(url)));
else test.skip('the register on PostgreSQL: MITHAQ_TEST_POSTGRES names no server (npm test starts one)', () => {});

// One round over the register of a folder, telling each item: node round.child.ts FOLDER
import { openRegister } from '../../register/index.ts';
import { fetchRound } from './round.ts';

const register = await openRegister({ engine: 'sqlite', folder: process.argv[2] ?? '' });
await fetchRound(register, {
  allow: ['127.0.0.1'],
  minDelayMs: 0,
  tell: ({ outcome, url }) => outcome !== 'polled' && console.log(`${outcome} ${url}`),
});
await register.close();

import { loadSamples, openRegisterAt, SCHEMAS } from '../../app/index.ts';
import { OperatorError } from '../../base/index.ts';
import { serveWeb } from '../../web/index.ts';
import { type Command, DATA } from '../command.ts';
import { startProgress } from '../streams.ts';

export const serve: Command = {
  name: 'serve',
  summary: 'Serves the pages, by default on http://127.0.0.1:8484.',
  usage: ['serve [--port N] [--host ADDRESS] [--no-samples] [--data DIR]'],
  about: 'Opens the database (and makes it on the first start, with the sample dossier in it), then serves until Ctrl-C or SIGTERM.',
  options: {
    data: DATA,
    port: { type: 'string', takes: 'N', default: process.env.MITHAQ_PORT ?? '8484', says: 'port (else MITHAQ_PORT, else 8484)' },
    host: { type: 'string', takes: 'ADDRESS', default: '127.0.0.1', says: 'address to listen on' },
    'no-samples': { type: 'boolean', says: 'leave a new database empty' },
  },
  async run(values) {
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new OperatorError(`--port is a number from 0 to 65535, not «${values.port}».`, 2);
    const stopped = stopSignal();
    const register = await openRegisterAt(values.data as string | undefined);
    try {
      if (!values['no-samples'] && (await register.counts()).articles === 0) {
        const progress = startProgress('sample dossier, documents read');
        await loadSamples(register, (count) => progress.step(count));
        progress.end();
      }
      const web = await serveWeb({ register, host: String(values.host), port, schemas: SCHEMAS });
      console.log(`Mithaq ميثاق: ${web.url}  (Ctrl-C ends it)`);
      if (await register.people.isEmpty())
        console.log(`First administrator, once, within a day: ${web.url}/ar/welcome?token=${await register.people.makeFirstLink()}`);
      await stopped;
      await web.close();
      return 0;
    } finally {
      await register.close();
    }
  },
};

/** Resolves at the first Ctrl-C or SIGTERM; a second one ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
}

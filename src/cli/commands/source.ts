import { followSource, openKnownRegister, openRegisterAt, operator, setSource } from '../../app/index.ts';
import { OperatorError } from '../../base/index.ts';
import type { Register, Source, SourceKind } from '../../register/index.ts';
import { type Command, DATA, type Values } from '../command.ts';
import { printLine } from '../streams.ts';

const KINDS: readonly SourceKind[] = ['feed', 'page', 'sitemap', 'folder'];
const STATES = { pause: 'paused', resume: 'active', remove: 'removed' } as const;

export const source: Command = {
  name: 'source',
  summary: 'Follows feeds, sitemaps, pages and folders; `fetch` asks them.',
  usage: ['source add URL|FOLDER [--kind KIND]', 'source list [--json]', 'source pause|resume|remove URL|FOLDER'],
  about: [
    'An address is looked at first: a feed or a sitemap is followed itself, of a page the feed that it offers. --kind says what it is without',
    'a look; `--kind page` watches the page itself for changes. What a removed source has brought stays.',
  ].join('\n'),
  options: {
    data: DATA,
    kind: { type: 'string', takes: 'KIND', says: 'feed, page, sitemap or folder' },
    json: { type: 'boolean', says: 'list as JSON Lines' },
  },
  async run(values, [act, word, ...more]) {
    const known = act === 'list' || act === 'add' || (act !== undefined && act in STATES);
    if (!known || more.length > 0 || (act === 'list') !== (word === undefined))
      throw new OperatorError('`mithaq source add|pause|resume|remove URL` or `mithaq source list`.', 2);
    const folder = values.data as string | undefined;
    const register = act === 'add' ? await openRegisterAt(folder) : await openKnownRegister(folder);
    try {
      if (act === 'list') await listSources(register, values.json === true);
      else if (act === 'add') await addSource(register, word as string, values);
      else await changeSource(register, act as keyof typeof STATES, word as string);
      return 0;
    } finally {
      await register.close();
    }
  },
};

async function addSource(register: Register, word: string, values: Values): Promise<void> {
  const kind = KINDS.find((each) => each === values.kind);
  if (values.kind !== undefined && !kind) throw new OperatorError(`--kind is one of ${KINDS.join(', ')}, not «${values.kind}».`, 2);
  const { source: added, outcome, others } = await followSource(register, word, operator(), kind);
  const told = { new: 'followed', again: 'followed again', known: 'followed already' }[outcome];
  await printLine(`${told}: ${added.kind} ${added.url}${added.title === null ? '' : ` (${added.title})`}`);
  for (const { url, title } of others) await printLine(`the page also offers: ${url}${title === null ? '' : ` (${title})`}`);
}

async function changeSource(register: Register, act: keyof typeof STATES, word: string): Promise<void> {
  if (!(await setSource(register, word, STATES[act], operator())))
    throw new OperatorError(`«${word}» is not followed. \`mithaq source list\` tells what is.`);
  await printLine(`${{ pause: 'paused', resume: 'followed on', remove: 'removed' }[act]}: ${word}`);
}

async function listSources(register: Register, json: boolean): Promise<void> {
  const sources = await register.sources.list();
  if (json) for (const each of sources) await printLine(JSON.stringify(each));
  else if (sources.length === 0) await printLine('No source is followed yet. `mithaq source add URL` follows one.');
  else for (const each of sources) await printLine(showSource(each));
}

function showSource({ url, kind, title, state, succeededAt, reason, nextAt, stored, waiting, failed }: Source): string {
  const facts = [
    `last success ${succeededAt ?? 'none yet'}`,
    ...(reason === null ? [] : [`trouble: ${reason}`]),
    state === 'paused' ? 'paused' : `next ${nextAt}`,
    `${stored} stored, ${waiting} waiting, ${failed} not stored`,
  ];
  return `${title ?? url}\n  ${kind} ${url}\n  ${facts.join(' · ')}\n`;
}

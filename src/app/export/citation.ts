import { createHash } from 'node:crypto';
import { STATUSES } from '../../base/index.ts';
import { type Dossier, nameOfProcess, pageOf } from './dossier.ts';

/** What a citation says of an entry. */
type Cited = {
  readonly key: string;
  readonly title: string;
  readonly year: string | null;
  readonly url: string;
  readonly note: string;
  readonly language: 'ar' | 'en' | null;
};

/** The process and each commitment, or the one commitment that was asked for. */
function listCited(dossier: Dossier): Cited[] {
  const { process, commitments, only, snapshot } = dossier;
  const entries = commitments.map((commitment): Cited => {
    const { id, wording, date, status, overdue, standing, proposedBy, quote } = commitment;
    const state = quote.state === 'current' ? '' : ` The quotation's state is «${quote.state}».`;
    const decided = dossier.decisions.get(id);
    const who = `proposed by ${proposedBy.kind} ${proposedBy.name}${decided ? `, ${standing} by ${decided.by.kind} ${decided.by.name}` : ''}`;
    return {
      key: keyOf('commitment', id),
      title: wording,
      year: date?.slice(0, 4) ?? null,
      url: pageOf(dossier, 'commitments', id),
      note: `Commitment in «${nameOfProcess(dossier)}». Status on ${snapshot.slice(0, 10)}: ${STATUSES[status].en}${overdue ? ', overdue' : ''} (${who}). Quotation: «${quote.exact}».${state}`,
      language: /\p{Script=Arabic}/u.test(wording) ? 'ar' : 'en',
    };
  });
  if (only) return entries;
  const note = `Process of ${process.parties.join(', ')} with ${commitments.length} commitments on ${snapshot.slice(0, 10)}; ${process.standing}.`;
  const url = pageOf(dossier, 'processes', process.id);
  return [{ key: keyOf('process', process.id), title: nameOfProcess(dossier), year: null, url, note, language: null }, ...entries];
}

function keyOf(kind: string, id: string): string {
  return `mithaq-${/^[\w-]{1,60}$/.test(id) ? id : createHash('sha1').update(`${kind}\n${id}`).digest('hex').slice(0, 12)}`;
}

/** RIS records (type ELEC, an electronic source), with the snapshot's day as the day of access. Lines end with CR LF. */
export function writeRis(dossier: Dossier): string {
  const day = dossier.snapshot.slice(0, 10).replaceAll('-', '/');
  return listCited(dossier)
    .map(({ key, title, year, url, note, language }) =>
      [
        ['TY', 'ELEC'],
        ['ID', key],
        ['TI', title],
        ['T2', 'Mithaq'],
        ...(year ? [['PY', year]] : []),
        ['Y2', day],
        ['UR', url],
        ...(language ? [['LA', language]] : []),
        ['N1', note],
        ['ER', ''],
      ]
        .map(([tag, value = '']) => `${tag}  - ${onOneLine(value)}\r\n`)
        .join(''),
    )
    .join('\r\n');
}

/** BibTeX records (`@misc`), with the snapshot's day as `urldate`. */
export function writeBibtex(dossier: Dossier): string {
  return listCited(dossier)
    .map(({ key, title, year, url, note, language }) => {
      const fields = [
        ['title', `{${escapeTex(title)}}`],
        ['publisher', 'Mithaq'],
        ...(year ? [['year', year]] : []),
        ['url', url.replace(/[{}\\]/g, encodeURIComponent)],
        ['urldate', dossier.snapshot.slice(0, 10)],
        ...(language ? [['langid', { ar: 'arabic', en: 'english' }[language]]] : []),
        ['note', escapeTex(note)],
      ];
      return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
    })
    .join('\n');
}

function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').toWellFormed();
}

const TEX: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

function escapeTex(text: string): string {
  return onOneLine(text).replace(/[\\~^{}#$%&_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

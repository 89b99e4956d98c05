import type { AuditLine } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import type { PageContent } from '../parts/page.ts';
import { readPageNumber, showPager } from '../parts/pager.ts';
import { timeOf } from '../say/dates.ts';
import { foreign } from '../say/foreign.ts';
import { linkTo, type View } from '../view.ts';

export const AUDIT_PAGE = 50;
/** The tables that a change may be of, as the record names them. */
const KINDS =
  'decisions status_events processes meetings bodies commitments conditions evidence articles relations settings people process_privacy process_members'.split(
    ' ',
  );

type Query = Readonly<Record<string, string>>;

/** The question of the form; what is no day or kind asks for nothing. */
export function readAuditQuestion(query: Query) {
  const day = (text: string | undefined) => (/^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? text : undefined);
  return {
    person: query.person?.trim() || undefined,
    kind: KINDS.find((kind) => kind === query.kind),
    from: day(query.from),
    until: day(query.until),
    offset: (readPageNumber(query) - 1) * AUDIT_PAGE,
  };
}

/** Who changed what, when and why: with what it was before. */
export function showAudit(view: View, lines: readonly AuditLine[], query: Query): PageContent {
  const { words } = view;
  const question = readAuditQuestion(query);
  const page = readPageNumber(query);
  const address = (changes: Query, ...steps: string[]) => {
    const given = Object.entries({ ...query, ...changes }).filter(([, value]) => value);
    return `${linkTo(view, 'audit', ...steps)}?${new URLSearchParams(given)}`;
  };
  const field = (name: 'from' | 'until', label: string) =>
    html`<label>${label}<input name="${name}" type="date" value="${question[name] ?? ''}"></label>`;
  return {
    title: words.auditTitle,
    section: 'account',
    main: html`<header class="head"><h1>${words.auditTitle}</h1><p class="note">${words.auditNote}</p></header>
<form method="get" action="${linkTo(view, 'audit')}" class="search"><div class="fields">
<label>${words.auditPerson}<input name="person" value="${question.person ?? ''}" dir="auto"></label>
<label>${words.auditKind}<select name="kind"><option value="">${words.any}</option>${KINDS.map(
      (kind) => html`<option value="${kind}"${kind === question.kind && html` selected`}>${kind}</option>`,
    )}</select></label>
${field('from', words.filterFrom)}${field('until', words.filterUntil)}</div><p><button>${words.filters}</button></p></form>
<p><a href="${address({ page: '' }, 'audit.csv')}" download>${words.auditExport}</a></p>
${lines.length === 0 ? html`<p>${words.auditEmpty}</p>` : html`<ul class="entries">${lines.map((line) => showLine(view, line))}</ul>`}
${showPager(view, page, lines.length === AUDIT_PAGE, (number) => address({ page: String(number) }))}`,
  };
}

function showLine(view: View, line: AuditLine): Html {
  return html`<li class="entry"><p>${foreign(view, line.author)}${view.words.colon} ${foreign(view, line.what)} <bdi lang="en">${line.kind}</bdi> ${foreign(view, line.id)}</p>
<p class="meta"><span>${timeOf(view, line.at)}</span><span>${view.words[line.authorKind]}</span></p>
<details><summary>${view.words.auditDetails}</summary>${
    line.before !== null && html`<pre dir="ltr" tabindex="0">− ${foreign(view, line.before)}</pre>`
  }<pre dir="ltr" tabindex="0">+ ${foreign(view, line.after)}</pre></details></li>`;
}

/** The lines as CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection). */
export function writeAuditCsv(lines: readonly AuditLine[]): string {
  const cell = (text: string | null) => {
    const safe = /^[=+\-@\t\r]/.test(text ?? '') ? `'${text}` : (text ?? '');
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const rows = lines.map(({ at, authorKind, author, kind, id, what, before, after }) => [
    at,
    authorKind,
    author,
    kind,
    id,
    what,
    before,
    after,
  ]);
  return [['at', 'author_kind', 'author', 'kind', 'id', 'what', 'before', 'after'], ...rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}

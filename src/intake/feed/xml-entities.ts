import { decodeHTMLStrict } from 'entities';

const XML_NAMES = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
/** A declared entity may stand for this much and no more; one entity inside another is left as written, so nothing can swell. */
const LONGEST_DECLARED = 2000;
const MOST_DECLARED = 200;

/**
 * The text with every named entity that XML itself does not know written as numbers: HTML's (`&nbsp;`, `&laquo;`), which feeds use
 * without declaring them, and those that the document's own DOCTYPE declares as plain text. Unknown names stay as they are.
 */
export function spellEntities(text: string): string {
  const declared = readDeclared(text);
  return text.replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|&([A-Za-z][A-Za-z0-9]{0,31});/g, (whole, name?: string) => {
    if (name === undefined || XML_NAMES.has(name)) return whole;
    const meant = declared.get(name) ?? decodeHTMLStrict(whole);
    return meant === whole ? whole : Array.from(meant, (letter) => `&#${letter.codePointAt(0)};`).join('');
  });
}

function readDeclared(text: string): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  const start = text.slice(0, 4000).search(/<!DOCTYPE/i);
  if (start < 0) return declared;
  const head = text.slice(start, start + 20_000);
  const end = head.indexOf(']>');
  if (end < 0) return declared;
  for (const [, name = '', double, single] of head.slice(0, end).matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g)) {
    const value = double ?? single ?? '';
    if (value.length <= LONGEST_DECLARED && declared.size < MOST_DECLARED && !declared.has(name)) declared.set(name, value);
  }
  return declared;
}

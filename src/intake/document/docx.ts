import type { Maybe } from '../../base/index.ts';
import { decodeBytes } from '../charset/decode.ts';
import { localName, readXmlTree, type XmlElement } from '../feed/xml-tree.ts';
import type { FileDocument } from './document.ts';
import { unpackParts } from './unpack.ts';

const BODY = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';
/** Unpacked bytes: a report of a thousand pages has about ten million. */
const LARGEST = 64 * 1024 * 1024;

/** The paragraphs of a Word document as they read once changes are accepted, tables row by row; notes, heads and feet are left out. */
export function readDocx(bytes: Uint8Array): Maybe<FileDocument> {
  const unpacked = unpackParts(bytes, new Set([BODY, PROPERTIES]), LARGEST);
  if (!unpacked.ok) return unpacked;
  const body = unpacked.value.get(BODY);
  const properties = unpacked.value.get(PROPERTIES);
  if (!body) return { ok: false, reason: 'the archive holds no Word document' };
  const paragraphs: string[] = [];
  collectParagraphs(readXmlTree(decodeBytes(body).text).root, paragraphs);
  const title = properties ? findTitle(readXmlTree(decodeBytes(properties).text).root) : null;
  return { ok: true, value: { format: 'docx', text: paragraphs.join('\n\n'), html: null, title, published: null } };
}

/** Text boxes are stored twice, for new and for old readers; moved and deleted text is of the past. */
const LEFT_OUT = new Set(['mc:Fallback', 'w:del', 'w:moveFrom']);

function collectParagraphs(element: XmlElement, paragraphs: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string' || LEFT_OUT.has(child.name)) continue;
    if (child.name !== 'w:p') {
      collectParagraphs(child, paragraphs);
      continue;
    }
    const inside: string[] = [];
    const text = readRuns(child, inside)
      .replace(/[^\S\n]+/g, ' ')
      .trim();
    if (text !== '') paragraphs.push(text);
    paragraphs.push(...inside);
  }
}

/** The text of a paragraph; those of a text box that hangs on it go to `inside`. */
function readRuns(element: XmlElement, inside: string[]): string {
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string' || LEFT_OUT.has(child.name)) continue;
    if (child.name === 'w:txbxContent') collectParagraphs(child, inside);
    else if (child.name === 'w:t') text += child.children.filter((piece) => typeof piece === 'string').join('');
    else if (child.name === 'w:tab') text += ' ';
    else if (child.name === 'w:br' || child.name === 'w:cr') text += '\n';
    else text += readRuns(child, inside);
  }
  return text;
}

function findTitle(element: XmlElement): string | null {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const title = localName(child.name) === 'title' ? child.children.join('').trim() : findTitle(child);
    if (title) return title;
  }
  return null;
}

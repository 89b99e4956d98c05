import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFileDocument } from './document.ts';
import { readPdf } from './pdf.ts';

// Written for this test, on public facts.
const MEETING = 'عقدت اللجنة العسكرية العليا اجتماعها الأول في بغداد.';
const NEXT = 'وتجتمع اللجنة ثانية الشهر المقبل.';

const docx = (body: string, properties = ''): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
    'docProps/core.xml': strToU8(properties),
  });

test('a Word document: runs joined, changes accepted, boxes once', async () => {
  const body = `<w:p><w:r><w:t xml:space="preserve">${MEETING.slice(0, 10)}</w:t></w:r><w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:ins><w:r><w:t>${MEETING.slice(10)}</w:t></w:r></w:ins></w:p><w:p/>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>${NEXT}</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:t>twice</w:t></mc:Fallback></mc:AlternateContent></w:p>`;
  const read = await readFileDocument(docx(body, '<cp:coreProperties><dc:title>بيان مشترك</dc:title></cp:coreProperties>'));
  expect(read).toEqual({
    ok: true,
    value: { format: 'docx', text: `${MEETING}\n\nA B\nC\n\n${NEXT}`, html: null, title: 'بيان مشترك', published: null },
  });
});

test('archives that are none, or bombs', async () => {
  expect(await readFileDocument(strToU8('PK\x03\x04 broken'))).toMatchObject({ ok: false });
  expect(await readFileDocument(zipSync({ 'a.txt': strToU8('a') }))).toEqual({ ok: false, reason: 'the archive holds no Word document' });
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) });
  expect(await readFileDocument(bomb)).toEqual({ ok: false, reason: 'the document unpacks to more than the limit' });
  const liar = Buffer.from(bomb);
  for (const at of [22, liar.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24]) liar.writeUInt32LE(1000, at);
  expect(await readFileDocument(liar)).toEqual({ ok: false, reason: 'the document unpacks to more than the limit' });
});

test('an e-mail in windows-1256', async () => {
  const letters = Array.from({ length: 256 }, (_, byte) => new TextDecoder('windows-1256').decode(Uint8Array.of(byte)));
  const head = [
    'From: press@ministry.example',
    `Subject: =?utf-8?B?${Buffer.from('بيان مشترك').toString('base64')}?=`,
    'Date: Tue, 8 Aug 2023 21:10:00 +0300',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=windows-1256',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(Array.from(MEETING, (letter) => letters.indexOf(letter))).toString('base64'),
  ];
  const read = await readFileDocument(strToU8(head.join('\r\n')));
  expect(read).toMatchObject({ ok: true, value: { format: 'eml', title: 'بيان مشترك', published: '2023-08-08T21:10:00+03:00' } });
  expect(read.ok && read.value.text?.trim()).toBe(MEETING);
});

/** A PDF of one page with a font whose codes are UTF-16: each line is drawn from left to right, as most programs write Arabic. */
function pdf(lines: readonly (readonly [text: string, x: number, y: number])[], title = 'Joint statement'): Uint8Array {
  const hex = (text: string): string => [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream(lines.map(([text, x, y]) => `BT /F 10 Tf ${x} ${y} Td <${hex(text)}> Tj ET`).join('\n')),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>',
    stream('begincmap\n1 begincodespacerange <0000> <ffff> endcodespacerange\n1 beginbfrange <0000> <ffff> <0000> endbfrange\nendcmap'),
    `<< /Title (${title}) >>`,
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return strToU8(`%PDF-1.7\n${body}trailer << /Root 1 0 R /Info 8 0 R >>\n%%EOF`);
}

const drawn = (text: string): string => [...text].reverse().join('');

test('a PDF with a text layer', async () => {
  const read = await readFileDocument(
    pdf([
      ['The commission met.', 50, 700],
      ['It meets again', 50, 686],
      ['in May.', 125, 686],
      [drawn('اجتماعها الأول'), 300, 640],
      [drawn('عقدت اللجنة'), 400, 640],
    ]),
  );
  expect(read).toMatchObject({ ok: true, value: { format: 'pdf', title: 'Joint statement' } });
  expect(read.ok && read.value.text).toBe('The commission met.\nIt meets again in May.\n\nعقدت اللجنة اجتماعها الأول');
});

test('PDFs without text, broken, or out of time', async () => {
  expect(await readFileDocument(pdf([]))).toEqual({ ok: false, reason: 'the PDF holds pictures of text and no text' });
  expect(await readFileDocument(strToU8('%PDF-1.7 nothing'))).toEqual({ ok: false, reason: 'the PDF is broken' });
  expect(await readPdf(pdf([['A', 1, 1]]), 1)).toEqual({ ok: false, reason: 'the PDF takes too long to read' });
});

test.each([
  [MEETING, 'text', 'plain text'],
  [`<!DOCTYPE html><p>${MEETING}</p>`, 'html', 'a page'],
  [`ملاحظة: ${MEETING}\nالمصدر: وكالة`, 'text', 'labels are no headers of a mail'],
])('%s is %s (%s)', async (text, format, _why) => {
  expect(await readFileDocument(new TextEncoder().encode(text))).toMatchObject({ ok: true, value: { format, [format]: text } });
});

const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256);
test.each([
  [noise(2000), /no text/, 'noise'],
  [new Uint8Array(500), /no text/, 'nothing but NUL'],
  [strToU8('\x89PNG\r\n\x1a\n', true), /picture/, 'a picture'],
  [strToU8('\x1f\x8b\x08\0\0', true), /gzip/, 'a packed file'],
  [strToU8('SQLite format 3\0'), /database/, 'a database'],
])('%#: bytes that are no text are refused: %s', async (bytes, reason, _why) => {
  expect(await readFileDocument(bytes)).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
});

test('a text with a stray NUL, a cut character or a form feed is a text', async () => {
  for (const odd of [`\0${MEETING}`, `\f${MEETING}\x1b`, `${MEETING}\ufffd`])
    expect(await readFileDocument(new TextEncoder().encode(odd))).toMatchObject({ ok: true, value: { format: 'text' } });
});

/** How far into a page or feed a declaration of its charset is looked for; the HTML standard asks for 1024 bytes, pages take more. */
const HEAD = 4096;
const XML_DECLARATION = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']?\s*([\w.:-]+)/i;
const META = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i;

export type Declared = { readonly charset: string; readonly foundBy: 'header' | 'declaration' };

/** The encodings that header, XML declaration and `<meta>` name, in this order, under their WHATWG names; unknown names are left out. */
export function findDeclared(bytes: Uint8Array, contentType: string): Declared[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const named = [
    { label: /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType)?.[1], foundBy: 'header' as const },
    { label: XML_DECLARATION.exec(head)?.[1], foundBy: 'declaration' as const },
    { label: META.exec(head)?.[1], foundBy: 'declaration' as const },
  ];
  return named.flatMap(({ label, foundBy }) => {
    const charset = label && findEncoding(label);
    return charset ? [{ charset, foundBy }] : [];
  });
}

/** UTF-16 named in a text that could be read byte by byte is a mistake of the writer's: the HTML standard reads it as UTF-8. */
function findEncoding(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

/**
 * Text that both engines keep as it is: PostgreSQL refuses U+0000 and neither holds half a surrogate pair, so each such
 * unit becomes U+FFFD, one for one. UTF-16 offsets into the text stay true; the capture keeps the bytes as they came.
 */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

export function storableOrNull(text: string | null | undefined): string | null {
  return text == null ? null : storable(text);
}

type Cell = string | number | boolean | null;

/** A row of a CSV table after RFC 4180, without its line end. No spreadsheet takes a field for a formula (OWASP, CSV injection). */
export function writeCsvRow(cells: readonly Cell[]): string {
  return cells.map(writeCell).join(',');
}

function writeCell(value: Cell): string {
  const text = String(value ?? '').toWellFormed();
  const safe = typeof value === 'string' && /^[\s]*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

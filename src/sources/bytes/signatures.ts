/** First bytes of files that hold no text, each with its name for people (public "magic number" lists). */
const signatures: readonly (readonly [name: string, start: string])[] = [
  ['PDF', '%PDF-'],
  ['GZIP', '\x1f\x8b'],
  ['XLS (Excel 97)', '\xd0\xcf\x11\xe0'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['RAR', 'Rar!'],
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['Zstandard', '\x28\xb5\x2f\xfd'],
  ['SQLite', 'SQLite format 3\0'],
  ['Parquet', 'PAR1'],
  ['RTF', '{\\rtf'],
];

/** Names inside the first entries of a zip that tell an office document from a mere archive. */
const zipped: readonly (readonly [name: string, entry: string])[] = [
  ['XLSX (Excel)', 'xl/'],
  ['DOCX (Word)', 'word/'],
  ['PPTX (PowerPoint)', 'ppt/'],
  ['ODS (LibreOffice)', 'opendocument.spreadsheet'],
  ['XLSX (Excel)', '[Content_Types].xml'],
];

/** What a file that is no text looks like, by its first bytes; null where no signature is known. */
export function signatureOf(bytes: Buffer): string | null {
  const start = bytes.toString('latin1', 0, 4096);
  if (start.startsWith('PK\x03\x04')) return zipped.find(([, entry]) => start.includes(entry))?.[0] ?? 'ZIP';
  return signatures.find(([, signature]) => start.startsWith(signature))?.[0] ?? null;
}

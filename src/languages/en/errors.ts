import type { ErrorCode } from '../../errors.ts';

/** What went wrong, where, and what to do; `{name}` marks an argument. */
export const errors: Readonly<Record<ErrorCode, string>> = {
  'file-not-found': '{file}: no such file or folder.',
  'no-input': '{path}: nothing to read here. Give a file, a folder with exports, a glob, or - for standard input.',
  'file-empty': '{file}: the file is empty.',
  'file-unreadable': '{file}: cannot be read ({reason}).',
  'archive-invalid': '{file}: cannot be read as a zip archive ({reason}).',
  'archive-bomb':
    '{file}: {packed} bytes promise {unpacked} in {entries} files, which looks like a zip bomb. If you trust it, unpack it and give the folder.',
  'archive-encrypted': '{file}: protected by a password. Unpack the archive and give the folder.',
  'archive-name': '{file}: this name leads out of the archive; the file is not read.',
  'format-unknown':
    '{file}: not recognised as any export (tried: {tried}). Name its format with --from, or let a mapping be proposed: barometre inspect {file} --write-map mapping.json',
  'format-binary': '{file}: looks like {kind}, not like an export of messages. Export it as CSV, NDJSON or JSON.',
  'format-mismatch': '{file}: cannot be read as {format}: {reason}.',
  'column-missing':
    "{file}: the mapping {map} names the column '{column}', which the file does not have (closest: '{closest}'). It has: {columns}.",
  'field-missing':
    '{file}: read as {format}, but no column holds "{field}" (known names: {names}). It has: {columns}. Say which one with --map.',
  'mapping-invalid': '{file}: {reason}. See: barometre schema mapping',
  'config-invalid': '{file}: {reason}. See: barometre schema config',
  'brands-invalid': '{file}, line {line}: {reason}. Columns and values: docs/brands.md',
  'image-invalid': "{file}: this logo of '{brand}' is no PNG, JPEG or GIF image that can be read, or shows nothing.",
  'json-invalid': '{file}: not valid JSON ({reason}).',
  'encoding-unknown': "{file}: unknown encoding '{encoding}'. Known: utf-8, utf-16le, utf-16be, windows-1252.",
  'encoding-wrong':
    '{file}: not in the encoding {encoding}. Save it as UTF-8; of a dictionary, see SET in its .aff file.',
  'affix-missing': '{file}: a Hunspell dictionary is two files; {affix} is not there.',
  'dictionary-invalid': '{file}: cannot be read as a Hunspell dictionary ({reason}).',
  'grid-unknown': "unknown grid '{grid}'. Known: {known}, or the path of a grid file.",
  'rule-unknown': "{where}: no rule '{rule}'. Did you mean '{nearest}'? All of them: barometre list rules",
  'renderer-unknown': "unknown report '{format}'. Known: {known}.",
  'option-invalid': "{option}: '{value}' will not do; expected {expected}.",
  'exchange-unknown': "no exchange '{exchange}'. {hint}",
  'opinion-unreachable':
    '{tool}: {at} cannot be reached ({reason}). Start or install it, or take spelling.backend out of the configuration.',
  'opinion-timeout':
    '{tool}: {at} did not answer within {timeout} ms. Give it more time with spelling.backend.timeout, or take spelling.backend out.',
  'opinion-answer': '{tool}: {at} gave no usable answer ({reason}).',
  'judge-unreachable':
    'judge: {at} cannot be reached ({reason}). Start the server, mend judge.url, or take judge out of the configuration.',
  'judge-timeout':
    'judge: {at} did not answer within {seconds} s. Give it more time with judge.timeoutSeconds, or take a faster model.',
  'judge-busy':
    'judge: {at} stays unavailable after several tries ({reason}). Try later; judge.record keeps the answers so far.',
  'judge-rejected':
    'judge: {at} rejects the request ({reason}). Check judge.url, judge.model and judge.apiKeyVariable; for a server without schemas, "structured": false.',
  'judge-answer': 'judge: {at} gave no usable answer ({reason}). Check judge.url and judge.model.',
  'judge-record': '{file}, line {line}: not a recorded answer of a judge ({reason}).',
  'judge-not-recorded':
    '{file}: no recorded answer for exchange {exchange}; the texts, the model or the settings have changed. Record again with judge.url and judge.record.',
  'judge-key': 'judge: the environment variable {variable}, named by judge.apiKeyVariable, is missing or empty.',
  'result-invalid': '{file}: not a result of "audit --format json" ({reason}).',
  'not-comparable': '{a} and {b} do not compare: {reason}.',
  'brand-unknown': '{file}: no brand "{brand}". Brands present: {known}.',
  'nothing-scored': 'nothing could be scored: {reason}.',
  'output-unwritable': '{file}: cannot be written ({reason}).',
  'output-binary':
    '{format} is a binary file that a terminal cannot show. Give a folder (--out report) or redirect the output (> barometre.{format}).',
};

/**
 * Reads CSV as spreadsheet programs write it: cells are separated by a semicolon, a comma or a tab, in UTF-8, UTF-16 or
 * Windows-1252.
 */
import { parse } from 'csv-parse/sync';
import { FormatError } from '../../src/formats/format-error.js';
import { utf16Of } from '../disk/utf-16.js';
import { readWindows1252 } from '../disk/windows-1252.js';
import { hasHeadings, type Table } from './table.js';

const delimiters = [';', '\t', ','] as const;

/** UTF-8 where the bytes are valid, else Windows-1252, which Excel writes in Sweden. */
const textOf = (bytes: Uint8Array): string => {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return readWindows1252(bytes);
  }
};

const rowsOf = (text: string, delimiter: string): Table =>
  // No line is skipped, so that messages name cells as in the sheet.
  parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: false });

/**
 * Reads CSV.
 * @throws FormatError
 */
export const readCsv = (bytes: Uint8Array): Table => {
  const text = textOf(bytes);
  try {
    for (const delimiter of delimiters) {
      const table = rowsOf(text, delimiter);
      if (hasHeadings(table)) return table;
    }
    return rowsOf(text, delimiters[0]);
  } catch (error) {
    throw new FormatError('', `is no CSV: ${(error as Error).message}.`);
  }
};

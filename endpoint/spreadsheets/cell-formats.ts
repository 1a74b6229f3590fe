/**
 * How the cells of an XLSX show their numbers. The file contains 0.74 for "74 %" and the first of January for "jan-26".
 * Only the format of the cell says what the publisher sees.
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/ (part 1, 18.8.30)
 */
import { SaxesParser } from 'saxes';
import { shifted } from '../../src/formats/jobs-progress/units.js';
import type { SheetCell, Table } from './table.js';

/**
 * `percent`: multiplied by a hundred, with a percent sign. `sign`: unchanged, with a percent sign. `month` and `year`:
 * a date of which only that part is visible.
 */
type Look = 'percent' | 'sign' | 'month' | 'year';

/** The built-in formats of these kinds, whose codes are not in the file. */
const builtIn: Readonly<Record<string, string>> = { 9: '0%', 10: '0.00%', 17: 'mmm-yy' };

const lookOf = (code: string): Look | undefined => {
  const [shown = ''] = code.split(';');
  // Text in quotation marks or after a backslash is literal; brackets contain a color or a language.
  const plain = shown.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (plain.includes('%')) return 'percent';
  if (/"[^"]*%|\\%/.test(shown)) return 'sign';
  if (/[dhs]|general/.test(plain)) return undefined;
  return plain.includes('m') ? 'month' : plain.includes('y') ? 'year' : undefined;
};

type Attributes = Readonly<Record<string, string>>;

/** Calls `begin` for each element, with its name and that of its parent, both without a prefix. */
const walk = (xml: string, begin: (name: string, attributes: Attributes, parent: string) => void): void => {
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.replace(/^.*:/, '');
    begin(local, attributes, open.at(-1) ?? '');
    open.push(local);
  });
  parser.on('closetag', () => open.pop());
  // Some files lack this part.
  if (xml) parser.write(xml).close();
};

/** The looks of the styles, by their numbers. */
const looksOf = (styles: string): (Look | undefined)[] => {
  const codes = new Map(Object.entries(builtIn));
  const looks: (Look | undefined)[] = [];
  walk(styles, (name, { numFmtId = '', formatCode = '' }, parent) => {
    if (name === 'numFmt' && parent === 'numFmts') codes.set(numFmtId, formatCode);
    if (name === 'xf' && parent === 'cellXfs') looks.push(lookOf(codes.get(numFmtId) ?? ''));
  });
  return looks;
};

/** The name of the first sheet's file. */
const firstSheet = (workbook: string, relations: string): string => {
  let id: string | undefined;
  walk(workbook, (name, attributes) => {
    if (name === 'sheet') id ??= Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];
  });
  let target = '';
  walk(relations, (name, attributes) => {
    if (name === 'Relationship' && attributes.Id === id) target = attributes.Target ?? '';
  });
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
};

const shownAs = (cell: SheetCell, look: Look): SheetCell => {
  if (cell instanceof Date) {
    const [year = '', month = ''] = cell.toISOString().split('-');
    return look === 'month' ? `${year}M${month}` : look === 'year' ? year : cell;
  }
  if (typeof cell !== 'number') return cell;
  // A sum of decimals in a sheet is 0.30000000000000004, where the sheet shows 30 %.
  if (look === 'percent') return { percent: shifted(Number(cell.toPrecision(15)), 2) };
  return look === 'sign' ? { percent: cell } : cell;
};

/**
 * The cells as their formats show them.
 * @param parts the files in the XLSX
 */
export const asShown = (table: Table, parts: Readonly<Record<string, Uint8Array>>): Table => {
  const textOf = (name: string): string => new TextDecoder().decode(parts[name]);
  const looks = looksOf(textOf('xl/styles.xml'));
  const rows = table.map((cells) => [...cells]);
  walk(
    textOf(firstSheet(textOf('xl/workbook.xml'), textOf('xl/_rels/workbook.xml.rels'))),
    (name, { r = '', s = '' }) => {
      const look = name === 'c' ? looks[Number(s || -1)] : undefined;
      const [, letters = '', number = ''] = /^([A-Z]{1,3})(\d+)$/.exec(r) ?? [];
      const row = rows[Number(number) - 1];
      const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const cell = row?.[column];
      if (look && row && cell !== undefined) row[column] = shownAs(cell, look);
    },
  );
  return rows;
};

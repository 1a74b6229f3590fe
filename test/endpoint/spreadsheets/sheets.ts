/** Spreadsheets of tests. */
import { zipSync, strToU8 } from 'fflate';

/** What a cell is made of: a text, a number, a formula with the value that was saved, or a number that a format shows. */
export type Made =
  string | number | { formula: string; value: number } | { day: number } | { format: string; value: number } | null;

/** The formats of numbers in the sheets, as Excel writes them. */
const formats = ['0.0%', '0"%"', '[$-41D]mmmm\\ yyyy;@', 'yyyy', '#,##0\\ [$kr-41D]'];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const cellXml = (cell: Made, at: string): string => {
  if (cell === null) return '';
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${String(cell)}</v></c>`;
  if ('format' in cell)
    return `<c r="${at}" s="${String(formats.indexOf(cell.format) + 3)}"><v>${String(cell.value)}</v></c>`;
  if ('day' in cell) return `<c r="${at}" s="1"><v>${String(cell.day)}</v></c>`;
  return `<c r="${at}"><f>${cell.formula}</f><v>${String(cell.value)}</v></c>`;
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** An XLSX with one sheet. @param more further parts of the file */
export const xlsx = (rows: Made[][], more: Record<string, Uint8Array> = {}): Uint8Array => {
  const data = rows
    .map((cells, row) => {
      const xml = cells.map((cell, at) => cellXml(cell, `${String.fromCharCode(65 + at)}${String(row + 1)}`)).join('');
      return xml && `<row r="${String(row + 1)}">${xml}</row>`;
    })
    .join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${String(164 + at)}" formatCode="${escaped(code).replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="17"/>${formats.map((_, at) => `<xf numFmtId="${String(164 + at)}"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...files, ...more });
};

/** The bytes of a text in Windows-1252, of which these letters are Latin-1. */
export const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** The bytes of a text in UTF-8. */
export const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

/**
 * Reads the cells of an XLSX. Formulas are not computed; their saved value is used. Macros are neither read nor run.
 */
import { unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { FormatError } from '../../src/formats/format-error.js';
import { asShown } from './cell-formats.js';
import type { SheetCell, Table } from './table.js';

/** A counter's sheet has some kilobytes. A file that unpacks to more than this is an attack. */
const mostUnpacked = 32 * 1024 * 1024;

/** Only the parts that cells need. Pictures, links to other files and macros are ignored. */
const isNeeded = (name: string): boolean =>
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]*\.xml|xl\/_rels\/.*\.rels|xl\/worksheets\/[^/]*\.xml)$/.test(name);

/**
 * Unpacks the needed parts, within the limit. No part grows beyond the size that it declares.
 * @throws FormatError
 */
const unpack = (bytes: Uint8Array): Record<string, Uint8Array> => {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isNeeded(name)) return false;
      size += originalSize;
      if (size > mostUnpacked)
        throw new FormatError('', `is more than ${String(mostUnpacked)} bytes when it is unpacked.`);
      return true;
    },
  });
  return parts;
};

/**
 * Reads the cells.
 * @throws FormatError
 */
export const readXlsx = async (bytes: Uint8Array): Promise<Table> => {
  try {
    const parts = unpack(bytes);
    const table = (await readSheet(Buffer.from(zipSync(parts, { level: 0 })))) as SheetCell[][];
    return asShown(table, parts);
  } catch (error) {
    throw error instanceof FormatError ? error : new FormatError('', `is no XLSX: ${(error as Error).message}.`);
  }
};

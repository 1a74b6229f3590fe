/** Reads a counter's file that is a spreadsheet. The parsers are loaded on demand. */
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { FormatError } from '../../src/formats/format-error.js';
import { oneLine, type Warn } from '../operator/one-line.js';

/** Whether a file name is that of a spreadsheet. */
export const isSheetName = (name: string): boolean => /\.(csv|xlsx|xlsm)$/i.test(name);

/**
 * Reads the counter of a sheet; undefined after `warn` has named file and cell, or has said that there is no figure
 * yet.
 * @param consequence the sentence after the fault
 */
export const readSheetFile = async (
  { path, bytes }: { path: string; bytes: Uint8Array },
  warn: Warn,
  consequence: string,
): Promise<JobsProgress | undefined> => {
  const { aboutSheet, readSpreadsheet } = await import('../spreadsheets/spreadsheet.js');
  try {
    const progress = await readSpreadsheet(bytes);
    if (progress) return progress;
    warn(oneLine(`${path}: The sheet has no figure yet. ${consequence}`));
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    warn(oneLine(`${path}: ${aboutSheet(error.message)} ${consequence}`));
  }
  return undefined;
};

/** The counter of a spreadsheet, CSV or XLSX. What reads them is loaded where there is one. */
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { firstFault } from '../schemas/first-fault.js';
import { jobsProgress } from '../schemas/jobs-progress.js';
import { readCsv } from './csv.js';
import { isZip } from './is-zip.js';
import { readTable } from './table.js';
import { readXlsx } from './xlsx.js';

/** A message of a format about the sheet and not about JSON. */
export const aboutSheet = (message: string): string => message.replace(/^The JSON /, 'The sheet ');

const now = (): string => new Date().toISOString().slice(0, 10);

/**
 * The counter; null where there is no figure yet. @throws FormatError that names the cell
 * @param today the day from which on a figure lies ahead; the current one where nothing is said
 */
export const readSpreadsheet = async (bytes: Uint8Array, today = now()): Promise<JobsProgress | null> => {
  const progress = readTable(isZip(bytes) ? await readXlsx(bytes) : readCsv(bytes), today);
  const fault = progress && firstFault(jobsProgress, progress);
  if (fault) throw fault;
  return progress;
};

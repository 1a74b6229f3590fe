/** Reads a counter from a spreadsheet, CSV or XLSX. The parsers are loaded on demand. */
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { firstFault } from '../schemas/first-fault.js';
import { jobsProgress } from '../schemas/jobs-progress.js';
import { readCsv } from './csv.js';
import { isZip } from './is-zip.js';
import { readTable } from './table.js';
import { readXlsx } from './xlsx.js';

/** Rewrites a format's message, so that it is about the sheet and not about JSON. */
export const aboutSheet = (message: string): string => message.replace(/^The JSON /, 'The sheet ');

const now = (): string => new Date().toISOString().slice(0, 10);

/**
 * Reads the counter; null where there is no figure yet.
 * @param today the day after which figures lie in the future; the current one by default
 * @throws FormatError that names the cell
 */
export const readSpreadsheet = async (bytes: Uint8Array, today = now()): Promise<JobsProgress | null> => {
  const progress = readTable(isZip(bytes) ? await readXlsx(bytes) : readCsv(bytes), today);
  const fault = progress && firstFault(jobsProgress, progress);
  if (fault) throw fault;
  return progress;
};

/** Reads the counters of a folder. The id of a counter is the name of its file. */
import { join } from 'node:path';
import { own } from '../../src/formats/jobs-progress/own.js';
import { untoldGoal } from '../../src/derived/jobs-progress/untold-goal.js';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { ConfigurationError } from '../operator/configuration-error.js';
import { oneLine, type Warn } from '../operator/one-line.js';
import { jobsProgress } from '../schemas/jobs-progress.js';
import { identifier } from '../schemas/press-release.js';
import { check, notServed } from '../content/check.js';
import { listFolder, readBytes, readFiles, type ContentFile } from '../content/files.js';
import { isSheetName, readSheetFile } from './sheet-file.js';

const isIdentifier = new RegExp(identifier);

/**
 * A counter `a.svg` would have the same address as the picture of the counter `a`, and one of them could not be
 * reached.
 */
const namesForm = /\.(svg|html|txt|json|jsonld)$/i;

/** Throws a `ConfigurationError` for an id with the address of another counter's picture, text or page. */
export const refuseAmbiguousId = (id: string, where: string): void => {
  const [ending] = namesForm.exec(id) ?? [];
  if (ending === undefined) return;
  throw new ConfigurationError(
    `${where}: a counter cannot be called ${JSON.stringify(id)}, because /api/jobs/${id} is the counter ` +
      `${JSON.stringify(id.slice(0, -ending.length))} in another form. Choose a name without "${ending}" at its end.`,
  );
};

/** Spreadsheet programs create files with a dot or "~$" at the beginning while a sheet is open. */
const isInUse = (name: string): boolean => /^(\.|~\$)/.test(name);

/** Reads the counter of a spreadsheet; undefined after `warn` has named file and cell. */
const readSheet = async (path: string, warn: Warn): Promise<JobsProgress | undefined> => {
  try {
    return await readSheetFile({ path, bytes: readBytes(path) }, warn, notServed);
  } catch (error) {
    warn(oneLine(`${path} ${(error as Error).message}`));
    return undefined;
  }
};

/**
 * Reads counters by id. A faulty file is reported to `warn`, and the others are served; an ambiguous name stops the
 * start.
 */
export const loadJobs = async (folder: string, warn: Warn): Promise<ReadonlyMap<string, JobsProgress>> => {
  const counters = new Map<string, JobsProgress>();
  const sheets = listFolder(folder, 'SPRID_JOBS')
    .sort()
    .filter((name) => isSheetName(name) && !isInUse(name))
    .map((name): Omit<ContentFile, 'text'> => ({ path: join(folder, name), stem: name.replace(/\.[^.]*$/, '') }));
  const files: (Omit<ContentFile, 'text'> & Partial<ContentFile>)[] = [
    ...readFiles(folder, 'SPRID_JOBS', warn, ['.json'], isSheetName),
    ...sheets,
  ];
  for (const file of files) {
    if (!isIdentifier.test(file.stem)) {
      warn(`${file.path} is not read: its name becomes the address, and may hold only A-Z, a-z, 0-9 and ._~-.`);
      continue;
    }
    refuseAmbiguousId(file.stem, file.path);
    if (counters.has(file.stem)) {
      warn(oneLine(`${file.path} is not read: another file has the counter ${JSON.stringify(file.stem)} already.`));
      continue;
    }
    const { path, stem, text } = file;
    const progress =
      text === undefined ? await readSheet(path, warn) : await check({ path, stem, text }, own, jobsProgress, warn);
    if (!progress) continue;
    const untold = untoldGoal(progress);
    if (untold !== undefined) warn(oneLine(`${path}: ${untold}`));
    counters.set(file.stem, progress);
  }
  return counters;
};

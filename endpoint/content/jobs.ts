/** The counters that the endpoint serves. A counter has no id of its own: it is the name of its file. */
import { own } from '../../src/formats/jobs-progress/own.js';
import { Answer } from '../answer.js';
import type { Warn } from '../one-line.js';
import { jobsProgress } from '../schemas/jobs-progress.js';
import { identifier } from '../schemas/press-release.js';
import { check } from './check.js';
import { readFiles } from './files.js';

const isIdentifier = new RegExp(identifier);

/** Answers by id. What is wrong with a file is told to `warn`, and the others are served. */
export const loadJobs = (folder: string, warn: Warn): ReadonlyMap<string, Answer> => {
  const answers = new Map<string, Answer>();
  for (const file of readFiles(folder, 'SPRID_JOBS', warn)) {
    if (!isIdentifier.test(file.stem)) {
      warn(`${file.path} is not read: its name becomes the address, and may hold only A-Z, a-z, 0-9 and ._~-.`);
      continue;
    }
    const progress = check(file, own, jobsProgress, warn);
    if (progress) answers.set(file.stem, new Answer(progress));
  }
  return answers;
};

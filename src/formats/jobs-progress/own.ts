import type {
  HistoryPoint,
  JobsProgress,
  Milestone,
  RegionFigure,
  Source,
  StartPoint,
  Unit,
} from '../../model/jobs-progress.js';
import { FormatError } from '../format-error.js';
import { date, flag, number, numberOrNull, oneOf, text, url } from '../readers.js';
import { isNothing, list, object, readDocument, required, strict, type Parse } from '../shape.js';

const status = oneOf('provisional', 'confidential', 'revised');

const progress = object<JobsProgress>({
  value: required(numberOrNull),
  asOf: strict(date),
  goal: strict(number),
  deadline: strict(date),
  start: object<StartPoint>({ value: required(number), date }),
  label: text,
  unit: object<Unit>({ one: required(text), other: required(text) }),
  source: object<Source>({ name: required(text), url, license: text }),
  status: strict(status),
  history: list(object<HistoryPoint>({ date: required(date), value: required(numberOrNull), status })),
  regions: list(
    object<RegionFigure>({
      code: required(text),
      name: required(text),
      value: required(numberOrNull),
      goal: number,
      status,
    }),
  ),
  regionsApart: strict(flag),
  milestones: list(object<Milestone>({ value: required(number), label: text, date })),
  notes: list(text),
  url,
});

/** Our own JSON, version 1: see `JobsProgress`. Unknown fields are ignored. */
export const own: Parse<JobsProgress> = (json, context) => {
  if (isNothing(json)) return null;
  const read = readDocument(progress, json, context);
  // Null is not zero: it says that the figure is kept back, and nothing else.
  if (read.value === null && read.status !== 'confidential')
    throw new FormatError('value', 'is null, which only a "confidential" status allows.');
  return read;
};

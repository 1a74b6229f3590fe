import type {
  HistoryPoint,
  JobsProgress,
  Milestone,
  RegionFigure,
  Source,
  StartPoint,
  Unit,
} from '../../model/jobs-progress.js';
import { figureStatuses, isWithheld } from '../../model/figure-status.js';
import { FormatError } from '../format-error.js';
import { date, flag, number, oneOf, text, url } from '../toolkit/readers.js';
import type { Parse } from '../contract.js';
import { isNothing, isObject } from '../toolkit/json.js';
import { orNull, required, strict, type Reader } from '../toolkit/reader.js';
import { list, object, readDocument } from '../toolkit/shape.js';

const decimals: Reader<number> = {
  expected: 'a whole number from 0 to 10',
  read: (value) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 10 ? (value as number) : undefined,
};

const words = object<Unit>({
  zero: text,
  one: text,
  two: text,
  few: text,
  many: text,
  other: required(text),
  position: oneOf('start', 'end'),
});

/** A plain text is the unit for any number. */
const unit: Reader<Unit> = {
  expected: 'text, or an object with "other"',
  read: (value, context, at) => {
    const word = text.read(value, context, at);
    return word === undefined ? words.read(value, context, at) : { one: word, other: word };
  },
};

const status = oneOf(...figureStatuses);

const point = object<HistoryPoint>({
  date: required(date),
  value: required(orNull(number)),
  period: text,
  status,
  revised: flag,
  break: flag,
  remark: text,
});

const progress = object<JobsProgress>({
  value: required(orNull(number)),
  asOf: strict(date),
  period: text,
  decimals: strict(decimals),
  goal: strict(number),
  deadline: strict(date),
  start: object<StartPoint>({ value: required(number), date }),
  label: text,
  language: text,
  unit: strict(orNull(unit)),
  source: object<Source>({ name: required(text), url, license: text }),
  status: strict(status),
  revised: flag,
  break: flag,
  remark: text,
  history: list(point),
  forecasts: list(point),
  regions: list(
    object<RegionFigure>({
      code: required(text),
      name: required(text),
      value: required(orNull(number)),
      goal: number,
      status,
    }),
  ),
  regionsApart: strict(flag),
  milestones: list(object<Milestone>({ value: required(number), label: text, date })),
  notes: list(text),
  url,
});

/** Removes a value that is confidential or missing by its status, even if the document contains it. */
const withheld = <Figure extends Pick<JobsProgress, 'value' | 'status'>>(figure: Figure): Figure =>
  isWithheld(figure.status) ? { ...figure, value: null } : figure;

/** Whether it is our own JSON, which is recognized by a `value` at its top level, whatever other fields it has. */
export const isOwn = (json: unknown): boolean =>
  isObject(json) && 'value' in json && (json.value === null || typeof json.value !== 'object');

/** Reads our own JSON, version 1: see `JobsProgress`. Unknown fields are ignored. */
export const own: Parse<JobsProgress> = (json, context) => {
  if (isNothing(json)) return null;
  const read = readDocument(progress, json, context);
  // Null is not zero: it is allowed only for a confidential or missing figure.
  if (read.value === null && !isWithheld(read.status))
    throw new FormatError('value', 'is null, which only the status "confidential" or "missing" allows.');
  return {
    ...withheld(read),
    ...(read.history && { history: read.history.map(withheld) }),
    ...(read.forecasts && { forecasts: read.forecasts.map(withheld) }),
    ...(read.regions && { regions: read.regions.map(withheld) }),
  };
};

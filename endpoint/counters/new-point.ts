/** Checks what a publisher sends, and reports all faults at once. */
import { isDate } from '../../src/formats/toolkit/readers.js';
import type { NewPoint, PublishedStatus } from '../../src/model/jobs-progress.js';
import { fieldsOf } from '../http/body.js';
import { invalid } from '../http/problems.js';

const fields = ['date', 'value', 'status', 'revises'];

/** The statuses that a publisher can set. */
export const statuses: readonly PublishedStatus[] = ['provisional', 'confidential', 'revised'];

/** An earlier day is a typing error: no counter is as old, and some databases and programs support no earlier day. */
export const firstDay = '1900-01-01';

const faultOfDate = (date: unknown, today: string): string | undefined => {
  if (typeof date !== 'string' || !isDate(date)) return 'must be a date such as "2020-12-31".';
  if (date < firstDay) return `must not be before ${firstDay}.`;
  return date > today ? `must not be in the future; today is ${today}.` : undefined;
};

/** A figure may have decimals, such as half posts; a mistyped one must not become another number. */
const faultOfValue = (value: unknown, isConfidential: boolean): string | undefined => {
  if (isConfidential) return value === null ? undefined : 'must be null where "status" is "confidential".';
  if (value === null) return 'may be null only where "status" is "confidential".';
  if (typeof value !== 'number') return 'must be a number, without quotes and spaces.';
  if (value < 0) return 'must not be below zero.';
  return value <= Number.MAX_SAFE_INTEGER ? undefined : 'is larger than can be told exactly.';
};

const faultOfStatus = (status: unknown): string | undefined =>
  status === undefined || statuses.some((one) => one === status) ? undefined : `must be one of ${statuses.join(', ')}.`;

const faultOfRevises = (revises: unknown): string | undefined =>
  revises === undefined || (Number.isSafeInteger(revises) && (revises as number) >= 0)
    ? undefined
    : 'must be the number of a revision.';

/**
 * Reads the point. Throws a problem that names each faulty field. An unknown field is a fault too, or a misspelt
 * "status" would publish a figure as certain.
 */
export const readPoint = (body: unknown, today: string): NewPoint => {
  const given = fieldsOf(body);
  const { date, value, status, revises } = given;
  const found: [field: string, fault: string | undefined][] = [
    ['date', faultOfDate(date, today)],
    ['value', faultOfValue(value, status === 'confidential')],
    ['status', faultOfStatus(status)],
    ['revises', faultOfRevises(revises)],
    ...Object.keys(given)
      .filter((field) => !fields.includes(field))
      .map((field): [string, string] => [field, 'is not known here.']),
  ];
  const faults = found.flatMap(([field, detail]) =>
    detail === undefined
      ? []
      : [{ pointer: `/${field.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')}`, detail }],
  );
  if (faults.length) throw invalid('body', faults);
  return {
    date: date as string,
    // -0 becomes 0.
    value: value === 0 ? 0 : (value as number | null),
    ...(status !== undefined && { status: status as PublishedStatus }),
    ...(revises !== undefined && { revises: revises as number }),
  };
};

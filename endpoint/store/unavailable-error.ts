/**
 * Tells a database that cannot answer right now from a fault in our own SQL.
 * The first is the operator's trouble, passes, and is 503; the second is ours.
 */
/** The database cannot do it now; the same may succeed in a while. */
export class UnavailableError extends Error {
  override name = 'UnavailableError';
}

/** Classes of SQLSTATE that are about what we sent: no data, bad data, a broken constraint, a bad statement. */
const ownFaultStates = new Set(['02', '20', '21', '22', '23', '26', '34', '42', '44']);

/** Result codes of SQLite that are about what we sent. */
const ownFaultCodes = /^SQLITE_(ERROR|CONSTRAINT|MISMATCH|MISUSE|RANGE|TOOBIG|AUTH)/;

/** How drivers name what happened on the way to a server. */
const lineFaults = /^(E[A-Z]{3,}|ENOTFOUND)$/;

const lineMessages =
  /connection (terminated|error)|not queryable|timeout (exceeded|expired)|read timeout|pool after calling end|connection is closed/i;

/** What PostgreSQL itself says comes with a severity; its driver's class is not asked, because it would have to be loaded for SQLite too. */
const isFromServer = (error: Error & { severity?: unknown }): boolean => typeof error.severity === 'string';

const isUnavailable = (error: Error & { code?: unknown }): boolean => {
  const code = typeof error.code === 'string' ? error.code : '';
  if (isFromServer(error)) return !ownFaultStates.has(code.slice(0, 2));
  if (code.startsWith('SQLITE_')) return !ownFaultCodes.test(code);
  return lineFaults.test(code) || lineMessages.test(error.message);
};

/** The error as it is to be thrown on: an `UnavailableError` where the database cannot answer, else itself. */
export const unavailableOr = (error: unknown): unknown => {
  if (error instanceof AggregateError && error.errors.length) return unavailableOr(error.errors[0]);
  if (!(error instanceof Error) || error instanceof UnavailableError || !isUnavailable(error)) return error;
  return new UnavailableError(error.message, { cause: error });
};

/** The connection ended under the question, so that nobody knows whether it was answered. */
export const isLostLine = (error: unknown): boolean =>
  error instanceof Error &&
  (/^(57P01|ECONNRESET|EPIPE)$/.test(String((error as NodeJS.ErrnoException).code)) ||
    /connection (terminated|ended)|not queryable/i.test(error.message));

/** Two transactions stood in each other's way, and the database ended this one: run again, it succeeds. */
export const isConflict = (error: unknown): boolean =>
  error instanceof Error && /^(40P01|40001)$/.test(String((error as NodeJS.ErrnoException).code));

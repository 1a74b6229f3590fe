/**
 * Distinguishes a database that cannot answer right now from a fault in our own SQL. The first is temporary, concerns
 * the operator, and is answered with 503; the second is a bug.
 */
/** The database is unavailable; a later try may succeed. */
export class UnavailableError extends Error {
  override name = 'UnavailableError';
}

/** Classes of SQLSTATE about our own statements: no data, bad data, a broken constraint, a bad statement. */
const ownFaultStates = new Set(['02', '20', '21', '22', '23', '26', '34', '42', '44']);

/** Result codes of SQLite about our own statements. */
const ownFaultCodes = /^SQLITE_(ERROR|CONSTRAINT|MISMATCH|MISUSE|RANGE|TOOBIG|AUTH)/;

/** How drivers name network errors. */
const lineFaults = /^(E[A-Z]{3,}|ENOTFOUND)$/;

const lineMessages =
  /connection (terminated|error)|not queryable|timeout (exceeded|expired)|read timeout|pool after calling end|connection is closed/i;

/**
 * Errors of the server have a severity. The driver's class is not used, because it would have to be loaded for SQLite
 * too.
 */
const isFromServer = (error: Error & { severity?: unknown }): boolean => typeof error.severity === 'string';

const isUnavailable = (error: Error & { code?: unknown }): boolean => {
  const code = typeof error.code === 'string' ? error.code : '';
  if (isFromServer(error)) return !ownFaultStates.has(code.slice(0, 2));
  if (code.startsWith('SQLITE_')) return !ownFaultCodes.test(code);
  return lineFaults.test(code) || lineMessages.test(error.message);
};

/** Converts an error: an `UnavailableError` where the database is unavailable, or else the same error. */
export const unavailableOr = (error: unknown): unknown => {
  if (error instanceof AggregateError && error.errors.length) return unavailableOr(error.errors[0]);
  if (!(error instanceof Error) || error instanceof UnavailableError || !isUnavailable(error)) return error;
  return new UnavailableError(error.message, { cause: error });
};

/** The connection was lost during the statement, so nobody knows whether it was executed. */
export const isLostLine = (error: unknown): boolean =>
  error instanceof Error &&
  (/^(57P01|ECONNRESET|EPIPE)$/.test(String((error as NodeJS.ErrnoException).code)) ||
    /connection (terminated|ended)|not queryable/i.test(error.message));

/** Two transactions were in conflict, and the database ended this one. Run again, it succeeds. */
export const isConflict = (error: unknown): boolean =>
  error instanceof Error && /^(40P01|40001)$/.test(String((error as NodeJS.ErrnoException).code));

/** Which errors say that a database cannot answer now, and which are faults of our own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isConflict, isLostLine, UnavailableError, unavailableOr } from '../../../endpoint/store/unavailable-error.js';

const made = (message: string, more: object): Error => Object.assign(new Error(message), more);

for (const [title, error, expected] of [
  ['the network refuses', made('x', { code: 'ECONNREFUSED' }), true],
  ['the network names no host', made('x', { code: 'ENOTFOUND' }), true],
  ['the disk is full', made('x', { code: 'ENOSPC' }), true],
  ['a file database is locked', made('x', { code: 'SQLITE_BUSY' }), true],
  ['a file database is read-only', made('x', { code: 'SQLITE_READONLY_DBMOVED' }), true],
  ['a file database knows no such column', made('x', { code: 'SQLITE_ERROR' }), false],
  ['a row exists in a file database', made('x', { code: 'SQLITE_CONSTRAINT_PRIMARYKEY' }), false],
  ['a server is being shut down', made('x', { code: '57P01', severity: 'FATAL' }), true],
  ['a server has too many connections', made('x', { code: '53300', severity: 'FATAL' }), true],
  ['a row exists on a server', made('x', { code: '23505', severity: 'ERROR' }), false],
  ['a server knows no such column', made('x', { code: '42703', severity: 'ERROR' }), false],
  ['a server cannot read a value', made('x', { code: '22P02', severity: 'ERROR' }), false],
  ['a server has no code for it', made('x', { severity: 'ERROR' }), true],
  ['the connection ended', made('Connection terminated unexpectedly', {}), true],
  ['the connection failed', made('Connection Error: x', {}), true],
  ['the client is closed', made('Client is not queryable', {}), true],
  ['nothing answered in time', made('timeout exceeded when trying to connect', {}), true],
  ['the time of a query is over', made('Query read timeout', {}), true],
  ['the pool is closed', made('Cannot use a pool after calling end on the pool', {}), true],
  ['the file is closed', made('The database connection is closed', {}), true],
  ['an argument is wrong', made('x', { code: 'ERR_INVALID_ARG_TYPE' }), false],
  ['a number is the code', made('x', { code: 5 }), false],
  ['another fault of ours', new TypeError('x is not a function'), false],
] as const)
  test(`${title}: ${expected ? 'the database is unavailable' : 'the error stays as it is'}`, () => {
    const found = unavailableOr(error);
    if (expected) {
      assert.ok(found instanceof UnavailableError);
      assert.deepEqual([found.name, found.message, found.cause], ['UnavailableError', error.message, error]);
      assert.equal(unavailableOr(found), found, 'it is wrapped once');
    } else assert.equal(found, error);
  });

test('of several errors the first decides', () => {
  const refused = made('x', { code: 'ECONNREFUSED' });
  assert.ok(unavailableOr(new AggregateError([refused, new Error('y')])) instanceof UnavailableError);
  const empty = new AggregateError([]);
  assert.equal(unavailableOr(empty), empty);
  assert.equal(unavailableOr('a text'), 'a text');
});

for (const [title, error, lost, conflict] of [
  ['the server was stopped', made('x', { code: '57P01' }), true, false],
  ['the line was reset', made('x', { code: 'ECONNRESET' }), true, false],
  ['the pipe is broken', made('x', { code: 'EPIPE' }), true, false],
  ['the connection terminated', made('Connection terminated', {}), true, false],
  ['the connection ended', made('connection ended', {}), true, false],
  ['the client cannot ask', made('Client is not queryable', {}), true, false],
  ['nothing listens', made('x', { code: 'ECONNREFUSED' }), false, false],
  ['two wait for each other', made('x', { code: '40P01' }), false, true],
  ['two have read the same', made('x', { code: '40001' }), false, true],
  ['a longer code', made('x', { code: '400011' }), false, false],
  ['no error', { code: '40001', message: 'connection ended' }, false, false],
] as const)
  test(`${title}: ${lost ? 'a lost line' : conflict ? 'a conflict' : 'neither a lost line nor a conflict'}`, () => {
    assert.deepEqual([isLostLine(error), isConflict(error)], [lost, conflict]);
  });

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsOf, utf8Of } from '../../../endpoint/http/body.js';
import { ProblemError } from '../../../endpoint/http/problems.js';

for (const [title, headers, expected] of [
  ['no type', {}, 'å'],
  ['a type without a charset', { 'content-type': 'application/json' }, 'å'],
  ['UTF-8 in small letters', { 'content-type': 'application/json; charset=utf-8' }, 'å'],
  ['UTF-8 in quotation marks', { 'content-type': 'application/json;charset="UTF-8"' }, 'å'],
  ['UTF-8 without its dash, with spaces', { 'content-type': 'application/json ; charset = utf8 ; x=y' }, 'å'],
  ['Latin-1', { 'content-type': 'application/json; charset=iso-8859-1' }, 415],
  ['UTF-16', { 'content-type': 'application/json; charset=utf-16' }, 415],
  ['a longer name that begins like UTF-8', { 'content-type': 'application/json; charset=utf-85' }, 415],
  ['a longer name that ends like UTF-8', { 'content-type': 'application/json; charset=x-utf-8' }, 415],
  ['no compression', { 'content-encoding': 'Identity' }, 'å'],
  ['an empty compression', { 'content-encoding': '' }, 'å'],
  ['gzip', { 'content-encoding': 'gzip' }, 415],
  ['gzip after nothing', { 'content-encoding': 'identity, gzip' }, 415],
] as [string, Record<string, string>, string | number][])
  test(`a body with ${title} is ${typeof expected === 'number' ? 'refused' : 'read'}`, () => {
    const read = (): string => utf8Of({ headers }, Buffer.from('å'));
    if (typeof expected === 'string') assert.equal(read(), expected);
    else assert.throws(read, (error) => error instanceof ProblemError && error.problem.status === expected);
  });

test('bytes that are not UTF-8 are refused as a bad request', () => {
  assert.throws(
    () => utf8Of({ headers: {} }, Buffer.from([0xe5])),
    (error) => error instanceof ProblemError && error.problem.status === 400,
  );
});

test('only an object has fields', () => {
  assert.deepEqual(fieldsOf({ a: 1 }), { a: 1 });
  for (const body of [undefined, null, 'a', 1, true, [], [{}]])
    assert.throws(() => fieldsOf(body), ProblemError, JSON.stringify(body));
});

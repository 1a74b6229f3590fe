import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writtenAmount, writtenDay, writtenNumber } from '../../../src/formats/jobs-progress/written.js';

const numbers: [text: string, value: number, decimals: number][] = [
  ['1234', 1234, 0],
  [' 1234 ', 1234, 0],
  ['-5', -5, 0],
  ['\u22125', -5, 0],
  ['\u20135', -5, 0],
  [' \u22125', -5, 0],
  ['-0', 0, 0],
  ['1 234', 1234, 0],
  ['-1 234', -1234, 0],
  ['1\u00a0234\u202f567', 1234567, 0],
  ["1'234", 1234, 0],
  ['1 234,5', 1234.5, 1],
  ['1 234,55', 1234.55, 2],
  ['1 234.505', 1234.505, 3],
  ['0,5', 0.5, 1],
  ['-0.50', -0.5, 2],
  ['0,125', 0.125, 3],
  ['1234,567', 1234.567, 3],
  ['1.234,5', 1234.5, 1],
  ['1,234.5', 1234.5, 1],
  ['1.234.567', 1234567, 0],
  ['1,234,567', 1234567, 0],
  ['-1.234.567,25', -1234567.25, 2],
  ['12.345,5', 12345.5, 1],
  ['123.456,75', 123456.75, 2],
  ['12,345.5', 12345.5, 1],
  ['1,234,567.5', 1234567.5, 1],
  ['1.234.567,5', 1234567.5, 1],
  ['123,456.75', 123456.75, 2],
  ['123.456.789', 123456789, 0],
  ['123,456,789', 123456789, 0],
  ['-12.345.678', -12345678, 0],
  ['-12,345,678', -12345678, 0],
  ['1234.567', 1234.567, 3],
  ['0.125', 0.125, 3],
  ['1.2345', 1.2345, 4],
  ['12.3', 12.3, 1],
  ['000000000000000001', 1, 0],
  ['1.50000000000000000000', 1.5, 20],
  ['000.12345678901234', 0.12345678901234, 14],
  ['123456.789012345', 123456.789012345, 9],
];
for (const [text, value, decimals] of numbers)
  test(`${JSON.stringify(text)} is ${String(value)} with ${String(decimals)} decimals`, () => {
    assert.deepEqual(writtenNumber(text), { value, decimals });
  });

const faults: [text: string, fault: RegExp][] = [
  ['', /is "", which is no number/],
  ['5\u201310', /no number/],
  ['cirka 1 234', /no number/],
  ['1 23', /no number/],
  ['1 234 5', /no number/],
  ['12 34,5', /no number/],
  ['1.234,567.8', /no number/],
  ['1,2,3', /no number/],
  ['1e3', /no number/],
  ['--5', /no number/],
  ['x1.234,5', /no number/],
  ['1.234,5x', /no number/],
  ['1.2345,5', /no number/],
  ['1234.567,5', /no number/],
  ['x1.234.567', /no number/],
  ['1.234.567x', /no number/],
  ['1234.567.890', /no number/],
  ['x1,234.5', /no number/],
  ['1,234.5x', /no number/],
  ['1234,567.5', /no number/],
  ['x1,234,567', /no number/],
  ['1,234,567x', /no number/],
  ['1234,567,890', /no number/],
  ['1.234,', /no number/],
  ['999.999', /may be 999\.999 or 999999/],
  ['1,234', /may be 1\.234 or 1234: write it as one of the two/],
  ['-12.500', /may be -12\.500 or -12500/],
  ['9007199254740993', /more digits than can be told exactly/],
  ['1000000000000000000000', /more digits than can be told exactly/],
  ['0.1234567890123456', /more digits than can be told exactly/],
];
for (const [text, fault] of faults)
  test(`${JSON.stringify(text)} is refused`, () => {
    const read = writtenNumber(text);
    assert.match('fault' in read ? String(read.fault) : JSON.stringify(read), fault);
  });

const amounts: [text: string, value: number, sign: string | undefined, isBefore: boolean | undefined][] = [
  ['74 %', 74, '%', false],
  ['-3‰', -3, '‰', false],
  ['12 500 kr', 12500, 'kr', false],
  ['12 500 kr.', 12500, 'kr.', false],
  ['€1,234.50', 1234.5, '€', true],
  ['\u2212€5', -5, '€', true],
  ['1 234', 1234, undefined, undefined],
];
for (const [text, value, sign, isBefore] of amounts)
  test(`${JSON.stringify(text)} is ${String(value)} ${sign ?? ''}`, () => {
    const read = writtenAmount(text);
    assert.ok('value' in read);
    assert.deepEqual([read.value, read.sign, read.isBefore], [value, sign, isBefore]);
  });

test('a sign on both sides is no number', () => {
  assert.ok('fault' in writtenAmount('€5 %'));
});

const days: [text: string, date: string, period?: string][] = [
  ['2020-12-31', '2020-12-31'],
  [' 2020-12-31 ', '2020-12-31'],
  ['2020-12-31T10:00', '2020-12-31'],
  ['2020-12-31 10:00:00Z', '2020-12-31'],
  ['2020.1.5', '2020-01-05'],
  ['2020/12/31', '2020-12-31'],
  ['31.12.2020', '2020-12-31'],
  [' 31-12-2020 ', '2020-12-31'],
  ['1/13/2020', '2020-01-13'],
  ['5.5.2020', '2020-05-05'],
  ['2020-12', '2020-12-31', '2020-12'],
  ['2020Q3', '2020-09-30', '2020-Q3'],
  ['2020', '2020-12-31', '2020'],
  ['2020T1', '2020-04-30', '2020T1'],
];
for (const [text, date, period] of days)
  test(`${JSON.stringify(text)} is ${period ? `${period} until ` : ''}${date}`, () => {
    assert.deepEqual(writtenDay(text).value, { date, ...(period && { period }) });
  });

for (const text of [
  ...['', 'i går', 'x2020-12-31', '2020-12-31x', '2020-12-31T1', '2020-02-30', 'x2020.1.5', '2020.1.5x', '2020.1/5'],
  ...['2020.1.555', '2020.111.5', '2020.13.1', 'x31.12.2020', '31.12.2020x', '31.12/2020', '40.12.2020', '31.12.20'],
])
  test(`${JSON.stringify(text)} is no day`, () => {
    assert.match(writtenDay(text).fault ?? '', /which is no date such as 2020-12-31\.$/);
  });

test('a day that may be another one is refused with both', () => {
  assert.match(writtenDay('1/2/2020').fault ?? '', /may be 2020-02-01 or 2020-01-02: write it as one of the two\./);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf } from '../../src/locales/direction.js';

const cases: [title: string, language: string, text: string, expected: 'ltr' | 'rtl'][] = [
  ['Arabic is read from the right', 'ar-EG', 'Jonsered', 'rtl'],
  ['Swedish is read from the left', 'sv', 'שלום', 'ltr'],
  ['a language that only begins like Arabic is not', 'arn', 'Mapudungun', 'ltr'],
  ['a text in no known language is read as its first letter is', 'und', '«1000» وظيفة', 'rtl'],
  ['a Latin text in no known language is read from the left', 'und', '1000 jobb: وظيفة', 'ltr'],
  ['figures alone are read from the left', 'und', '1000', 'ltr'],
];

for (const [title, language, text, expected] of cases)
  test(title, () => {
    assert.equal(directionOf(language, text), expected);
  });

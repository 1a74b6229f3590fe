/** Text that is heavy to read, to lay out or to keep. */
import { picture, type Payload } from './payload.js';

export const weight: readonly Payload[] = [
  {
    title: 'formatting 30 deep',
    payload: `${'<b>'.repeat(30)}a${'</b>'.repeat(30)}c`,
    expected: `${'<b>'.repeat(24)}a${'</b>'.repeat(24)}c`,
  },
  {
    title: 'quotations 25 deep',
    payload: `${'<blockquote>'.repeat(25)}a`,
    expected: `${'<blockquote>'.repeat(24)}a${'</blockquote>'.repeat(24)}`,
  },
  {
    title: 'formatting 10,000 deep',
    payload: `${'<b>'.repeat(10_000)}a`,
    expected: `${'<b>'.repeat(24)}a${'</b>'.repeat(24)}`,
  },
  {
    title: 'wrappers do not count for the depth',
    payload: `${'<div>'.repeat(100)}<p>a</p>${'</div>'.repeat(100)}`,
    expected: '<p>a</p>',
  },
  {
    title: 'an image at any depth',
    payload: `${'<i>'.repeat(40)}<img src="https://p.example/a.png">`,
    expected: `${'<i>'.repeat(24)}${picture}${'</i>'.repeat(24)}`,
  },
  {
    title: 'cells that span thousands',
    payload:
      '<table><tr><td colspan="1000" rowspan="65534">a</td><td colspan="99">b</td><td rowspan="-1">c</td></tr></table>',
    expected: '<table><tbody><tr><td>a</td><td colspan="99">b</td><td>c</td></tr></tbody></table>',
  },
];

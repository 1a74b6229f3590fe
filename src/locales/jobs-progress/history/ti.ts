/** Tigrinya. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'ti',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `ካብ ${from} (${fromDay}) ናብ ${to} (${toDay})፦ ${direction ? `ብ${change} ${direction > 0 ? 'ወሲኹ' : 'ጎዲሉ'}` : 'ለውጢ የለን'}።`,
  pace: (perMonth, points, from, to, isFalling) =>
    `ብማእከላይ ገምጋም ኣብ ወርሒ ${perMonth}${isFalling ? ' ምጉዳል' : ''}። ዝተሓትሙ ቁጽርታት፦ ${String(points)} (${from === to ? from : `${from}–${to}`})።`,
  below: (figure, isFalling) => (isFalling ? `እንተበዝሐ ${figure}` : `ትሕቲ ${figure}`),
  needed: (perMonth, isFalling) => `ናብቲ ዕላማ ብግዜኡ ንምብጻሕ ኣብ ወርሒ ${perMonth}${isFalling ? ' ምጉዳል' : ''} የድሊ።`,
  years: (from, to) =>
    to === undefined
      ? `በዚ ናህሪ፦ እንተቐልጠፈ ${String(from)}።`
      : `በዚ ናህሪ፦ ${String(from)}${to > from ? `–${String(to)}` : ''}።`,
  point: (day, value) => `${day}፦ ${value}`,
  deadline: 'ዕለት ዕላማ',
  begins: (value) => `እቲ መለክዒ ካብ ${value} ይጅምር፣ ካብ ዜሮ ኣይኮነን።`,
  walk: 'ቁጽርታት ርኣዩ',
  table: 'ኩሎም ቁጽርታት',
  date: 'ዕለት',
  period: 'ግዜ',
  figure: 'ቁጽሪ',
  download: 'ብ CSV ኣውርዱ',
};

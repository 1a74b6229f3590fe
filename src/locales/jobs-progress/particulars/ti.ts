/** Tigrinya. Not yet reviewed by a native reader. */
import type { ParticularsWords } from './words.js';

const ordinals = ['ቀዳማይ', 'ካልኣይ', 'ሳልሳይ', 'ራብዓይ'];

export const words: ParticularsWords = {
  language: 'ti',
  confidential: 'እቲ ቁጽሪ ኣይሕተምን እዩ (ምስጢር)።',
  missing: 'እቲ ቁጽሪ የለን።',
  status: {
    provisional: 'ግዝያዊ ቁጽሪ',
    estimated: 'ዝተገመተ ቁጽሪ',
    forecast: 'ትንበያ፦ ገና ውጽኢት ኣይኮነን',
    unreliable: 'ዘይርግጸኛ ቁጽሪ',
    revised: 'ዝተኣረመ ቁጽሪ',
  },
  marks: {
    provisional: 'ግዝያዊ',
    estimated: 'ዝተገመተ',
    forecast: 'ትንበያ',
    unreliable: 'ዘይርግጸኛ',
    revised: 'ዝተኣረመ',
    confidential: 'ምስጢር',
    missing: 'የለን',
    break: 'ምስ ናይ ቅድሚ ሕጂ ቁጽርታት ኣይወዳደርን',
  },
  break: 'ምስ ናይ ቅድሚ ሕጂ ቁጽርታት ኣይወዳደርን።',
  newest: (period, isConfidential, latest) =>
    `እቲ ቁጽሪ (${period}) ${isConfidential ? 'ምስጢር እዩ' : 'የለን'}። ናይ መወዳእታ ዝተሓትመ ቁጽሪ፦ ${latest}።`,
  quarter: (year, number) => `${ordinals[number - 1] ?? ''} ርብዒ ${year}`,
  half: (year, number) => `${ordinals[number - 1] ?? ''} ፍርቂ ${year}`,
  week: (year, number) => `ሰሙን ${String(number)}፣ ${year}`,
  within: (period) => period,
  figureFor: (period) => `ቁጽሪ፦ ${period}`,
  forecast: (period, figure) => `ትንበያ፣ ${period}፦ ${figure}`,
  states: {
    'last-days': ({ days }) => (days ? `ክሳብ ዕለት ዕላማ ዝተረፈ መዓልታት፦ ${String(days)}።` : 'ናብቲ ዕላማ ንምብጻሕ ናይ መወዳእታ መዓልቲ።'),
    reached: () => 'ናብቲ ዕላማ ተበጺሑ ኣሎ።',
    'reached-early': ({ deadline }) => `ናብቲ ዕላማ ቅድሚ ግዜኡ ተበጺሑ ኣሎ። ዕለት ዕላማ ${deadline} እዩ።`,
    'reached-passed': ({ deadline }) => `ናብቲ ዕላማ ተበጺሑ ኣሎ። ዕለት ዕላማ ${deadline} ነይሩ።`,
    'reached-late': ({ deadline }) => `ናብቲ ዕላማ ተበጺሑ ኣሎ፣ ግን ደንጕዩ። ዕለት ዕላማ ${deadline} ነይሩ።`,
    'was-reached': ({ deadline }) => `ናብቲ ዕላማ ተበጺሑ ነይሩ። ዕለት ዕላማ ${deadline} ነይሩ።`,
    'not-held': ({ deadline }) => `ክሳብ ዕለት ዕላማ (${deadline}) ናብቲ ዕላማ ተበጺሑ ነይሩ፣ ሕጂ ግን ከምኡ ኣይኮነን።`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent ? `${value}${unit}፣ ካብ ${start} ናብ ዕላማ ${goal} ዘሎ መገዲ ${percent}።` : `${value}${unit}፣ ዕላማ እንተበዝሐ ${goal}።`,
  lessThan: (percent) => `ትሕቲ ${percent}`,
  stale: (days) => (days ? `እቲ ቁጽሪ ቅድሚ ${days} መዓልታት እዩ፣ ክኣርግ ይኽእል።` : 'እቲ ቁጽሪ ዕለት የብሉን፣ ክኣርግ ይኽእል።'),
};

/** Northern Sami. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import { northernSami } from '../../plural-rules.js';
import type { WritingWords } from './words.js';

const form = formsOf(northernSami);

export const words: WritingWords = {
  language: 'se',
  left: (count, figure) =>
    form(count, {
      one: `vel ${figure} čállinmearka`,
      two: `vel ${figure} čállinmearkka`,
      other: `vel ${figure} čállinmearkka`,
    }),
  tooLong: (count, figure) =>
    form(count, {
      one: `${figure} čállinmearka beare ollu`,
      two: `${figure} čállinmearkka beare ollu`,
      other: `${figure} čállinmearkka beare ollu`,
    }),
  tooManyLines: (count, figure) =>
    form(count, {
      one: `${figure} gurgadas beare ollu`,
      two: `${figure} gurgadasa beare ollu`,
      other: `${figure} gurgadasa beare ollu`,
    }),
  nothing: 'Čále vuos juoidá.',
  nameMissing: 'Čále iežat nama.',
  nameTooLong: (most) => `Namas sáhttet leat eanemusat ${most} čállinmearkka.`,
  sending: 'Sáddemin …',
  published: 'Du kommentára lea almmuhuvvon.',
  held: 'Du kommentára lea boahtán ja vuordá dárkkisteami. Dan rádjái dušše don oainnát dan.',
  changed: 'Rievdadus lea vurkejuvvon.',
  gone: 'Kommentára lea sihkkojuvvon.',
  offline:
    'Dus ii leat neahttaoktavuohta. Kommentára lea vurkejuvvon dán neahttalohkkái, ja dat sáddejuvvo go oktavuohta doaibmá fas ja dán neahttabáikki siidu lea rabas.',
  down: 'Server ii vástit dál. Kommentára lea vurkejuvvon dán neahttalohkkái, ja dat sáddejuvvo go server vástida ja dán neahttabáikki siidu lea rabas.',
  notKept: 'Dát neahttalohkki ii vurke maidege dás: kommentára sáddejuvvo dušše jus dát siidu lea rabas.',
  limited: (seconds) => `Sáhtát sáddet fas ${seconds} sekundda geahčen. Du teaksta lea ain dás.`,
  closed: 'Kommentárat leat giddejuvvon. Du teaksta lea ain dás, vai sáhtát máŋget dan.',
  refused: () => 'Teaksta ii dohkkehuvvon. Dat lea ain dás, vai sáhtát rievdadit dan.',
  nameRefused: 'Namma ii dohkkehuvvon.',
  parentGone: 'Kommentára masa vástidat ii gávdno šat. Du teaksta lea ain dás.',
  failed: 'Dat ii lihkostuvvan dál. Geahččal fas maŋŋel.',
  windowPassed: 'Rievdadanáigi lea nohkan.',
  removedMeanwhile: 'Kommentára bođii, muhto neahttabáiki lea sihkkon dan.',
  stays: 'Kommentára lei juo boahtán, ja áigi rievdadit dahje sihkkut dan lea nohkan.',
  unsent: 'Ii leat vel sáddejuvvon',
  old: (day) => `Čállojuvvon (${day}), muhto ii leat sáddejuvvon. Sáddejuvvogo dat dál?`,
  sendNow: 'Sádde dál',
  withdraw: 'Hilgo',
  takenBack: 'Geassojuvvon ruovttoluotta',
  withdrawing: 'Jus kommentára lea boahtán, de dat sihkkojuvvo go server vástida.',
  takeBack: 'Gease ruovttoluotta ja rievdat',
  edit: 'Rievdat',
  save: 'Vurke',
  remove: 'Sihko',
  removeSure: 'Sihkkojuvvogo kommentára?',
  removeYes: 'Juo, sihko',
  removeNo: 'Ale sihko',
  yourData: 'Du dieđut',
  why: {
    first: 'Dat lea du vuosttaš kommentára.',
    words: 'Das leat sánit mat dárkkistuvvojit.',
    links: 'Das leat ollu liŋkkat.',
    repeated: 'Seamma teaksta lea eará ságastallamis.',
    writer: 'Buot du kommentárat dárkkistuvvojit.',
    moderator: 'Moderáhtor háliida geahččat dan fas.',
  },
};

/** Icelandic. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import { icelandic } from '../../plural-rules.js';
import type { WritingWords } from './words.js';

const form = formsOf(icelandic);

export const words: WritingWords = {
  language: 'is',
  left: (count, figure) => form(count, { one: `${figure} stafur eftir`, other: `${figure} stafir eftir` }),
  tooLong: (count, figure) => form(count, { one: `${figure} staf of mikið`, other: `${figure} stöfum of mikið` }),
  tooManyLines: (count, figure) => form(count, { one: `${figure} línu of mikið`, other: `${figure} línum of mikið` }),
  nothing: 'Skrifaðu eitthvað fyrst.',
  nameMissing: 'Skrifaðu nafnið þitt.',
  nameTooLong: (most) => `Hámarksfjöldi stafa í nafni er ${most}.`,
  sending: 'Sendi …',
  published: 'Athugasemd þín hefur verið birt.',
  held: 'Athugasemd þín er móttekin og bíður yfirferðar. Þangað til sérð aðeins þú hana.',
  changed: 'Breytingin er vistuð.',
  gone: 'Athugasemdin hefur verið fjarlægð.',
  offline:
    'Þú ert án nettengingar. Athugasemdin geymist í þessum vafra og verður send þegar tengingin er komin á aftur og síða á þessum vef er opin.',
  down: 'Þjónninn svarar ekki sem stendur. Athugasemdin geymist í þessum vafra og verður send þegar þjónninn svarar og síða á þessum vef er opin.',
  notKept: 'Þessi vafri geymir ekkert hér: athugasemdin verður aðeins send ef þessi síða er áfram opin.',
  limited: (seconds) => `Þú getur sent aftur eftir ${seconds} s. Textinn þinn er hér enn.`,
  closed: 'Lokað hefur verið fyrir athugasemdir. Textinn þinn er hér enn svo að þú getir afritað hann.',
  refused: () => 'Ekki var tekið við textanum. Hann er hér enn svo að þú getir breytt honum.',
  nameRefused: 'Ekki var tekið við nafninu.',
  parentGone: 'Athugasemdin sem þú svarar er ekki lengur til. Textinn þinn er hér enn.',
  failed: 'Þetta tókst ekki sem stendur. Reyndu aftur eftir smástund.',
  windowPassed: 'Tíminn til að breyta er liðinn.',
  removedMeanwhile: 'Athugasemdin barst en vefurinn hefur fjarlægt hana.',
  stays: 'Athugasemdin hafði þegar borist og tíminn til að breyta henni eða fjarlægja hana er liðinn.',
  unsent: 'Ekki send enn',
  old: (day) => `Skrifuð ${day} en aldrei send. Á að senda hana núna?`,
  sendNow: 'Senda núna',
  withdraw: 'Henda',
  takenBack: 'Afturkölluð',
  withdrawing: 'Hafi athugasemdin borist verður hún fjarlægð um leið og þjónninn svarar.',
  takeBack: 'Afturkalla og breyta',
  edit: 'Breyta',
  save: 'Vista',
  remove: 'Fjarlægja',
  removeSure: 'Fjarlægja athugasemdina?',
  removeYes: 'Já, fjarlægja',
  removeNo: 'Halda',
  yourData: 'Gögnin þín',
  why: {
    first: 'Þetta er fyrsta athugasemdin þín.',
    words: 'Í henni eru orð sem þarf að fara yfir.',
    links: 'Í henni eru margir tenglar.',
    repeated: 'Sami texti er í öðrum þræði.',
    writer: 'Farið er yfir allar athugasemdir þínar.',
    moderator: 'Umsjónarfólk vill skoða hana aftur.',
  },
};

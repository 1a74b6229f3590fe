/** Icelandic. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import { icelandic } from '../../plural-rules.js';
import type { ParticularsWords } from './words.js';

const form = formsOf(icelandic);

const quarters = ['fyrsti', 'annar', 'þriðji', 'fjórði'];
const halves = ['fyrri', 'síðari'];

export const words: ParticularsWords = {
  language: 'is',
  confidential: 'Talan er ekki birt (trúnaðarmál).',
  missing: 'Töluna vantar.',
  status: {
    provisional: 'Bráðabirgðatala',
    estimated: 'Áætluð tala',
    forecast: 'Spá, ekki enn niðurstaða',
    unreliable: 'Óviss tala',
    revised: 'Endurskoðuð tala',
  },
  marks: {
    provisional: 'bráðabirgðatala',
    estimated: 'áætluð tala',
    forecast: 'spá',
    unreliable: 'óviss tala',
    revised: 'endurskoðuð tala',
    confidential: 'trúnaðarmál',
    missing: 'tölu vantar',
    break: 'ekki sambærilegt við eldri tölur',
  },
  break: 'Ekki sambærilegt við eldri tölur.',
  newest: (period, isConfidential, latest) =>
    `${isConfidential ? 'Talan er trúnaðarmál' : 'Töluna vantar'} (${period}); nýjasta birta talan: ${latest}.`,
  quarter: (year, number) => `${quarters[number - 1] ?? ''} ársfjórðungur ${year}`,
  half: (year, number) => `${halves[number - 1] ?? ''} hluti árs ${year}`,
  week: (year, number) => `vika ${String(number)}, ${year}`,
  within: (period) => period,
  figureFor: (period) => `Tímabil: ${period}`,
  forecast: (period, figure) => `Spá, ${period}: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? form(days, {
            one: `${String(days)} dagur eftir fram að markdegi.`,
            other: `${String(days)} dagar eftir fram að markdegi.`,
          })
        : 'Síðasti dagurinn til að ná markmiðinu.',
    reached: () => 'Markmiðinu er náð.',
    'reached-early': ({ deadline }) => `Markmiðinu er náð fyrir tímann; markdagurinn er ${deadline}.`,
    'reached-passed': ({ deadline }) => `Markmiðinu er náð. Markdagurinn var ${deadline}.`,
    'reached-late': ({ deadline }) => `Markmiðinu er náð, en of seint: markdagurinn var ${deadline}.`,
    'was-reached': ({ deadline }) => `Markmiðið náðist. Markdagurinn var ${deadline}.`,
    'not-held': ({ deadline }) => `Markmiðið náðist fyrir markdaginn, ${deadline}, en því er ekki lengur náð.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} af leiðinni úr ${start} niður í markmiðið ${goal}.`
      : `${value}${unit}, markmiðið er í mesta lagi ${goal}.`,
  lessThan: (percent) => `minna en ${percent}`,
  stale: (days) =>
    days ? `Talan kann að vera úrelt. Aldur í dögum: ${days}.` : 'Talan er ódagsett og kann að vera úrelt.',
};

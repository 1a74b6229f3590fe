/** Somali. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { ParticularsWords } from './words.js';

const form = formsOf('so');

const ordinals = ['koowaad', 'labaad', 'saddexaad', 'afraad'];

export const words: ParticularsWords = {
  language: 'so',
  confidential: 'Tirada lama daabaco (waa sir).',
  missing: 'Tirada lama hayo.',
  status: {
    provisional: 'Tiro ku meel gaar ah',
    estimated: 'Tiro qiyaas ah',
    forecast: 'Saadaal: weli natiijo ma aha',
    unreliable: 'Tiro aan la hubin',
    revised: 'Tiro la saxay',
  },
  marks: {
    provisional: 'ku meel gaar',
    estimated: 'qiyaas',
    forecast: 'saadaal',
    unreliable: 'aan la hubin',
    revised: 'la saxay',
    confidential: 'sir',
    missing: 'lama hayo',
    break: 'lama barbar dhigi karo tirooyinkii hore',
  },
  break: 'Lama barbar dhigi karo tirooyinkii hore.',
  newest: (period, isConfidential, latest) =>
    `Tirada (${period}) ${isConfidential ? 'waa sir' : 'lama hayo'}; tirada ugu dambaysay ee la daabacay: ${latest}.`,
  quarter: (year, number) => `rubuca ${ordinals[number - 1] ?? ''} ee ${year}`,
  half: (year, number) => `nuska ${ordinals[number - 1] ?? ''} ee ${year}`,
  week: (year, number) => `toddobaadka ${String(number)} ee ${year}`,
  within: (period) => period,
  figureFor: (period) => `Tirada: ${period}`,
  forecast: (period, figure) => `Saadaal, ${period}: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? form(days, {
            one: `${String(days)} maalin ayaa ka harsan taariikhda yoolka.`,
            other: `${String(days)} maalmood ayaa ka harsan taariikhda yoolka.`,
          })
        : 'Waa maalinta ugu dambaysa ee yoolka la gaari karo.',
    reached: () => 'Yoolka waa la gaaray.',
    'reached-early': ({ deadline }) => `Yoolka waa la gaaray wakhtigiisa ka hor; taariikhda yoolku waa ${deadline}.`,
    'reached-passed': ({ deadline }) => `Yoolka waa la gaaray. Taariikhda yoolku waxay ahayd ${deadline}.`,
    'reached-late': ({ deadline }) =>
      `Yoolka waa la gaaray, laakiin waa dib u dhac: taariikhda yoolku waxay ahayd ${deadline}.`,
    'was-reached': ({ deadline }) => `Yoolka waa la gaaray markaas. Taariikhda yoolku waxay ahayd ${deadline}.`,
    'not-held': ({ deadline }) => `Yoolka waa la gaaray taariikhda yoolka, ${deadline}, laakiin hadda sidii ma aha.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} jidka laga bilaabo ${start} ilaa yoolka ${goal}.`
      : `${value}${unit}, yoolku waa ugu badnaan ${goal}.`,
  lessThan: (percent) => `in ka yar ${percent}`,
  stale: (days) =>
    days
      ? `Tiradu waxay jirtaa ${days} maalmood oo way duugoobi kartaa.`
      : 'Tiradu taariikh ma leh oo way duugoobi kartaa.',
};

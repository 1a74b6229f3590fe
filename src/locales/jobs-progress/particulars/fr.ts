/** French. Not yet reviewed by a native reader. */
import type { ParticularsWords } from './words.js';

const ordinals = ['1er', '2e', '3e', '4e'];

export const words: ParticularsWords = {
  language: 'fr',
  confidential: 'Le chiffre n’est pas publié (confidentiel).',
  missing: 'Le chiffre n’est pas disponible.',
  status: {
    provisional: 'Chiffre provisoire',
    estimated: 'Chiffre estimé',
    forecast: 'Prévision, pas encore un résultat',
    unreliable: 'Chiffre incertain',
    revised: 'Chiffre révisé',
  },
  marks: {
    provisional: 'provisoire',
    estimated: 'estimé',
    forecast: 'prévision',
    unreliable: 'incertain',
    revised: 'révisé',
    confidential: 'confidentiel',
    missing: 'non disponible',
    break: 'non comparable aux chiffres antérieurs',
  },
  break: 'Non comparable aux chiffres antérieurs.',
  newest: (period, isConfidential, latest) =>
    `Le chiffre le plus récent (${period}) ${isConfidential ? 'est confidentiel' : 'n’est pas disponible'}\u202f; dernier chiffre publié\u00a0: ${latest}.`,
  quarter: (year, number) => `${ordinals[number - 1] ?? ''} trimestre ${year}`,
  half: (year, number) => `${ordinals[number - 1] ?? ''} semestre ${year}`,
  week: (year, number) => `semaine ${String(number)} de ${year}`,
  within: (period) => period,
  figureFor: (period) => `Période\u00a0: ${period}`,
  forecast: (period, figure) => `Prévision (${period})\u00a0: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? `Plus ${days === 1 ? 'qu’un jour' : `que ${String(days)} jours`} avant l’échéance.`
        : 'Dernier jour pour atteindre l’objectif.',
    reached: () => 'L’objectif est atteint.',
    'reached-early': ({ deadline }) => `L’objectif est atteint en avance\u202f; l’échéance est le ${deadline}.`,
    'reached-passed': ({ deadline }) => `L’objectif est atteint. L’échéance était le ${deadline}.`,
    'reached-late': ({ deadline }) => `L’objectif est atteint, mais en retard\u00a0: l’échéance était le ${deadline}.`,
    'was-reached': ({ deadline }) => `L’objectif a été atteint. L’échéance était le ${deadline}.`,
    'not-held': ({ deadline }) => `L’objectif était atteint à l’échéance du ${deadline}, mais il ne l’est plus.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, soit ${percent} du chemin de ${start} à l’objectif de ${goal}.`
      : `${value}${unit}, pour un objectif d’au plus ${goal}.`,
  lessThan: (percent) => `moins de ${percent}`,
  stale: (days) =>
    days
      ? `Le chiffre date d’il y a ${days} jours et n’est peut-être plus à jour.`
      : 'Le chiffre n’est pas daté et n’est peut-être plus à jour.',
};

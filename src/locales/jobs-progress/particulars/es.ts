/** Spanish. Not yet reviewed by a native reader. */
import type { ParticularsWords } from './words.js';

const ordinals = ['primer', 'segundo', 'tercer', 'cuarto'];

export const words: ParticularsWords = {
  language: 'es',
  confidential: 'El dato no se publica (confidencial).',
  missing: 'No hay dato.',
  status: {
    provisional: 'Dato provisional',
    estimated: 'Dato estimado',
    forecast: 'Previsión: aún no es un resultado',
    unreliable: 'Dato poco fiable',
    revised: 'Dato revisado',
  },
  marks: {
    provisional: 'provisional',
    estimated: 'estimado',
    forecast: 'previsión',
    unreliable: 'poco fiable',
    revised: 'revisado',
    confidential: 'confidencial',
    missing: 'sin dato',
    break: 'no comparable con datos anteriores',
  },
  break: 'No comparable con datos anteriores.',
  newest: (period, isConfidential, latest) =>
    `El dato más reciente (${period}) ${isConfidential ? 'es confidencial' : 'no está disponible'}; último dato publicado: ${latest}.`,
  quarter: (year, number) => `${ordinals[number - 1] ?? ''} trimestre de ${year}`,
  half: (year, number) => `${ordinals[number - 1] ?? ''} semestre de ${year}`,
  week: (year, number) => `semana ${String(number)} de ${year}`,
  within: (period) => period,
  figureFor: (period) => `Período: ${period}`,
  forecast: (period, figure) => `Previsión (${period}): ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? `${days === 1 ? 'Queda 1 día' : `Quedan ${String(days)} días`} hasta la fecha límite.`
        : 'Último día para alcanzar el objetivo.',
    reached: () => 'El objetivo se ha alcanzado.',
    'reached-early': ({ deadline }) =>
      `El objetivo se ha alcanzado antes de tiempo; la fecha límite es el ${deadline}.`,
    'reached-passed': ({ deadline }) => `El objetivo se ha alcanzado. La fecha límite era el ${deadline}.`,
    'reached-late': ({ deadline }) => `El objetivo se ha alcanzado, pero tarde: la fecha límite era el ${deadline}.`,
    'was-reached': ({ deadline }) => `El objetivo se alcanzó. La fecha límite era el ${deadline}.`,
    'not-held': ({ deadline }) =>
      `El objetivo se había alcanzado en la fecha límite, ${deadline}, pero ya no se cumple.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} del camino desde ${start} hasta el objetivo de ${goal}.`
      : `${value}${unit}, con un objetivo de ${goal} como máximo.`,
  lessThan: (percent) => `menos del ${percent}`,
  stale: (days) =>
    days
      ? `El dato tiene ${days} días y puede estar desactualizado.`
      : 'El dato no tiene fecha y puede estar desactualizado.',
};

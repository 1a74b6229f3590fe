/** Portuguese. Not yet reviewed by a native reader. */
import type { ParticularsWords } from './words.js';

export const words: ParticularsWords = {
  language: 'pt',
  confidential: 'O valor não é publicado (confidencial).',
  missing: 'O valor não está disponível.',
  status: {
    provisional: 'Valor provisório',
    estimated: 'Valor estimado',
    forecast: 'Previsão, ainda não é um resultado',
    unreliable: 'Valor incerto',
    revised: 'Valor revisto',
  },
  marks: {
    provisional: 'provisório',
    estimated: 'estimado',
    forecast: 'previsão',
    unreliable: 'incerto',
    revised: 'revisto',
    confidential: 'confidencial',
    missing: 'não disponível',
    break: 'não comparável com valores anteriores',
  },
  break: 'Não comparável com valores anteriores.',
  newest: (period, isConfidential, latest) =>
    `O valor mais recente (${period}) ${isConfidential ? 'é confidencial' : 'não está disponível'}; último valor publicado: ${latest}.`,
  quarter: (year, number) => `${String(number)}.º trimestre de ${year}`,
  half: (year, number) => `${String(number)}.º semestre de ${year}`,
  week: (year, number) => `semana ${String(number)} de ${year}`,
  within: (period) => period,
  figureFor: (period) => `Período: ${period}`,
  forecast: (period, figure) => `Previsão (${period}): ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? `${days === 1 ? 'Falta 1 dia' : `Faltam ${String(days)} dias`} para a data-limite.`
        : 'Último dia para alcançar o objetivo.',
    reached: () => 'O objetivo foi alcançado.',
    'reached-early': ({ deadline }) => `O objetivo foi alcançado antes do tempo; a data-limite é ${deadline}.`,
    'reached-passed': ({ deadline }) => `O objetivo está alcançado. A data-limite era ${deadline}.`,
    'reached-late': ({ deadline }) => `O objetivo foi alcançado, mas tarde: a data-limite era ${deadline}.`,
    'was-reached': ({ deadline }) => `O objetivo foi alcançado. A data-limite era ${deadline}.`,
    'not-held': ({ deadline }) => `O objetivo estava alcançado na data-limite, ${deadline}, mas já não se mantém.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} do caminho de ${start} até ao objetivo de ${goal}.`
      : `${value}${unit}, para um objetivo de, no máximo, ${goal}.`,
  lessThan: (percent) => `menos de ${percent}`,
  stale: (days) =>
    days ? `O valor tem ${days} dias e pode estar desatualizado.` : 'O valor não tem data e pode estar desatualizado.',
};

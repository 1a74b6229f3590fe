/** Italian. Not yet reviewed by a native reader. */
import type { ParticularsWords } from './words.js';

const ordinals = ['primo', 'secondo', 'terzo', 'quarto'];

export const words: ParticularsWords = {
  language: 'it',
  confidential: 'Il dato non è pubblicato (riservato).',
  missing: 'Il dato non è disponibile.',
  status: {
    provisional: 'Dato provvisorio',
    estimated: 'Dato stimato',
    forecast: 'Previsione, non ancora un risultato',
    unreliable: 'Dato incerto',
    revised: 'Dato rivisto',
  },
  marks: {
    provisional: 'provvisorio',
    estimated: 'stimato',
    forecast: 'previsione',
    unreliable: 'incerto',
    revised: 'rivisto',
    confidential: 'riservato',
    missing: 'non disponibile',
    break: 'non confrontabile con i dati precedenti',
  },
  break: 'Non confrontabile con i dati precedenti.',
  newest: (period, isConfidential, latest) =>
    `Il dato più recente (${period}) ${isConfidential ? 'è riservato' : 'non è disponibile'}; ultimo dato pubblicato: ${latest}.`,
  quarter: (year, number) => `${ordinals[number - 1] ?? ''} trimestre ${year}`,
  half: (year, number) => `${ordinals[number - 1] ?? ''} semestre ${year}`,
  week: (year, number) => `settimana ${String(number)} del ${year}`,
  within: (period) => period,
  figureFor: (period) => `Periodo: ${period}`,
  forecast: (period, figure) => `Previsione (${period}): ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? `${days === 1 ? 'Manca 1 giorno' : `Mancano ${String(days)} giorni`} alla scadenza.`
        : 'Ultimo giorno per raggiungere l’obiettivo.',
    reached: () => 'L’obiettivo è raggiunto.',
    'reached-early': ({ deadline }) => `L’obiettivo è raggiunto in anticipo; scadenza: ${deadline}.`,
    'reached-passed': ({ deadline }) => `L’obiettivo è raggiunto. La scadenza era: ${deadline}.`,
    'reached-late': ({ deadline }) => `L’obiettivo è raggiunto, ma in ritardo; la scadenza era: ${deadline}.`,
    'was-reached': ({ deadline }) => `L’obiettivo è stato raggiunto. La scadenza era: ${deadline}.`,
    'not-held': ({ deadline }) => `Alla scadenza (${deadline}) l’obiettivo era raggiunto, ma ora non lo è più.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} del percorso da ${start} all’obiettivo di ${goal}.`
      : `${value}${unit}, con un obiettivo di ${goal} al massimo.`,
  lessThan: (percent) => `meno dell’${percent}`,
  stale: (days) =>
    days
      ? `Il dato risale a ${days} giorni fa e potrebbe non essere aggiornato.`
      : 'Il dato non ha una data e potrebbe non essere aggiornato.',
};

/** German. Not yet reviewed by a native reader. */
import type { ParticularsWords } from './words.js';

/** "das 3. Quartal 2025", "die Kalenderwoche 8/2026", "den 4. November 2025", "August 2026" */
const accusative = (period: string): string =>
  period
    .replace(/^(?=\d\. (Quartal|Halbjahr))/, 'das ')
    .replace(/^(?=\d+\. )/, 'den ')
    .replace(/^(?=Kalenderwoche)/, 'die ');

export const words: ParticularsWords = {
  language: 'de',
  confidential: 'Die Zahl wird nicht veröffentlicht (vertraulich).',
  missing: 'Die Zahl fehlt.',
  status: {
    provisional: 'Vorläufige Zahl',
    estimated: 'Geschätzte Zahl',
    forecast: 'Prognose, noch kein Ergebnis',
    unreliable: 'Unsichere Zahl',
    revised: 'Berichtigte Zahl',
  },
  marks: {
    provisional: 'vorläufig',
    estimated: 'geschätzt',
    forecast: 'Prognose',
    unreliable: 'unsicher',
    revised: 'berichtigt',
    confidential: 'vertraulich',
    missing: 'fehlt',
    break: 'nicht mit früheren Zahlen vergleichbar',
  },
  break: 'Nicht mit früheren Zahlen vergleichbar.',
  newest: (period, isConfidential, latest) =>
    `Die Zahl für ${accusative(period)} ${isConfidential ? 'ist vertraulich' : 'fehlt'}; die letzte bekannte gilt für ${accusative(latest)}.`,
  quarter: (year, number) => `${String(number)}. Quartal ${year}`,
  half: (year, number) => `${String(number)}. Halbjahr ${year}`,
  week: (year, number) => `Kalenderwoche ${String(number)}/${year}`,
  within: (period) => period,
  figureFor: (period) => `Zahl für ${accusative(period)}`,
  forecast: (period, figure) => `Prognose für ${accusative(period)}: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? `Noch ${String(days)} ${days === 1 ? 'Tag' : 'Tage'} bis zum Zieltag.`
        : 'Letzter Tag, um das Ziel zu erreichen.',
    reached: () => 'Das Ziel ist erreicht.',
    'reached-early': ({ deadline }) => `Das Ziel ist vorzeitig erreicht; der Zieltag ist der ${deadline}.`,
    'reached-passed': ({ deadline }) => `Das Ziel ist erreicht. Der Zieltag war der ${deadline}.`,
    'reached-late': ({ deadline }) => `Das Ziel ist erreicht, aber zu spät: Der Zieltag war der ${deadline}.`,
    'was-reached': ({ deadline }) => `Das Ziel wurde erreicht. Der Zieltag war der ${deadline}.`,
    'not-held': ({ deadline }) => `Das Ziel wurde bis zum Zieltag ${deadline} erreicht, wird aber nicht mehr gehalten.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit ? `${unit},` : ' ist'} ${percent} des Weges von ${start} hinunter zum Ziel ${goal}.`
      : `${value}${unit} bei einem Ziel von höchstens ${goal}.`,
  lessThan: (percent) => `weniger als ${percent}`,
  stale: (days) =>
    days ? `Die Zahl ist ${days} Tage alt und kann veraltet sein.` : 'Die Zahl hat kein Datum und kann veraltet sein.',
};

/** Finnish. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'fi',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Luvusta ${from} (${fromDay}) lukuun ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? 'enemmän' : 'vähemmän'}` : 'ei muutosta'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Keskimäärin ${perMonth}${isFalling ? ' vähemmän' : ''} kuukaudessa, laskettu ${String(points)} julkaistusta luvusta ${from === to ? `vuodelta ${from}` : `vuosilta ${from}–${to}`}.`,
  below: (figure, isFalling) => (isFalling ? `enintään ${figure}` : `alle ${figure}`),
  needed: (perMonth, isFalling) =>
    `Jotta tavoite saavutetaan ajoissa, tarvitaan ${perMonth} ${isFalling ? 'vähemmän' : 'lisää'} kuukaudessa.`,
  years: (from, to) =>
    to === undefined
      ? `Tällä tahdilla: aikaisintaan ${String(from)}.`
      : `Tällä tahdilla: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'tavoitepäivä',
  begins: (value) => `Asteikko ei ala nollasta. Sen alku on ${value}.`,
  walk: 'Selaa lukuja',
  table: 'Kaikki luvut',
  date: 'Päivä',
  period: 'Ajanjakso',
  figure: 'Luku',
  download: 'Lataa CSV-tiedostona',
};

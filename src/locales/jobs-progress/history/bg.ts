/** Bulgarian. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'bg',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `От ${from} (${fromDay}) до ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? 'повече' : 'по-малко'}` : 'без промяна'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Средно месечно ${isFalling ? 'намаление' : 'увеличение'}: ${perMonth}, по ${String(points)} публикувани стойности (${from === to ? from : `${from}–${to}`}).`,
  below: (figure, isFalling) => (isFalling ? `най-много ${figure}` : `по-малко от ${figure}`),
  needed: (perMonth, isFalling) =>
    `За да се постигне целта навреме, е нужно месечно ${isFalling ? 'намаление' : 'увеличение'} с ${perMonth}.`,
  years: (from, to) =>
    to === undefined
      ? `С това темпо: най-рано през ${String(from)} г.`
      : `С това темпо: ${String(from)}${to > from ? `–${String(to)}` : ''} г.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'краен срок',
  begins: (value) => `Скалата започва от ${value}, а не от нула.`,
  walk: 'Прегледай данните поред',
  table: 'Всички данни',
  date: 'Дата',
  period: 'Период',
  figure: 'Данни',
  download: 'Изтегли като CSV',
};

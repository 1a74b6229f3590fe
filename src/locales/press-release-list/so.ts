/** Somali. Not yet reviewed by a native reader. */
import type { PressReleaseListWords } from './words.js';

export const words: PressReleaseListWords = {
  language: 'so',
  empty: 'Weli war-saxaafadeed ma jiro.',
  noMatch: (more) =>
    more
      ? 'War-saxaafadeedyada ilaa hadda la soo qaaday mid ku habboon kuma jiro. Kuwo kale ayaa jira.'
      : 'War-saxaafadeed ku habboon ma jiro.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `La muujiyay: ${figure(shown)} war-saxaafadeed, kuwo kale ayaa jira`
      : `La muujiyay: ${figure(shown)} oo ka mid ah ${more ? 'ugu yaraan ' : ''}${figure(total)} war-saxaafadeed`,
  end: (count, figure) =>
    count === 1 ? 'La muujiyay: war-saxaafadeedka keliya' : `La muujiyay: dhammaan ${figure} war-saxaafadeed`,
  more: 'Muuji war-saxaafadeedyo kale',
  updated: (time) => `La cusboonaysiiyay: ${time}`,
  canceled: 'Daabacuhu wuu ka noqday war-saxaafadeedkan.',
  credit: (name) => `Sawir: ${name}`,
  filter: 'Raadi war-saxaafadeedyo',
  search: 'Raadi',
  tag: 'Mawduuc',
  languages: 'Luqad',
  anyTag: 'Dhammaan mawduucyada',
  anyLanguage: 'Dhammaan luqadaha',
};

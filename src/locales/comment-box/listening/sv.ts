import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'sv',
  show: (count, figure) => `Visa ${figure} ${count === 1 ? 'ny kommentar' : 'nya kommentarer'}`,
};

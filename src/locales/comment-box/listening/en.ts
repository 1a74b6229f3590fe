import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'en',
  show: (count, figure) => `Show ${figure} new ${count === 1 ? 'comment' : 'comments'}`,
};

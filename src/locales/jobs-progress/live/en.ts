import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'en',
  pause: 'Pause updates',
  resume: 'Resume updates',
  failed: (time) => `Could not be updated. Loaded ${time}.`,
};

import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'sv',
  missing: 'Kommentaren som länken leder till finns inte kvar här.',
  fromStart: 'Visa kommentarerna från början',
};

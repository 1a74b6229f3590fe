import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'sv',
  kept: 'Det här gäller allt som du har skrivit, gillat och anmält från den här webbläsaren, i alla trådar hos samma utgivare.',
  download: 'Hämta allt',
  file: 'Spara filen',
  erase: 'Radera allt',
  sure: 'Dina ord, ditt namn, dina gillanden och anmälningar försvinner för gott. Andras svar står kvar.',
  yes: 'Ja, radera allt',
  erased: 'Allt är raderat.',
};

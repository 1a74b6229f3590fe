/** Finnish. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'fi',
  retry: 'Yritä uudelleen',
  network: 'Sisältöä ei voitu hakea. Tarkista yhteys ja yritä uudelleen.',
  offline: 'Sinulla ei ole verkkoyhteyttä. Sisältö haetaan, kun yhteys palaa.',
  timeout: 'Sisällön hakeminen kesti liian kauan. Yritä hetken kuluttua uudelleen.',
  status: 'Sisältöä ei voitu hakea juuri nyt. Yritä hetken kuluttua uudelleen.',
  missing: 'Sisältöä ei enää ole tässä osoitteessa.',
  format: 'Sisältöä ei voitu näyttää tässä. Vika on sivustossa, ei sinussa.',
};

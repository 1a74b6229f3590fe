/** Slovak. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'sk',
  close: 'Zavrieť',
  previous: 'Predchádzajúci obrázok',
  next: 'Ďalší obrázok',
  place: (number, of) => `Obrázok ${number} z celkovo ${of}`,
  credit: (name) => `Obrázok: ${name}`,
  file: 'Otvoriť súbor s obrázkom',
  play: (title) => `Prehrať film: ${title}`,
  playsFrom: (host) => `Film sa načíta z ${host}, až keď ho prehráte.`,
  share: 'Zdieľať',
  shareBy: 'Zdieľať v aplikácii…',
  copyLink: 'Kopírovať odkaz',
  mail: 'Poslať e-mailom',
  copyText: 'Kopírovať ako text',
  embed: 'Zobraziť na svojom webe',
  embedHow: 'Vložte kód tam, kde má tlačová správa byť.',
  copyCode: 'Kopírovať kód',
  copied: 'Skopírované.',
  copyByHand: 'Prehliadač kopírovanie nedovoľuje. Skopírujte text tu:',
  pictures: 'Obrázky',
  contacts: 'Kontakt',
  source: 'Zdroj',
};

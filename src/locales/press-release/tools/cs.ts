/** Czech. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'cs',
  close: 'Zavřít',
  previous: 'Předchozí obrázek',
  next: 'Další obrázek',
  place: (number, of) => `Obrázek ${number} z celkem ${of}`,
  credit: (name) => `Obrázek: ${name}`,
  file: 'Otevřít soubor s obrázkem',
  play: (title) => `Přehrát film: ${title}`,
  playsFrom: (host) => `Film se načte z ${host}, až když ho přehrajete.`,
  share: 'Sdílet',
  shareBy: 'Sdílet v aplikaci…',
  copyLink: 'Kopírovat odkaz',
  mail: 'Poslat e-mailem',
  copyText: 'Kopírovat jako text',
  embed: 'Zobrazit na svém webu',
  embedHow: 'Vložte kód tam, kde má tisková zpráva být.',
  copyCode: 'Kopírovat kód',
  copied: 'Zkopírováno.',
  copyByHand: 'Prohlížeč kopírování nedovoluje. Zkopírujte text tady:',
  pictures: 'Obrázky',
  contacts: 'Kontakt',
  source: 'Zdroj',
};

/** Estonian. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { WritingWords } from './words.js';

const form = formsOf('et');

export const words: WritingWords = {
  language: 'et',
  left: (count, figure) => `${figure} ${form(count, { one: 'märk', other: 'märki' })} alles`,
  tooLong: (count, figure) => `${figure} ${form(count, { one: 'märk', other: 'märki' })} liiga palju`,
  tooManyLines: (_, figure) => `${figure} rida liiga palju`,
  nothing: 'Kirjutage kõigepealt midagi.',
  nameMissing: 'Kirjutage oma nimi.',
  nameTooLong: (most) => `Nimes võib olla kõige rohkem ${most} märki.`,
  sending: 'Saatmine…',
  published: 'Teie kommentaar on avaldatud.',
  held: 'Teie kommentaar on kohale jõudnud ja ootab ülevaatamist. Seni näete seda ainult teie.',
  changed: 'Muudatus on salvestatud.',
  gone: 'Kommentaar on eemaldatud.',
  offline:
    'Internetiühendust ei ole. Kommentaar on alles selles brauseris ja saadetakse, kui ühendus taastub ja mõni selle saidi leht on avatud.',
  down: 'Server praegu ei vasta. Kommentaar on alles selles brauseris ja saadetakse, kui server vastab ja mõni selle saidi leht on avatud.',
  notKept: 'See brauser ei salvesta siin midagi: kommentaar saadetakse ainult siis, kui see leht jääb avatuks.',
  limited: (seconds) => `Uuesti saate saata ${seconds} s pärast. Teie tekst on siin alles.`,
  closed: 'Kommenteerimine on suletud. Teie tekst on siin alles, et saaksite selle kopeerida.',
  refused: () => 'Teksti ei võetud vastu. See on siin alles, et saaksite seda muuta.',
  nameRefused: 'Nime ei võetud vastu.',
  parentGone: 'Kommentaari, millele vastate, enam ei ole. Teie tekst on siin alles.',
  failed: 'Praegu ei õnnestunud. Proovige mõne aja pärast uuesti.',
  windowPassed: 'Muutmise aeg on möödas.',
  removedMeanwhile: 'Kommentaar jõudis kohale, kuid sait on selle eemaldanud.',
  stays: 'Kommentaar oli juba kohale jõudnud ning selle muutmise ja eemaldamise aeg on möödas.',
  unsent: 'Veel saatmata',
  old: (day) => `Kirjutatud (${day}), kuid saatmata jäänud. Kas saata nüüd?`,
  sendNow: 'Saada nüüd',
  withdraw: 'Viska ära',
  takenBack: 'Tagasi võetud',
  withdrawing: 'Kui kommentaar jõudis kohale, eemaldatakse see kohe, kui server vastab.',
  takeBack: 'Võta tagasi ja muuda',
  edit: 'Muuda',
  save: 'Salvesta',
  remove: 'Eemalda',
  removeSure: 'Kas eemaldada kommentaar?',
  removeYes: 'Jah, eemalda',
  removeNo: 'Jäta alles',
  why: {
    first: 'See on teie esimene kommentaar.',
    words: 'Selles on sõnu, mis vaadatakse üle.',
    writer: 'Kõik teie kommentaarid vaadatakse üle.',
    moderator: 'Moderaatorid soovivad seda uuesti vaadata.',
    links: 'Selles on palju linke.',
    repeated: 'Sama tekst on teises arutelus.',
  },
};

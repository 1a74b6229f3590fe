/** Croatian. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { WritingWords } from './words.js';

const form = formsOf('hr');

export const words: WritingWords = {
  language: 'hr',
  left: (count, figure) =>
    `${form(count, { one: 'Preostao', few: 'Preostala', other: 'Preostalo' })} ${figure} ${form(count, { one: 'znak', few: 'znaka', other: 'znakova' })}`,
  tooLong: (count, figure) => `${figure} ${form(count, { one: 'znak', few: 'znaka', other: 'znakova' })} previše`,
  tooManyLines: (count, figure) => `${figure} ${form(count, { one: 'redak', few: 'retka', other: 'redaka' })} previše`,
  nothing: 'Najprije nešto napišite.',
  nameMissing: 'Napišite svoje ime.',
  nameTooLong: (most) => `Ime je predugo. Najveći broj znakova: ${most}.`,
  sending: 'Šalje se…',
  published: 'Vaš je komentar objavljen.',
  held: 'Vaš je komentar stigao i čeka pregled. Dotad ga vidite samo vi.',
  changed: 'Promjena je spremljena.',
  gone: 'Komentar je uklonjen.',
  offline:
    'Nema internetske veze. Komentar ostaje u ovom pregledniku i poslat će se kad se veza vrati i kad bude otvorena neka stranica ovog mrežnog mjesta.',
  down: 'Poslužitelj trenutačno ne odgovara. Komentar ostaje u ovom pregledniku i poslat će se kad poslužitelj odgovori i kad bude otvorena neka stranica ovog mrežnog mjesta.',
  notKept: 'Ovaj preglednik ovdje ništa ne sprema: komentar će se poslati samo ako ova stranica ostane otvorena.',
  limited: (seconds) => `Ponovno možete poslati za ${seconds} s. Vaš je tekst i dalje ovdje.`,
  closed: 'Komentiranje je zatvoreno. Vaš je tekst i dalje ovdje i možete ga kopirati.',
  refused: () => 'Tekst nije prihvaćen. I dalje je ovdje i možete ga promijeniti.',
  nameRefused: 'Ime nije prihvaćeno.',
  parentGone: 'Komentara na koji odgovarate više nema. Vaš je tekst i dalje ovdje.',
  failed: 'Trenutačno nije uspjelo. Pokušajte ponovno malo poslije.',
  windowPassed: 'Vrijeme za izmjene je isteklo.',
  removedMeanwhile: 'Komentar je stigao, ali ga je mrežno mjesto uklonilo.',
  stays: 'Komentar je već prije stigao, a vrijeme za izmjenu ili uklanjanje je isteklo.',
  unsent: 'Još nije poslano',
  old: (day) => `Napisano ${day} i nikad poslano. Poslati sada?`,
  sendNow: 'Pošalji sada',
  withdraw: 'Odbaci',
  takenBack: 'Povučeno',
  withdrawing: 'Ako je komentar stigao, uklonit će se čim poslužitelj odgovori.',
  takeBack: 'Povuci i promijeni',
  edit: 'Uredi',
  save: 'Spremi',
  remove: 'Ukloni',
  removeSure: 'Ukloniti komentar?',
  removeYes: 'Da, ukloni',
  removeNo: 'Zadrži',
  yourData: 'Vaši podaci',
  why: {
    first: 'To je vaš prvi komentar.',
    words: 'Sadrži riječi koje se pregledavaju.',
    writer: 'Pregledavaju se svi vaši komentari.',
    moderator: 'Moderatori ga žele ponovno pogledati.',
    links: 'Sadrži mnogo poveznica.',
    repeated: 'Isti je tekst u drugoj niti.',
  },
};

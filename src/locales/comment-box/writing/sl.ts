/** Slovenian. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { WritingWords } from './words.js';

const form = formsOf('sl');

export const words: WritingWords = {
  language: 'sl',
  left: (count, figure) =>
    `Na voljo še ${figure} ${form(count, { one: 'znak', two: 'znaka', few: 'znaki', other: 'znakov' })}`,
  tooLong: (count, figure) =>
    `${figure} ${form(count, { one: 'znak', two: 'znaka', few: 'znaki', other: 'znakov' })} preveč`,
  tooManyLines: (count, figure) =>
    `${figure} ${form(count, { one: 'vrstica', two: 'vrstici', few: 'vrstice', other: 'vrstic' })} preveč`,
  nothing: 'Najprej nekaj napišite.',
  nameMissing: 'Napišite svoje ime.',
  nameTooLong: (most) => `Ime je predolgo. Največje število znakov: ${most}.`,
  sending: 'Pošiljanje …',
  published: 'Vaš komentar je objavljen.',
  held: 'Vaš komentar je prispel in čaka na pregled. Do takrat ga vidite samo vi.',
  changed: 'Sprememba je shranjena.',
  gone: 'Komentar je odstranjen.',
  offline:
    'Ni internetne povezave. Komentar ostaja v tem brskalniku in bo poslan, ko bo povezava spet vzpostavljena in bo odprta katera od strani tega spletišča.',
  down: 'Strežnik se trenutno ne odziva. Komentar ostaja v tem brskalniku in bo poslan, ko se bo strežnik odzval in bo odprta katera od strani tega spletišča.',
  notKept: 'Ta brskalnik tu ničesar ne shranjuje: komentar bo poslan le, če ta stran ostane odprta.',
  limited: (seconds) => `Znova lahko pošljete čez ${seconds} s. Vaše besedilo je še vedno tukaj.`,
  closed: 'Komentiranje je bilo zaprto. Vaše besedilo je še vedno tukaj, lahko ga kopirate.',
  refused: () => 'Besedilo ni bilo sprejeto. Še vedno je tukaj, lahko ga spremenite.',
  nameRefused: 'Ime ni bilo sprejeto.',
  parentGone: 'Komentarja, na katerega odgovarjate, ni več. Vaše besedilo je še vedno tukaj.',
  failed: 'Tokrat ni uspelo. Poskusite znova čez nekaj časa.',
  windowPassed: 'Čas za spremembe je potekel.',
  removedMeanwhile: 'Komentar je prispel, vendar ga je spletišče odstranilo.',
  stays: 'Komentar je že prej prispel, čas za spremembo ali odstranitev pa je potekel.',
  unsent: 'Še ni poslano',
  old: (day) => `Napisano (${day}), a nikoli poslano. Želite poslati zdaj?`,
  sendNow: 'Pošlji zdaj',
  withdraw: 'Zavrzi',
  takenBack: 'Umaknjeno',
  withdrawing: 'Če je komentar prispel, bo odstranjen, takoj ko se strežnik odzove.',
  takeBack: 'Umakni in spremeni',
  edit: 'Uredi',
  save: 'Shrani',
  remove: 'Odstrani',
  removeSure: 'Želite odstraniti komentar?',
  removeYes: 'Da, odstrani',
  removeNo: 'Obdrži',
  yourData: 'Vaši podatki',
  why: {
    first: 'To je vaš prvi komentar.',
    words: 'Vsebuje besede, ki se pregledujejo.',
    writer: 'Pregledujejo se vsi vaši komentarji.',
    moderator: 'Moderatorji ga želijo znova pregledati.',
    links: 'Vsebuje veliko povezav.',
    repeated: 'Enako besedilo je v drugi niti.',
  },
};

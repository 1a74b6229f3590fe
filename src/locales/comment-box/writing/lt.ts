/** Lithuanian. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { WritingWords } from './words.js';

const form = formsOf('lt');

export const words: WritingWords = {
  language: 'lt',
  left: (count, figure) =>
    `Liko ${figure} ${form(count, { one: 'ženklas', few: 'ženklai', many: 'ženklo', other: 'ženklų' })}`,
  tooLong: (count, figure) =>
    `${figure} ${form(count, { one: 'ženklas', few: 'ženklai', many: 'ženklo', other: 'ženklų' })} per daug`,
  tooManyLines: (count, figure) =>
    `${figure} ${form(count, { one: 'eilutė', few: 'eilutės', many: 'eilutės', other: 'eilučių' })} per daug`,
  nothing: 'Pirmiausia ką nors parašykite.',
  nameMissing: 'Parašykite savo vardą.',
  nameTooLong: (most) => `Vardas per ilgas. Didžiausias ženklų skaičius: ${most}.`,
  sending: 'Siunčiama…',
  published: 'Jūsų komentaras paskelbtas.',
  held: 'Jūsų komentaras gautas ir laukia peržiūros. Iki tol jį matote tik jūs.',
  changed: 'Pakeitimas išsaugotas.',
  gone: 'Komentaras pašalintas.',
  offline:
    'Nėra interneto ryšio. Komentaras laikomas šioje naršyklėje ir bus išsiųstas, kai ryšys atsiras ir bus atvertas šios svetainės puslapis.',
  down: 'Serveris šiuo metu neatsako. Komentaras laikomas šioje naršyklėje ir bus išsiųstas, kai serveris atsakys ir bus atvertas šios svetainės puslapis.',
  notKept: 'Ši naršyklė čia nieko neišsaugo: komentaras bus išsiųstas tik tada, jei šis puslapis liks atvertas.',
  limited: (seconds) => `Vėl siųsti galėsite po ${seconds} s. Jūsų tekstas tebėra čia.`,
  closed: 'Komentavimas uždarytas. Jūsų tekstas tebėra čia, galite jį nukopijuoti.',
  refused: () => 'Tekstas nepriimtas. Jis tebėra čia, galite jį pakeisti.',
  nameRefused: 'Vardas nepriimtas.',
  parentGone: 'Komentaro, į kurį atsakote, nebėra. Jūsų tekstas tebėra čia.',
  failed: 'Šiuo metu nepavyko. Pabandykite dar kartą po kiek laiko.',
  windowPassed: 'Laikas keisti baigėsi.',
  removedMeanwhile: 'Komentaras gautas, bet svetainė jį pašalino.',
  stays: 'Komentaras jau buvo gautas, o laikas jį pakeisti ar pašalinti baigėsi.',
  unsent: 'Dar neišsiųstas',
  old: (day) => `Parašytas ${day} ir iki šiol neišsiųstas. Išsiųsti dabar?`,
  sendNow: 'Siųsti dabar',
  withdraw: 'Išmesti',
  takenBack: 'Atsiimtas',
  withdrawing: 'Jei komentaras gautas, jis bus pašalintas, kai tik serveris atsakys.',
  takeBack: 'Atsiimti ir pakeisti',
  edit: 'Keisti',
  save: 'Išsaugoti',
  remove: 'Pašalinti',
  removeSure: 'Pašalinti komentarą?',
  removeYes: 'Taip, pašalinti',
  removeNo: 'Palikti',
  yourData: 'Jūsų duomenys',
  why: {
    first: 'Tai pirmasis jūsų komentaras.',
    words: 'Jame yra žodžių, kurie peržiūrimi.',
    writer: 'Peržiūrimi visi jūsų komentarai.',
    moderator: 'Moderatoriai nori jį peržiūrėti dar kartą.',
    links: 'Jame daug nuorodų.',
    repeated: 'Toks pat tekstas yra kitoje diskusijoje.',
  },
};

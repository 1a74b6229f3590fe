/** Polish. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { WritingWords } from './words.js';

const form = formsOf('pl');

export const words: WritingWords = {
  language: 'pl',
  left: (count, figure) =>
    `${form(count, { one: 'Pozostał', few: 'Pozostały', many: 'Pozostało', other: 'Pozostało' })} ${figure} ${form(count, { one: 'znak', few: 'znaki', many: 'znaków', other: 'znaku' })}`,
  tooLong: (count, figure) =>
    `O ${figure} ${form(count, { one: 'znak', few: 'znaki', many: 'znaków', other: 'znaku' })} za dużo`,
  tooManyLines: (count, figure) =>
    `O ${figure} ${form(count, { one: 'wiersz', few: 'wiersze', many: 'wierszy', other: 'wiersza' })} za dużo`,
  nothing: 'Najpierw coś napisz.',
  nameMissing: 'Wpisz podpis.',
  nameTooLong: (most) => `Podpis jest za długi. Limit znaków: ${most}.`,
  sending: 'Wysyłanie…',
  published: 'Twój komentarz jest opublikowany.',
  held: 'Twój komentarz dotarł i czeka na sprawdzenie. Do tego czasu widzisz go tylko Ty.',
  changed: 'Zmiana jest zapisana.',
  gone: 'Komentarz jest usunięty.',
  offline:
    'Nie masz połączenia z internetem. Komentarz jest zachowany w tej przeglądarce i zostanie wysłany, gdy połączenie wróci i będzie otwarta dowolna strona tego serwisu.',
  down: 'Serwer teraz nie odpowiada. Komentarz jest zachowany w tej przeglądarce i zostanie wysłany, gdy serwer odpowie i będzie otwarta dowolna strona tego serwisu.',
  notKept:
    'Ta przeglądarka nic tu nie zapisuje: komentarz zostanie wysłany tylko wtedy, gdy ta strona pozostanie otwarta.',
  limited: (seconds) => `Możesz wysłać ponownie za ${seconds} s. Twój tekst nadal tu jest.`,
  closed: 'Komentowanie zostało zamknięte. Twój tekst nadal tu jest, możesz go skopiować.',
  refused: () => 'Tekst nie został przyjęty. Nadal tu jest, możesz go zmienić.',
  nameRefused: 'Podpis nie został przyjęty.',
  parentGone: 'Komentarza, na który odpowiadasz, już nie ma. Twój tekst nadal tu jest.',
  failed: 'Tym razem się nie udało. Spróbuj ponownie za chwilę.',
  windowPassed: 'Czas na zmiany minął.',
  removedMeanwhile: 'Komentarz dotarł, ale serwis go usunął.',
  stays: 'Komentarz dotarł już wcześniej, a czas na jego zmianę lub usunięcie minął.',
  unsent: 'Jeszcze niewysłany',
  old: (day) => `Napisany ${day} i nigdy niewysłany. Wysłać go teraz?`,
  sendNow: 'Wyślij teraz',
  withdraw: 'Odrzuć',
  takenBack: 'Wycofany',
  withdrawing: 'Jeśli komentarz dotarł, zostanie usunięty, gdy tylko serwer odpowie.',
  takeBack: 'Wycofaj i zmień',
  edit: 'Zmień',
  save: 'Zapisz',
  remove: 'Usuń',
  removeSure: 'Usunąć komentarz?',
  removeYes: 'Tak, usuń',
  removeNo: 'Zostaw',
  yourData: 'Twoje dane',
  why: {
    first: 'To Twój pierwszy komentarz.',
    words: 'Zawiera słowa, które wymagają sprawdzenia.',
    writer: 'Wszystkie Twoje komentarze są sprawdzane.',
    moderator: 'Moderacja chce spojrzeć na niego jeszcze raz.',
    links: 'Zawiera wiele linków.',
    repeated: 'Taki sam tekst jest w innym wątku.',
  },
};

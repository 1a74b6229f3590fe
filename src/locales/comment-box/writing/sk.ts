/** Slovak. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { WritingWords } from './words.js';

const form = formsOf('sk');

export const words: WritingWords = {
  language: 'sk',
  left: (count, figure) =>
    `${form(count, { one: 'Zostáva', few: 'Zostávajú', many: 'Zostáva', other: 'Zostáva' })} ${figure} ${form(count, { one: 'znak', few: 'znaky', many: 'znaku', other: 'znakov' })}`,
  tooLong: (count, figure) =>
    `O ${figure} ${form(count, { one: 'znak', few: 'znaky', many: 'znaku', other: 'znakov' })} viac, než je povolené`,
  tooManyLines: (count, figure) =>
    `O ${figure} ${form(count, { one: 'riadok', few: 'riadky', many: 'riadka', other: 'riadkov' })} viac, než je povolené`,
  nothing: 'Najprv niečo napíšte.',
  nameMissing: 'Napíšte svoje meno.',
  nameTooLong: (most) => `Meno je príliš dlhé. Najvyšší počet znakov: ${most}.`,
  sending: 'Odosiela sa…',
  published: 'Váš komentár je zverejnený.',
  held: 'Váš komentár dorazil a čaká na kontrolu. Dovtedy ho vidíte len vy.',
  changed: 'Zmena je uložená.',
  gone: 'Komentár je odstránený.',
  offline:
    'Ste offline. Komentár zostáva v tomto prehliadači a odošle sa, keď sa pripojenie obnoví a bude otvorená niektorá stránka tohto webu.',
  down: 'Server teraz neodpovedá. Komentár zostáva v tomto prehliadači a odošle sa, keď server odpovie a bude otvorená niektorá stránka tohto webu.',
  notKept: 'Tento prehliadač tu nič neukladá: komentár sa odošle, len ak táto stránka zostane otvorená.',
  limited: (seconds) => `Znova môžete odosielať o ${seconds} s. Váš text tu zostáva.`,
  closed: 'Komentáre boli uzavreté. Váš text tu zostáva, môžete si ho skopírovať.',
  refused: () => 'Text nebol prijatý. Zostáva tu, môžete ho zmeniť.',
  nameRefused: 'Meno nebolo prijaté.',
  parentGone: 'Komentár, na ktorý odpovedáte, tu už nie je. Váš text tu zostáva.',
  failed: 'Teraz sa to nepodarilo. Skúste to o chvíľu znova.',
  windowPassed: 'Čas na úpravy uplynul.',
  removedMeanwhile: 'Komentár dorazil, ale web ho odstránil.',
  stays: 'Komentár už predtým dorazil a čas na jeho úpravu alebo odstránenie uplynul.',
  unsent: 'Zatiaľ neodoslané',
  old: (day) => `Napísané ${day} a nikdy neodoslané. Odoslať teraz?`,
  sendNow: 'Odoslať teraz',
  withdraw: 'Zahodiť',
  takenBack: 'Vzaté späť',
  withdrawing: 'Ak komentár dorazil, odstráni sa, len čo server odpovie.',
  takeBack: 'Vziať späť a upraviť',
  edit: 'Upraviť',
  save: 'Uložiť',
  remove: 'Odstrániť',
  removeSure: 'Odstrániť komentár?',
  removeYes: 'Áno, odstrániť',
  removeNo: 'Ponechať',
  yourData: 'Vaše údaje',
  why: {
    first: 'Je to váš prvý komentár.',
    words: 'Obsahuje slová, ktoré sa kontrolujú.',
    writer: 'Kontrolujú sa všetky vaše komentáre.',
    moderator: 'Moderátori ho chcú vidieť ešte raz.',
    links: 'Obsahuje veľa odkazov.',
    repeated: 'Rovnaký text je v inom vlákne.',
  },
};

/** Czech. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { WritingWords } from './words.js';

const form = formsOf('cs');

export const words: WritingWords = {
  language: 'cs',
  left: (count, figure) =>
    `${form(count, { one: 'Zbývá', few: 'Zbývají', many: 'Zbývá', other: 'Zbývá' })} ${figure} ${form(count, { one: 'znak', few: 'znaky', many: 'znaku', other: 'znaků' })}`,
  tooLong: (count, figure) =>
    `O ${figure} ${form(count, { one: 'znak', few: 'znaky', many: 'znaku', other: 'znaků' })} více, než je povoleno`,
  tooManyLines: (count, figure) =>
    `O ${figure} ${form(count, { one: 'řádek', few: 'řádky', many: 'řádku', other: 'řádků' })} více, než je povoleno`,
  nothing: 'Nejdřív něco napište.',
  nameMissing: 'Napište své jméno.',
  nameTooLong: (most) => `Jméno je příliš dlouhé. Nejvyšší počet znaků: ${most}.`,
  sending: 'Odesílá se…',
  published: 'Váš komentář je zveřejněný.',
  held: 'Váš komentář dorazil a čeká na kontrolu. Do té doby ho vidíte jen vy.',
  changed: 'Změna je uložená.',
  gone: 'Komentář je odstraněný.',
  offline:
    'Jste offline. Komentář zůstává v tomto prohlížeči a odešle se, až se připojení obnoví a bude otevřená některá stránka tohoto webu.',
  down: 'Server teď neodpovídá. Komentář zůstává v tomto prohlížeči a odešle se, až server odpoví a bude otevřená některá stránka tohoto webu.',
  notKept: 'Tento prohlížeč tu nic neukládá: komentář se odešle, jen pokud tato stránka zůstane otevřená.',
  limited: (seconds) => `Znovu můžete odesílat za ${seconds} s. Váš text tu zůstává.`,
  closed: 'Komentáře byly uzavřeny. Váš text tu zůstává, můžete si ho zkopírovat.',
  refused: () => 'Text nebyl přijat. Zůstává tu, můžete ho změnit.',
  nameRefused: 'Jméno nebylo přijato.',
  parentGone: 'Komentář, na který odpovídáte, už tu není. Váš text tu zůstává.',
  failed: 'Teď se to nepovedlo. Zkuste to za chvíli znovu.',
  windowPassed: 'Čas na úpravy vypršel.',
  removedMeanwhile: 'Komentář dorazil, ale web ho odstranil.',
  stays: 'Komentář už předtím dorazil a čas na jeho úpravu nebo odstranění vypršel.',
  unsent: 'Zatím neodesláno',
  old: (day) => `Napsáno ${day} a nikdy neodesláno. Odeslat teď?`,
  sendNow: 'Odeslat teď',
  withdraw: 'Zahodit',
  takenBack: 'Vzato zpět',
  withdrawing: 'Pokud komentář dorazil, odstraní se, jakmile server odpoví.',
  takeBack: 'Vzít zpět a upravit',
  edit: 'Upravit',
  save: 'Uložit',
  remove: 'Odstranit',
  removeSure: 'Odstranit komentář?',
  removeYes: 'Ano, odstranit',
  removeNo: 'Ponechat',
  yourData: 'Vaše údaje',
  why: {
    first: 'Je to váš první komentář.',
    words: 'Obsahuje slova, která se kontrolují.',
    writer: 'Kontrolují se všechny vaše komentáře.',
    moderator: 'Moderátoři ho chtějí vidět ještě jednou.',
    links: 'Obsahuje mnoho odkazů.',
    repeated: 'Stejný text je v jiném vlákně.',
  },
};

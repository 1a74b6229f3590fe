/** Romanian. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { WritingWords } from './words.js';

const form = formsOf('ro');

export const words: WritingWords = {
  language: 'ro',
  left: (count, figure) =>
    form(count, {
      one: `${figure} caracter rămas`,
      few: `${figure} caractere rămase`,
      other: `${figure} de caractere rămase`,
    }),
  tooLong: (count, figure) =>
    form(count, {
      one: `${figure} caracter în plus`,
      few: `${figure} caractere în plus`,
      other: `${figure} de caractere în plus`,
    }),
  tooManyLines: (count, figure) =>
    form(count, {
      one: `${figure} rând în plus`,
      few: `${figure} rânduri în plus`,
      other: `${figure} de rânduri în plus`,
    }),
  nothing: 'Scrieți mai întâi ceva.',
  nameMissing: 'Scrieți-vă numele.',
  nameTooLong: (most) => `Numărul maxim de caractere ale unui nume: ${most}.`,
  sending: 'Se trimite…',
  published: 'Comentariul dumneavoastră este publicat.',
  held: 'Comentariul dumneavoastră a ajuns și așteaptă verificarea. Până atunci îl vedeți doar dumneavoastră.',
  changed: 'Modificarea a fost salvată.',
  gone: 'Comentariul a fost șters.',
  offline:
    'Nu aveți conexiune. Comentariul este păstrat în acest browser și va fi trimis când conexiunea revine și o pagină a acestui site este deschisă.',
  down: 'Serverul nu răspunde acum. Comentariul este păstrat în acest browser și va fi trimis când serverul răspunde și o pagină a acestui site este deschisă.',
  notKept: 'Acest browser nu păstrează nimic aici: comentariul va fi trimis doar dacă această pagină rămâne deschisă.',
  limited: (seconds) => `Puteți trimite din nou peste ${seconds}\u00a0s. Textul dumneavoastră este încă aici.`,
  closed: 'Comentariile au fost închise. Textul dumneavoastră este încă aici, ca să îl puteți copia.',
  refused: () => 'Textul nu a fost acceptat. Este încă aici, ca să îl puteți modifica.',
  nameRefused: 'Numele nu a fost acceptat.',
  parentGone: 'Comentariul la care răspundeți nu mai există. Textul dumneavoastră este încă aici.',
  failed: 'Acum nu a reușit. Încercați din nou peste puțin timp.',
  windowPassed: 'Timpul pentru modificări a trecut.',
  removedMeanwhile: 'Comentariul a ajuns, dar site-ul l-a șters.',
  stays: 'Comentariul ajunsese deja, iar timpul pentru a-l modifica sau a-l șterge a trecut.',
  unsent: 'Încă netrimis',
  old: (day) => `Scris pe ${day} și netrimis. Îl trimiteți acum?`,
  sendNow: 'Trimiteți acum',
  withdraw: 'Renunțați',
  takenBack: 'Retras',
  withdrawing: 'Dacă a ajuns, comentariul va fi șters imediat ce serverul răspunde.',
  takeBack: 'Retrageți și modificați',
  edit: 'Modificați',
  save: 'Salvați',
  remove: 'Ștergeți',
  removeSure: 'Ștergeți comentariul?',
  removeYes: 'Da, ștergeți',
  removeNo: 'Păstrați',
  yourData: 'Datele dumneavoastră',
  why: {
    first: 'Este primul dumneavoastră comentariu.',
    words: 'Conține cuvinte care se verifică.',
    writer: 'Toate comentariile dumneavoastră sunt verificate.',
    moderator: 'Echipa de moderare vrea să îl revadă.',
    links: 'Conține multe linkuri.',
    repeated: 'Același text este în altă discuție.',
  },
};

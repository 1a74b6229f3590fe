/** Latvian. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { WritingWords } from './words.js';

const form = formsOf('lv');

export const words: WritingWords = {
  language: 'lv',
  left: (count, figure) =>
    `${form(count, { zero: 'Atlicis', one: 'Atlikusi', other: 'Atlikušas' })} ${figure} ${form(count, { zero: 'rakstzīmju', one: 'rakstzīme', other: 'rakstzīmes' })}`,
  tooLong: (count, figure) =>
    `Par ${figure} ${form(count, { zero: 'rakstzīmēm', one: 'rakstzīmi', other: 'rakstzīmēm' })} par daudz`,
  tooManyLines: (count, figure) =>
    `Par ${figure} ${form(count, { zero: 'rindām', one: 'rindu', other: 'rindām' })} par daudz`,
  nothing: 'Vispirms kaut ko uzrakstiet.',
  nameMissing: 'Uzrakstiet savu vārdu.',
  nameTooLong: (most) => `Vārds ir par garu. Lielākais rakstzīmju skaits: ${most}.`,
  sending: 'Notiek sūtīšana…',
  published: 'Jūsu komentārs ir publicēts.',
  held: 'Jūsu komentārs ir saņemts un gaida pārbaudi. Līdz tam to redzat tikai jūs.',
  changed: 'Izmaiņas ir saglabātas.',
  gone: 'Komentārs ir noņemts.',
  offline:
    'Nav interneta savienojuma. Komentārs glabājas šajā pārlūkprogrammā un tiks nosūtīts, kad savienojums atjaunosies un būs atvērta kāda šīs vietnes lapa.',
  down: 'Serveris pašlaik neatbild. Komentārs glabājas šajā pārlūkprogrammā un tiks nosūtīts, kad serveris atbildēs un būs atvērta kāda šīs vietnes lapa.',
  notKept: 'Šī pārlūkprogramma šeit neko nesaglabā: komentārs tiks nosūtīts tikai tad, ja šī lapa paliks atvērta.',
  limited: (seconds) => `Vēlreiz sūtīt varēsiet pēc ${seconds} s. Jūsu teksts joprojām ir šeit.`,
  closed: 'Komentēšana ir slēgta. Jūsu teksts joprojām ir šeit, un to var nokopēt.',
  refused: () => 'Teksts netika pieņemts. Tas joprojām ir šeit, un to var labot.',
  nameRefused: 'Vārds netika pieņemts.',
  parentGone: 'Komentāra, uz kuru atbildat, vairs nav. Jūsu teksts joprojām ir šeit.',
  failed: 'Pašlaik neizdevās. Mēģiniet vēlreiz pēc brīža.',
  windowPassed: 'Laiks labojumiem ir pagājis.',
  removedMeanwhile: 'Komentārs tika saņemts, bet vietne to noņēma.',
  stays: 'Komentārs jau bija saņemts, un laiks to labot vai noņemt ir pagājis.',
  unsent: 'Vēl nav nosūtīts',
  old: (day) => `Uzrakstīts (${day}), bet nav nosūtīts. Vai sūtīt tagad?`,
  sendNow: 'Sūtīt tagad',
  withdraw: 'Izmest',
  takenBack: 'Atsaukts',
  withdrawing: 'Ja komentārs ir saņemts, tas tiks noņemts, tiklīdz serveris atbildēs.',
  takeBack: 'Atsaukt un labot',
  edit: 'Labot',
  save: 'Saglabāt',
  remove: 'Noņemt',
  removeSure: 'Vai noņemt komentāru?',
  removeYes: 'Jā, noņemt',
  removeNo: 'Paturēt',
  yourData: 'Jūsu dati',
  why: {
    first: 'Tas ir jūsu pirmais komentārs.',
    words: 'Tajā ir vārdi, kurus pārbauda.',
    writer: 'Tiek pārbaudīti visi jūsu komentāri.',
    moderator: 'Moderatori vēlas to apskatīt vēlreiz.',
    links: 'Tajā ir daudz saišu.',
    repeated: 'Tāds pats teksts ir citā diskusijā.',
  },
};

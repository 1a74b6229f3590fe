/** Maltese. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import { maltese } from '../../plural-rules.js';
import type { WritingWords } from './words.js';

const form = formsOf(maltese);

export const words: WritingWords = {
  language: 'mt',
  left: (count, figure) =>
    form(count, {
      one: `Fadal ${figure} karattru`,
      two: `Fadal ${figure} karattri`,
      few: `Fadal ${figure} karattri`,
      many: `Fadal ${figure}-il karattru`,
      other: `Fadal ${figure} karattru`,
    }),
  tooLong: (count, figure) =>
    form(count, {
      one: `${figure} karattru żejjed`,
      two: `${figure} karattri żejda`,
      few: `${figure} karattri żejda`,
      many: `${figure}-il karattru żejjed`,
      other: `${figure} karattru żejjed`,
    }),
  tooManyLines: (count, figure) =>
    form(count, {
      one: `${figure} linja żejda`,
      two: `${figure} linji żejda`,
      few: `${figure} linji żejda`,
      many: `${figure}-il linja żejda`,
      other: `${figure} linja żejda`,
    }),
  nothing: 'L-ewwel ikteb xi ħaġa.',
  nameMissing: 'Ikteb ismek.',
  nameTooLong: (most) => `L-ogħla għadd ta’ karattri f’isem: ${most}.`,
  sending: 'Qed jintbagħat…',
  published: 'Il-kumment tiegħek ġie ppubblikat.',
  held: 'Il-kumment tiegħek wasal u qed jistenna l-eżami. Sa dak iż-żmien tarah int biss.',
  changed: 'Il-bidla ġiet issejvjata.',
  gone: 'Il-kumment tneħħa.',
  offline:
    'M’għandekx konnessjoni. Il-kumment jinżamm f’dan il-brawżer u jintbagħat meta terġa’ tiġi l-konnessjoni u paġna ta’ dan is-sit tkun miftuħa.',
  down: 'Is-server bħalissa mhux iwieġeb. Il-kumment jinżamm f’dan il-brawżer u jintbagħat meta s-server iwieġeb u paġna ta’ dan is-sit tkun miftuħa.',
  notKept: 'Dan il-brawżer ma jżomm xejn hawn: il-kumment jintbagħat biss jekk din il-paġna tibqa’ miftuħa.',
  limited: (seconds) => `Tista’ terġa’ tibgħat wara ${seconds}\u00a0s. It-test tiegħek għadu hawn.`,
  closed: 'Il-kummenti ngħalqu. It-test tiegħek għadu hawn, biex tkun tista’ tikkopjah.',
  refused: () => 'It-test ma ġiex aċċettat. Għadu hawn, biex tkun tista’ tbiddlu.',
  nameRefused: 'L-isem ma ġiex aċċettat.',
  parentGone: 'Il-kumment li qed twieġeb m’għadux hawn. It-test tiegħek għadu hawn.',
  failed: 'Bħalissa ma rnexxiex. Erġa’ pprova ftit ieħor.',
  windowPassed: 'Il-ħin għall-bidliet għadda.',
  removedMeanwhile: 'Il-kumment wasal, iżda s-sit neħħieh.',
  stays: 'Il-kumment kien diġà wasal, u l-ħin biex jinbidel jew jitneħħa għadda.',
  unsent: 'Għadu ma ntbagħatx',
  old: (day) => `Inkiteb fil-jum ${day} u qatt ma ntbagħat. Tibgħatu issa?`,
  sendNow: 'Ibgħat issa',
  withdraw: 'Armi',
  takenBack: 'Irtirat',
  withdrawing: 'Jekk il-kumment wasal, jitneħħa hekk kif is-server iwieġeb.',
  takeBack: 'Irtira u biddel',
  edit: 'Biddel',
  save: 'Issejvja',
  remove: 'Neħħi',
  removeSure: 'Tneħħi l-kumment?',
  removeYes: 'Iva, neħħi',
  removeNo: 'Żomm',
  yourData: 'Id-data tiegħek',
  why: {
    first: 'Dan huwa l-ewwel kumment tiegħek.',
    words: 'Fih kliem li jiġi eżaminat.',
    writer: 'Il-kummenti kollha tiegħek jiġu eżaminati.',
    moderator: 'It-tim tal-moderazzjoni jrid jerġa’ jarah.',
    links: 'Fih ħafna ħoloq.',
    repeated: 'L-istess test jinsab f’diskussjoni oħra.',
  },
};

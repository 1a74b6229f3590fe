/** Dutch. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { WritingWords } from './words.js';

const form = formsOf('nl');

export const words: WritingWords = {
  language: 'nl',
  left: (count, figure) => form(count, { one: `Nog ${figure} teken`, other: `Nog ${figure} tekens` }),
  tooLong: (count, figure) => form(count, { one: `${figure} teken te veel`, other: `${figure} tekens te veel` }),
  tooManyLines: (count, figure) => form(count, { one: `${figure} regel te veel`, other: `${figure} regels te veel` }),
  nothing: 'Schrijf eerst iets.',
  nameMissing: 'Vul uw naam in.',
  nameTooLong: (most) => `Een naam heeft ten hoogste ${most} tekens.`,
  sending: 'Bezig met versturen…',
  published: 'Uw reactie is geplaatst.',
  held: 'Uw reactie is ontvangen en wacht op controle. Tot die tijd ziet alleen u de reactie.',
  changed: 'De wijziging is opgeslagen.',
  gone: 'De reactie is verwijderd.',
  offline:
    'U bent offline. De reactie blijft in deze browser bewaard en wordt verstuurd zodra er weer verbinding is en een pagina van deze website open staat.',
  down: 'De server antwoordt nu niet. De reactie blijft in deze browser bewaard en wordt verstuurd zodra de server antwoordt en een pagina van deze website open staat.',
  notKept: 'Deze browser bewaart hier niets: de reactie wordt alleen verstuurd zolang deze pagina open blijft.',
  limited: (seconds) => `Over ${seconds}\u00a0s kunt u opnieuw versturen. Uw tekst staat er nog.`,
  closed: 'De reacties zijn inmiddels gesloten. Uw tekst staat er nog, zodat u die kunt kopiëren.',
  refused: () => 'De tekst is niet aangenomen. Hij staat er nog, zodat u hem kunt wijzigen.',
  nameRefused: 'De naam is niet aangenomen.',
  parentGone: 'De reactie waarop u antwoordt, is er niet meer. Uw tekst staat er nog.',
  failed: 'Dat lukte niet. Probeer het straks opnieuw.',
  windowPassed: 'De tijd om te wijzigen is voorbij.',
  removedMeanwhile: 'De reactie is aangekomen, maar door de website verwijderd.',
  stays: 'De reactie was al aangekomen en de tijd om te wijzigen of te verwijderen is voorbij.',
  unsent: 'Nog niet verstuurd',
  old: (day) => `Geschreven op ${day} en nooit verstuurd. Nu versturen?`,
  sendNow: 'Nu versturen',
  withdraw: 'Weggooien',
  takenBack: 'Ingetrokken',
  withdrawing: 'Als de reactie is aangekomen, wordt zij verwijderd zodra de server antwoordt.',
  takeBack: 'Intrekken en wijzigen',
  edit: 'Bewerken',
  save: 'Opslaan',
  remove: 'Verwijderen',
  removeSure: 'De reactie verwijderen?',
  removeYes: 'Ja, verwijderen',
  removeNo: 'Behouden',
  why: {
    first: 'Het is uw eerste reactie.',
    words: 'Er staan woorden in die worden gecontroleerd.',
    writer: 'Al uw reacties worden gecontroleerd.',
    moderator: 'Een moderator wil er nog eens naar kijken.',
    links: 'Er staan veel links in.',
    repeated: 'Dezelfde tekst staat in een ander gesprek.',
  },
};

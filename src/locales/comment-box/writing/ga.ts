/** Irish. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import { irish } from '../../plural-rules.js';
import type { WritingWords } from './words.js';

const form = formsOf(irish);

export const words: WritingWords = {
  language: 'ga',
  left: (count, figure) =>
    form(count, {
      one: `${figure} charachtar fágtha`,
      two: `${figure} charachtar fágtha`,
      few: `${figure} charachtar fágtha`,
      many: `${figure} gcarachtar fágtha`,
      other: `${figure} carachtar fágtha`,
    }),
  tooLong: (count, figure) =>
    form(count, {
      one: `${figure} charachtar sa bhreis`,
      two: `${figure} charachtar sa bhreis`,
      few: `${figure} charachtar sa bhreis`,
      many: `${figure} gcarachtar sa bhreis`,
      other: `${figure} carachtar sa bhreis`,
    }),
  tooManyLines: (_, figure) => `${figure} líne sa bhreis`,
  nothing: 'Scríobh rud éigin ar dtús.',
  nameMissing: 'Scríobh d’ainm.',
  nameTooLong: (most) => `Uaslíon carachtar in ainm: ${most}.`,
  sending: 'Á sheoladh …',
  published: 'Tá do nóta tráchta foilsithe.',
  held: 'Tá do nóta tráchta faighte agus tá sé ag fanacht le seiceáil. Go dtí sin, is tusa amháin a fheiceann é.',
  changed: 'Tá an t-athrú sábháilte.',
  gone: 'Tá an nóta tráchta bainte.',
  offline:
    'Tá tú as líne. Coimeádtar an nóta tráchta sa bhrabhsálaí seo agus seolfar é nuair a bheidh an nasc ar ais agus leathanach den suíomh seo oscailte.',
  down: 'Níl an freastalaí ag freagairt faoi láthair. Coimeádtar an nóta tráchta sa bhrabhsálaí seo agus seolfar é nuair a fhreagróidh an freastalaí agus leathanach den suíomh seo oscailte.',
  notKept:
    'Ní choimeádann an brabhsálaí seo aon rud anseo: ní sheolfar an nóta tráchta ach má fhanann an leathanach seo oscailte.',
  limited: (seconds) => `Is féidir leat seoladh arís i gceann ${seconds} s. Tá do théacs anseo fós.`,
  closed: 'Dúnadh na nótaí tráchta. Tá do théacs anseo fós, ionas gur féidir leat é a chóipeáil.',
  refused: () => 'Níor glacadh leis an téacs. Tá sé anseo fós, ionas gur féidir leat é a athrú.',
  nameRefused: 'Níor glacadh leis an ainm.',
  parentGone: 'Níl an nóta tráchta atá á fhreagairt agat ann a thuilleadh. Tá do théacs anseo fós.',
  failed: 'Níor éirigh leis sin faoi láthair. Bain triail as arís ar ball.',
  windowPassed: 'Tá an t-am le haghaidh athruithe caite.',
  removedMeanwhile: 'Tháinig an nóta tráchta isteach, ach bhain an suíomh é.',
  stays: 'Bhí an nóta tráchta tagtha isteach cheana, agus tá an t-am lena athrú nó lena bhaint caite.',
  unsent: 'Gan seoladh fós',
  old: (day) => `Scríofa ${day} agus níor seoladh riamh é. An seolfar anois é?`,
  sendNow: 'Seol anois',
  withdraw: 'Caith amach',
  takenBack: 'Tógtha ar ais',
  withdrawing: 'Má tháinig an nóta tráchta isteach, bainfear é a luaithe a fhreagróidh an freastalaí.',
  takeBack: 'Tóg ar ais agus athraigh',
  edit: 'Athraigh',
  save: 'Sábháil',
  remove: 'Bain',
  removeSure: 'An mbainfear an nóta tráchta?',
  removeYes: 'Bain',
  removeNo: 'Coinnigh',
  yourData: 'Do chuid sonraí',
  why: {
    first: 'Is é do chéad cheann é.',
    words: 'Tá focail ann a sheiceáiltear.',
    links: 'Tá go leor nasc ann.',
    repeated: 'Tá an téacs céanna i snáithe eile.',
    writer: 'Seiceáiltear gach ceann de do chuid.',
    moderator: 'Is mian le modhnóir féachaint air arís.',
  },
};

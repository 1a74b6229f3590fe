import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasTooManyMarks } from '../../src/markup/marks.js';
import { cpuTimeOf } from '../cpu-time.js';

const times = (text: string, count: number): string => text.repeat(count);

const real: [title: string, text: string][] = [
  ['Burmese', 'လျှော့ချ မြွှေ့ား ကြွေးကြော်ခဲ့သည်'],
  ['Mon and Shan', 'ဍုၚ်တၠုၚ် ၵႂၢမ်းတႆးၶဝ်ႈ'],
  ['Tibetan', 'བསྒྲུབས་རྒྱུད་ཀྱི་ཨོཾ་མ་ཎི་པདྨེ་ཧཱུྃ'],
  ['Tibetan for Sanskrit, the tallest stack there is', 'ཧྐྵྨླྺྼྻྂ'],
  ['Hebrew with vowels and cantillation', 'בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים אֵ֥ת הַשָּׁמַ֖יִם וְאֵ֥ת הָאָֽרֶץ'],
  ['Hebrew with two accents and a joiner', 'יְרוּשָׁלַ֔͏ִם שּׁ֔͏ֽ'],
  ['Thai', 'ที่นี่ก็น้ำใจ เป็นผู้ใหญ่ สิ้นปี'],
  ['Lao', 'ຢູ່ທີ່ນີ້ ເຂົ້າ'],
  ['Khmer', 'ស្ត្រី ខ្ញុំ ព្រះ ក៏ដោយ'],
  ['Vietnamese, decomposed', 'Tiếng Việt nghiễm nhiên được'.normalize('NFD')],
  ['Hindi and Sanskrit', 'कार्त्स्न्यम् हिंदी नहीं स्त्री'],
  ['Hindi drawn out, as one writes to friends', `क्य${times('ा', 30)} बात है`],
  ['Tamil drawn out', `வா${times('ா', 30)}`],
  ['Vedic Sanskrit with accents', 'अ॒ग्निमी॑ळे पु॒रोहि॑तं'],
  ['Malayalam, Bengali, Telugu, Sinhala', 'സ്ത്രീകൾക്ക് ক্ষ্ম্য স্ত্রী స్త్రీ ශ්‍රී'],
  ['Arabic and Urdu with all vowels', 'بِسْمِ ٱللَّٰهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ ٱلْأَقْصَىٰٓ'],
  ['Syriac', 'ܒ݁ܪܺܫܺܝܬ݂ ܒ݁ܪܳܐ ܐܰܠܳܗܳܐ'],
  ['Tai Tham', 'ᨠᩣ᩠ᨦᨾᩮᩬᩥᨦ ᨻᩕᨻᩩᨴ᩠ᨵᩮᩢ᩶ᩣ'],
  ['Javanese and Balinese', 'ꦲꦏ꧀ꦱꦫꦗꦮ ꦏꦿꦺꦴ ᬅᬓ᭄ᬱᬭᬩᬮᬶ'],
  ['Greek of old', 'ᾧ τινι Ἀθηναῖοι'.normalize('NFD')],
  ['phonetics', 't̪̥ʰ ɔ̃̀ː d̥̪̃̀'],
  ['Lithuanian and Yoruba', 'i̇́ ẹ̀ ọ̀ ṣ'.normalize('NFD')],
  ['Old Church Slavonic', 'Бг҃ъ гл҃етъ с꙽лн҇це кнѧ҃ⷥ҇'],
  ['keycaps, flags and families', '1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👩‍❤️‍💋‍👨 👁️‍🗨️ 👨‍👩‍👧‍👦'],
];

for (const [title, text] of real) {
  test(`as many marks as ${title} needs`, () => {
    for (const form of ['NFC', 'NFD'] as const) assert.equal(hasTooManyMarks(text.normalize(form)), false, form);
  });
}

const piles: [title: string, text: string][] = [
  ['many of one mark', `e${times('\u0334', 5)}`],
  ['many different ones', 'x\u0300\u0316\u0302\u0317\u0306'],
  ['a tower of Thai', `ก${times('็', 5)}`],
  ['two Thai marks in turn', `ก${times('็ิ', 6)}`],
  ['invisible characters between', `x${times('\u0300\u200d\u200c', 5)}`],
  ['marks that take space between', `က${times('ာ\u0300', 5)}`],
  ['marks of several scripts', `a${times('\u0300\u05b0\u0e34\u064b', 3)}`],
  ['a joiner that hides a repetition', `e${times('\u0301\u034f', 5)}`],
  ['rings around a letter', `a${times('\u20dd', 5)}`],
  ['selectors that choose nothing', `a${times('\ufe0f', 5)}`],
  ['no letter below', times('\u0336', 5)],
  ['somewhere in a long text', `${times('Hej. ', 500)}H${times('\u0489', 5)}`],
];

for (const [title, text] of piles) {
  test(`too many marks: ${title}`, () => {
    assert.equal(hasTooManyMarks(text), true);
  });
}

test('looking takes time in proportion', () => {
  for (const part of [
    '\u0300',
    '\u0300a',
    '\u0300\u200d',
    '\u200d',
    'ာ',
    '\u0300\u0301a',
    '\u0e34\u0e47\u0e34\u0e47\u0e34\u0e47a',
  ]) {
    const text = times(part, 200_000);
    const took = cpuTimeOf(() => hasTooManyMarks(text));
    assert.ok(took < 1500, `${JSON.stringify(part)} took ${String(took)} ms`);
  }
});

/** Maltese. Not yet reviewed by a native reader. */
import type { PressReleaseListWords } from './words.js';

export const words: PressReleaseListWords = {
  language: 'mt',
  empty: 'Għad m’hemmx stqarrijiet għall-istampa.',
  noMatch: (more) =>
    more
      ? 'L-ebda waħda mill-istqarrijiet għall-istampa mgħobbija ma taqbel. Hemm aktar x’jintwerew.'
      : 'L-ebda stqarrija għall-istampa ma taqbel.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Stqarrijiet għall-istampa murija: ${figure(shown)}; hemm aktar`
      : `Stqarrijiet għall-istampa murija: ${figure(shown)} minn ${more ? 'mill-inqas ' : ''}${figure(total)}`,
  end: (count, figure) =>
    count === 1
      ? 'Qed tintwera l-unika stqarrija għall-istampa'
      : `L-istqarrijiet għall-istampa kollha murija: ${figure}`,
  more: 'Uri aktar stqarrijiet',
  updated: (time) => `Aġġornament: ${time}`,
  canceled: 'Il-pubblikatur irtira din l-istqarrija għall-istampa.',
  credit: (name) => `Immaġni: ${name}`,
  filter: 'Fittex stqarrijiet għall-istampa',
  search: 'Fittex',
  tag: 'Suġġett',
  languages: 'Lingwa',
  anyTag: 'Is-suġġetti kollha',
  anyLanguage: 'Il-lingwi kollha',
};

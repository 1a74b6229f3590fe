/** Reads the text of sites with custom fields. Loaded where a post has such fields and no text. */
import type { UntrustedHtml } from '../../../model/text.js';
import type { Place, Taken } from '../../toolkit/place.js';
import { implied } from '../../toolkit/taken.js';
import { encoded, plainBody } from '../values.js';
import { escapeText } from '../../../markup/escape.js';

const deepest = 4;

const nameOf = (at: Place): string => at.path.split('.').pop() ?? '';

const isHtml = (at: Place): boolean => /<\/[a-z]|<br\b/i.test(at.word);

// Names of fields with a text above or beside the main one.
const aside = /lead|ingress|intro|summary|teaser|preamble|excerpt|caption|contact|about|quote|embed|code/i;
const usual = /^(body|content|text|main_text|article|article_text|body_text|text_content|wysiwyg|brodtext)$/i;

const isText = (at: Place): boolean =>
  typeof at.value === 'string' && !aside.test(nameOf(at)) && (isHtml(at) || at.word.split(' ', 31).length > 30);

const written = (at: Place): string => (isHtml(at) ? at.word : (at.take(plainBody).value ?? ''));

const textsIn = (at: Place, depth = 0): Place[] =>
  depth > deepest
    ? []
    : typeof at.value === 'object'
      ? at.entries.flatMap((one) => textsIn(one, depth + 1))
      : isText(at)
        ? [at]
        : [];

/** A part of a text that an editor has built from layouts: its heading and its texts. */
const layout = (at: Place): string => {
  const heading = ['heading', 'headline', 'title'].map((name) => at.at(name).take(encoded).value).find(Boolean);
  return (heading ? `<h2>${escapeText(heading)}</h2>` : '') + textsIn(at).map(written).join('');
};

/** The text in these fields, if it is certain: in layouts, in a field of a known name, or in the only long one. */
export const bodyIn = (acf: Place): Taken<UntrustedHtml> => {
  const layouts = acf.entries.find((field) => Array.isArray(field.value) && field.at(0, 'acf_fc_layout').exists);
  const html = layouts?.items.map(layout).join('');
  if (html) return implied(html as UntrustedHtml, layouts);
  const texts = textsIn(acf);
  const called = texts.filter((text) => usual.test(nameOf(text)));
  const [only, ...others] = called.length ? called : texts;
  return only && !others.length ? implied(written(only) as UntrustedHtml, only) : {};
};

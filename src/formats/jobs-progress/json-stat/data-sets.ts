/** Selects a data set: collections and bundles have several, and the page chooses by `dataset=`. */
import type { ParseContext } from '../../context.js';
import { isObject } from '../../toolkit/json.js';
import type { Place as AnyPlace } from '../../toolkit/place.js';
import { text } from '../../toolkit/readers.js';
import { ChoiceError } from '../choice-error.js';

type Place = AnyPlace<ParseContext>;

/** A data set, and the rest of the page's selection, which is for its dimensions. */
interface FoundDataSet {
  dataSet: Place;
  context: ParseContext;
}

interface NamedDataSet {
  place: Place;
  /** The key in a bundle, else the number in the collection, from 1. */
  code: string;
  label: string | undefined;
  href: string | undefined;
}

const clean = (at: Place): string | undefined => at.take(text).value;

/** The data sets inside a document. */
const inside = (document: Place): NamedDataSet[] => {
  const items = document.at('link', 'item').items;
  const isCollection = document.at('class').value === 'collection' || items.length > 0;
  return (isCollection ? items : document.entries)
    .flatMap((place): Place[] =>
      isCollection && place.at('link', 'item').exists ? place.at('link', 'item').items : [place],
    )
    .filter((place) => place.at('dimension').exists && place.at('value').exists)
    .map((place, index) => ({
      place,
      code: isCollection ? String(index + 1) : place.path,
      label: clean(place.at('label')),
      href: clean(place.at('href')),
    }));
};

/** Splits the page's selection into that of the data set and that of its dimensions. */
const parted = (select: string): { wanted: string | undefined; rest: string } => {
  const parts = select.split(';');
  const at = parts.findIndex((part) => /^\s*dataset\s*=/.test(part));
  const wanted = parts[at]?.replace(/^[^=]*=/, '').trim();
  return { wanted, rest: parts.filter((_, index) => index !== at).join(';') };
};

const refuse = (found: readonly NamedDataSet[], why: string): ChoiceError => {
  const listed = found.slice(0, 12).map(({ code, label }) => (label && label !== code ? `${code} (${label})` : code));
  const more = found.length - listed.length;
  const choices = found.map(({ code, label }) => ({ code, label }));
  return new ChoiceError(
    '',
    `${why} Copy: select="dataset=${found[0]?.code ?? ''}". The choices are: ${listed.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}.`,
    { dataset: choices },
  );
};

/**
 * The data set: the document itself, or one inside of it.
 * @throws FormatError that lists them
 */
export const dataSetOf = (document: Place): FoundDataSet => {
  const { context } = document;
  if (!isObject(document.value)) throw document.fault('must be a data set of JSON-stat.');
  if (document.at('error').value !== undefined) throw document.at('error').fault('is the answer instead of figures.');
  const kind = document.at('class');
  const isHolder = kind.value === 'collection' || kind.value === 'bundle';
  if (document.at('dimension').value !== undefined && !isHolder) {
    if (kind.value !== undefined && kind.value !== 'dataset')
      throw kind.fault('must be "dataset": point src at one data set.');
    return { dataSet: document, context };
  }
  const found = inside(document);
  const [first] = found;
  if (!first) {
    if (kind.value === undefined || kind.value === 'dataset')
      throw document.fault('must be a data set of JSON-stat, but has no "dimension".');
    const addresses = document.at('link', 'item').items.flatMap((item) => clean(item.at('href')) ?? []);
    const where = addresses.length ? `: ${addresses.slice(0, 12).join(', ')}` : '';
    throw kind.fault(`must be "dataset", as no figures stand in it: point src at one data set${where}.`);
  }
  const { wanted, rest } = parted(context.select ?? '');
  if (wanted === undefined && found.length > 1)
    throw refuse(found, 'holds several data sets, and nothing says which one is meant.');
  const named = found.filter(({ code, label, href }) => wanted === undefined || [code, label, href].includes(wanted));
  // A label that two data sets share selects neither.
  const [one = found[Number(wanted) - 1], ...others] = named;
  if (!one || others.length)
    throw refuse(found, `holds ${others.length ? 'several data sets' : 'no data set'} "${String(wanted)}".`);
  return { dataSet: one.place, context: { ...context, select: rest } };
};

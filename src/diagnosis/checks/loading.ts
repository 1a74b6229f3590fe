/** Checks whether an element waits, and what it has read or could not load. */
import { advice, fault, good, type Finding } from '../finding.js';
import { addressOf, isRegistered, type Inspected } from '../ours.js';

type Fields = Readonly<Record<string, unknown>>;

/** What to report about the content, for each kind of element. */
const told = [
  ...['headline', 'published', 'language', 'entries', 'thread', 'count', 'items'],
  ...['value', 'goal', 'asOf', 'period', 'deadline', 'label', 'unit', 'source', 'history', 'regions'],
];

/**
 * Describes the content.
 * @param shown a counter or a thread, or what contains a release or the pages of a list
 */
const readOf = (shown: Fields): string => {
  const fields: Fields = { ...shown, ...(shown.release as object), ...(shown.pages as object) };
  return told
    .flatMap((name) => {
      const value = fields[name];
      const text = Array.isArray(value) ? value.length : typeof value === 'string' ? value : JSON.stringify(value);
      return value == null ? [] : `${name} ${String(text)}`;
    })
    .join(', ');
};

const formatOf = ({ recognized, source }: Inspected): string => {
  const { format, ...places } = Object.fromEntries(recognized ?? []) as Readonly<Record<string, string>>;
  const from = Object.entries(places).map(([field, place]) => `${field} from ${place}`);
  return `Read${format ? ` as ${format}` : ''}: ${readOf(source.value as Fields)}.${from.length ? ` Taken from: ${from.join(', ')}.` : ''}`;
};

export const checkLoading = (element: Element): Finding[] => {
  if (!isRegistered(element)) return [];
  const { source, src, allowedSrc, complete } = element;
  if (src !== allowedSrc)
    return [
      good(
        'consent',
        element,
        `It waits for consent, and asks ${new URL(addressOf(element) ?? element.baseURI).host} for nothing.`,
      ),
    ];
  if (source.error) {
    const { code, message } = source.error;
    return [
      fault(
        'loading',
        element,
        `It could not be loaded (${code})${source.value ? ', and shows what it had before' : ''}.`,
        'Readers see what stands inside the tag, and a way to try again.',
        `The address ${message || 'gave no answer.'}`,
        addressOf(element),
      ),
    ];
  }
  if (!element.isConnected)
    return [
      fault(
        'loading',
        element,
        'It is not on the page.',
        'An element loads and shows its content where readers can see it.',
        'Put it into the page, then look again:',
        'document.body.append(element);',
      ),
    ];
  if (!complete)
    return [
      advice(
        'loading',
        element,
        'It is still loading.',
        'What is told below may change when it is there.',
        'Look again in a while. An answer that takes longer than ten seconds is given up.',
      ),
    ];
  if (source.status === 'empty') return [good('loading', element, 'There is nothing to show yet, and it says so.')];
  return source.value
    ? [good('loading', element, formatOf(element))]
    : element.getAttribute('loading') === 'lazy' && src !== null
      ? [good('loading', element, 'It waits until it is about to be seen.')]
      : [];
};

/**
 * Checks the pictures of an element that did not load.
 * @param refused whether the page's policy has refused an address
 */
export const checkPictures = (element: Element, refused: (address: string) => boolean): Finding[] =>
  picturesOf(element)
    .filter(({ complete, naturalWidth, currentSrc }) => complete && !naturalWidth && currentSrc && !refused(currentSrc))
    .map(({ currentSrc, alt }) =>
      fault(
        'loading',
        element,
        `A picture did not come: ${alt || 'without a text'}.`,
        'Readers see its text and an empty place.',
        'Open its address, and see what the server answers:',
        currentSrc,
      ),
    );

/** The pictures that an element shows. */
export const picturesOf = ({ shadowRoot }: Element): HTMLImageElement[] => [
  ...(shadowRoot?.querySelectorAll('img') ?? []),
];

/**
 * Checks a page for its developer, and says what keeps our elements from working well, why that matters, and how to
 * change it. Loaded on demand. It imports nothing from the elements, because it must also work where those could not
 * load. In English only, because it is for developers.
 */
import { checkAttributes, checkMarkup } from './checks/markup.js';
import { checkBytes, loadedFiles } from './checks/bytes.js';
import { checkContrast } from './checks/contrast.js';
import { checkHeadings, outline } from './checks/headings.js';
import { checkLoading, checkPictures, picturesOf } from './checks/loading.js';
import { checkPolicy } from './checks/policy.js';
import { checkShift, listenForShifts } from './checks/shift.js';
import { checkTag, checkVersion } from './checks/tag.js';
import { askForJson, askForTag, checkCache, checkCors } from './checks/transfer.js';
import type { Finding } from './finding.js';
import { hasRun, isJavaScript, isRegistered, ourElements, ourScripts, type Inspected } from './ours.js';
import { listen, violations } from './violations.js';

/** Options of the diagnosis. */
export interface DiagnosisOptions {
  /** Whether to show the findings in a dialog; true by default. */
  overlay?: boolean;
}

/** Milliseconds to wait for an element that is loading, which gives up by itself, and for its code. */
const patience = { json: 10_000, code: 3000 };

listen();
listenForShifts();

/** When the diagnosis itself has sent requests, in milliseconds of `performance.now()`. */
const tries: { from: number; to: number }[] = [];

/** The files that the page has loaded by itself. */
const filesOfPage = (): PerformanceResourceTiming[] =>
  loadedFiles().filter(({ startTime }) => !tries.some(({ from, to }) => startTime >= from && startTime <= to));

const pageIsLoaded = (): Promise<unknown> =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) => {
        addEventListener('load', resolve, { once: true });
      });

const later = (time: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, time);
  });

const isYetToLoad = ({ complete, allowedSrc, source, loading, isConnected }: Inspected): boolean =>
  !complete || (isConnected && source.status === 'idle' && allowedSrc !== null && loading !== 'lazy');

/** Settles when an element has loaded, or when that takes too long. */
const settle = async (element: Element): Promise<void> => {
  if (!isRegistered(element) && hasRun())
    await Promise.race([customElements.whenDefined(element.localName), later(patience.code)]);
  if (!isRegistered(element) || !isYetToLoad(element)) return;
  const loaded = new Promise((resolve) => {
    element.addEventListener('loadend', resolve, { once: true });
  });
  await Promise.race([loaded, later(patience.json)]);
};

/** Requests failed pictures again, so that the browser reports why. */
const askForPictures = (elements: readonly Element[]): Promise<unknown> =>
  Promise.all(
    elements
      .flatMap(picturesOf)
      .filter(({ complete, naturalWidth }) => complete && !naturalWidth)
      .map(({ currentSrc }) => {
        const picture = new Image();
        picture.src = currentSrc;
        return picture.decode().catch(() => undefined);
      }),
  );

/** @param given the elements to check; all on the page where none are given */
const look = async (given: readonly Element[]): Promise<Finding[]> => {
  await pageIsLoaded();
  const elements = given.length ? given : ourElements();
  await Promise.all(elements.map(settle));
  const all = ourElements();
  const files = filesOfPage();
  const from = performance.now();
  // A script that waits for consent does not count.
  const tag = ourScripts().find(isJavaScript);
  const [served, attempts] = await Promise.all([tag && askForTag(tag), askForJson(elements), askForPictures(elements)]);
  const text = served?.answer?.ok ? await served.answer.text() : undefined;
  tries.push({ from, to: performance.now() });
  // The browser reports violations and shifts in later tasks.
  await later(0);
  const refused = violations().map(({ blocked }) => blocked);
  const headings = outline();
  const isRefused = (address: string): boolean => refused.includes(address);
  return [
    ...checkTag(all),
    ...elements.flatMap((element) => [
      ...checkMarkup(element, all, elements),
      ...checkAttributes(element),
      ...checkLoading(element),
      ...checkPictures(element, isRefused),
      ...checkContrast(element),
      ...checkHeadings(element, headings),
      ...checkShift(element),
    ]),
    ...checkPolicy(elements, (address) => address === tag?.src),
    ...attempts.flatMap((attempt) => [...checkCors(attempt, isRefused), ...checkCache(attempt)]),
    ...(served ? checkCache(served) : []),
    ...checkBytes(attempts, files),
    ...checkVersion(text),
  ];
};

/**
 * Checks some of our elements, and the page itself.
 * @param elements all on the page where none are given
 */
export const diagnose = async (
  elements: readonly Element[] = [],
  { overlay = true }: DiagnosisOptions = {},
): Promise<Finding[]> => {
  const run = (): Promise<Finding[]> => look(elements);
  if (!overlay) return run();
  const { openOverlay } = await import('./overlay/overlay.js');
  return openOverlay(run);
};

// For pages that load only this file.
if (location.search.includes('sprid-diagnose')) void diagnose();

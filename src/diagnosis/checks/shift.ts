/**
 * Checks whether an element has moved the page or will move it: without a reserved height it grows when its content is
 * shown.
 */
import { advice, fault, good, type Finding } from '../finding.js';
import { isRegistered } from '../ours.js';

/** A source of a layout shift, for which TypeScript has no type. */
interface ShiftSource {
  /** Null where the node is removed, or inside a shadow root. */
  node: Node | null;
  previousRect: DOMRectReadOnly;
  currentRect: DOMRectReadOnly;
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: readonly ShiftSource[];
}

/** A smaller shift is not visible. */
const least = 0.001;

const shifts: LayoutShift[] = [];

/** Whether this browser reports layout shifts. */
const isTold = (): boolean => PerformanceObserver.supportedEntryTypes.includes('layout-shift');

/** Listens for shifts, including those that the browser has recorded. */
export const listenForShifts = (): void => {
  if (isTold())
    new PerformanceObserver((list) => {
      shifts.push(...(list.getEntries() as LayoutShift[]));
    }).observe({ type: 'layout-shift', buffered: true });
};

/** Whether the moved node belongs to the element, or is below it in the same parent. */
const concerns =
  (element: Element) =>
  ({ node, currentRect }: ShiftSource): boolean => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (!node)
      return (
        currentRect.left >= left - 1 &&
        currentRect.right <= right + 1 &&
        currentRect.top <= bottom &&
        currentRect.bottom >= top
      );
    return (
      element.contains(node) ||
      (node.parentNode === element.parentNode &&
        Boolean(element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING))
    );
  };

const lengthOf = (value: string): number => (value.endsWith('px') ? parseFloat(value) : 0);

export const checkShift = (element: Element): Finding[] => {
  if (!isRegistered(element) || !element.source.value) return [];
  const { height, width } = element.getBoundingClientRect();
  if (!height) return [];
  const reserved = lengthOf(getComputedStyle(element).minBlockSize);
  const moved = shifts
    .filter(({ hadRecentInput, sources }) => !hadRecentInput && sources.some(concerns(element)))
    .reduce((sum, { value }) => sum + value, 0);
  const missing = height - reserved > 1;
  const words = [
    'Content that moves while it is read is lost, or the wrong thing is pressed.',
    `It is ${String(Math.ceil(height))}px high where it is ${String(Math.round(width))}px wide. Reserve at least that, for each width of the page:`,
    `${element.localName} {\n  display: block;\n  min-block-size: ${String(Math.ceil(height))}px;\n}`,
  ] as const;
  if (moved >= least)
    return [
      fault(
        'shift',
        element,
        `It has moved the page: ${moved.toFixed(3)} of layout shift${missing ? '' : ', although its place is reserved'}.`,
        ...words,
      ),
    ];
  if (missing)
    return [
      advice(
        'shift',
        element,
        `Its place is not reserved: min-block-size is ${String(Math.round(reserved))}px${isTold() ? '' : ', and this browser does not tell whether the page moved'}.`,
        'What stands below it moves once, when its content comes.',
        words[1],
        words[2],
      ),
    ];
  return [good('shift', element, `Its place is reserved (${String(Math.round(reserved))}px), and nothing has moved.`)];
};

/**
 * Keeps typed answers that were not sent when the page is left: after the end of the session, when an action is undone,
 * or when the moderator follows a link. They stay in this tab until their comment is on a page again.
 */

/** Their name in the storage of the tab. */
const typedKept = 'sprid-moderation-answers';

const recall = (): Record<string, string> => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(typedKept) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, string>) : {};
  } catch {
    return {};
  }
};

const write = (kept: Readonly<Record<string, string>>): void => {
  try {
    if (Object.keys(kept).length) sessionStorage.setItem(typedKept, JSON.stringify(kept));
    else sessionStorage.removeItem(typedKept);
  } catch {
    // Without storage, the answers are lost with the page.
  }
};

/** The field for the answer to a comment. */
export const answerIn = (item: Element): HTMLTextAreaElement | null => item.querySelector('.answer textarea');

/** Stores the answers typed below these comments, in place of those stored before. */
export const keepAnswers = (items: readonly HTMLElement[]): void => {
  const kept = new Map(Object.entries(recall()));
  for (const item of items) {
    const { id = '' } = item.dataset;
    const typed = answerIn(item)?.value ?? '';
    if (typed.trim()) kept.set(id, typed);
    else kept.delete(id);
  }
  write(Object.fromEntries(kept));
};

/** Puts answers back below their comments, and deletes them from the storage. */
export const putAnswersBack = (items: readonly HTMLElement[]): void => {
  const kept = new Map(Object.entries(recall()));
  for (const item of items) {
    const field = answerIn(item);
    const { id = '' } = item.dataset;
    const typed = kept.get(id);
    if (!field || typed === undefined) continue;
    kept.delete(id);
    if (field.value) continue;
    field.value = typed;
    item.querySelector('.answer')?.setAttribute('open', '');
  }
  write(Object.fromEntries(kept));
};

/** Deletes all stored answers, because somebody else may use the tab. */
export const forgetAnswers = (): void => {
  write({});
};

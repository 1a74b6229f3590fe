/** Sends a form of the page and reads the result. */

/** A comment, with the fields that the desk uses. */
export interface DeskItem {
  id: string;
  revision: number;
  text: string;
}

/** The result of a form. */
export interface FormResult {
  done: { id: string; action: string }[];
  refused: { id: string; why: string; told: string }[];
  /** The lines of the log, by which the action can be undone. */
  entries: string[];
  told: string;
  items: DeskItem[];
}

/**
 * The result; undefined where the answer is unusable, `signed-out` where the moderator has to sign in first, and
 * `foreign` where the form is one of an earlier session.
 */
export const sendForm = async (
  address: string,
  fields: URLSearchParams,
): Promise<FormResult | 'signed-out' | 'foreign' | undefined> => {
  try {
    const answer = await fetch(address, { method: 'POST', headers: { Accept: 'application/json' }, body: fields });
    if (answer.status === 401) return 'signed-out';
    if (answer.status === 403) return 'foreign';
    return answer.ok || answer.status === 409 ? ((await answer.json()) as FormResult) : undefined;
  } catch {
    return undefined;
  }
};

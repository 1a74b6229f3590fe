/** Sends a form of the page and reads what came of it. */

/** A comment as far as the desk looks at it. */
export interface DeskItem {
  id: string;
  revision: number;
  text: string;
}

/** What a form came to. */
export interface Acted {
  done: { id: string; action: string }[];
  refused: { id: string; why: string; told: string }[];
  /** By what it is undone. */
  entries: string[];
  told: string;
  items: DeskItem[];
}

/** The answer; undefined where nothing of use came back, and `signed-out` where one has to sign in first. */
export const sendForm = async (address: string, fields: URLSearchParams): Promise<Acted | 'signed-out' | undefined> => {
  try {
    const answer = await fetch(address, { method: 'POST', headers: { Accept: 'application/json' }, body: fields });
    if (answer.status === 401) return 'signed-out';
    return answer.ok || answer.status === 409 ? ((await answer.json()) as Acted) : undefined;
  } catch {
    return undefined;
  }
};

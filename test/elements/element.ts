/** What tests of elements share: they create one, wait for its events, and read its console messages. */

/** The second origin; see web-test-runner.config.mjs. */
export const elsewhere = (window as unknown as { elsewhere: string }).elsewhere;

/** Settles with the next event of that name. */
export const when = <Fired extends Event>(target: EventTarget, name: string): Promise<Fired> =>
  new Promise((resolve) => {
    target.addEventListener(
      name,
      (event) => {
        resolve(event as Fired);
      },
      { once: true },
    );
  });

/** Settles when the condition holds; checks it in every frame, because not everything is an event. */
export const until = (isSo: () => unknown): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (isSo()) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });

/** The least that a release must have besides its text. */
export const bareRelease = {
  id: 'r1',
  url: 'https://news.example/r1',
  language: 'sv',
  headline: 'Rubriken',
  published: '2017-10-10T07:20:00+02:00',
};

/** Puts HTML on the page and returns its first element. */
export const place = <Made extends Element>(markup: string): Made => {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  document.body.append(holder);
  return holder.firstElementChild as Made;
};

/** An address that returns this JSON. */
export const jsonAt = (json: unknown): string =>
  `/answers/release/${String(Math.random()).slice(2)}?json=${encodeURIComponent(JSON.stringify(json))}`;

/** The text of the element's shadow root, with white space collapsed. */
export const textOf = (element: Element): string => {
  const copy = element.shadowRoot?.querySelector('.root')?.textContent ?? '';
  return copy.replace(/\s+/g, ' ').trim();
};

/** The lines on the console while `act` runs. */
export const consoleLines = async (act: () => Promise<unknown>): Promise<string[]> => {
  const lines: string[] = [];
  const kept = { error: console.error, warn: console.warn };
  console.error = console.warn = (...parts: unknown[]) => {
    lines.push(parts.map(String).join(' '));
  };
  try {
    await act();
  } finally {
    Object.assign(console, kept);
  }
  return lines;
};

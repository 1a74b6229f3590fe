/**
 * Code that loads when it is needed, and is asked for again when it did not come: in Chromium and WebKit by
 * the same `import()`. Firefox keeps one that failed for the life of the page and needs another address; its
 * error names the file that failed.
 */
let tries = 0;

/** Loads code; what failed is asked for once more. @param load a dynamic import */
export const loadCode = <Code>(load: () => Promise<Code>): Promise<Code> =>
  load()
    .catch(load)
    .catch((error: unknown) => {
      const [address] = /\bhttps?:\S+/.exec((error as Error).message) ?? [];
      if (!address) throw error;
      // What the file imports is asked for elsewhere too: `0%2e1.0` is the folder `0.1.0`.
      const elsewhere = address.replace(/\.(?=[\d.]+\/[^/]+$)/, ++tries % 2 ? '%2e' : '%2E');
      return import(
        /* webpackIgnore: true */ /* @vite-ignore */ `${elsewhere}?again=${String(tries)}`
      ) as Promise<Code>;
    });

/**
 * Code that loads when it is needed, and is asked for again when it did not come.
 * Firefox keeps an `import()` that failed for the life of the page, so a second try
 * needs another address. Its error names the file that failed.
 */
let tries = 0;

/** Loads code; what failed is asked for once more under another address. @param load a dynamic import */
export const loadCode = <Code>(load: () => Promise<Code>): Promise<Code> =>
  load().catch((error: unknown) => {
    const [address] = /\bhttps?:\S+/.exec((error as Error).message) ?? [];
    if (!address) throw error;
    return import(/* webpackIgnore: true */ /* @vite-ignore */ `${address}?again=${String(++tries)}`) as Promise<Code>;
  });

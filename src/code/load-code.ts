/**
 * Loads code on demand, and tries again when that fails: in Chromium and WebKit by the same `import()`. Firefox
 * remembers a failed file as long as the page lives, also one that other files import, so it needs other addresses. Its
 * error names the failed file, from which the folder is known.
 */
let tries = 0;

/**
 * Loads code; tries once more when it fails.
 * @param load exactly `() => import('./code.js')`; a build may append `.then((file) => file.code)`
 */
export const loadCode = <Code>(load: () => Promise<Code>): Promise<Code> =>
  load()
    .catch(load)
    .catch((error: unknown) => {
      const [folder] = /\bhttps?:\S+\//.exec((error as Error).message) ?? [];
      // A bundler may have replaced the import by code without an address.
      const [, path, part] =
        /import\(["'`]([^"'`]+)["'`]\)(?:\.then\([^.]*\.([\w$]+)[^.]*)?[^.\w]*$/.exec(String(load)) ?? [];
      if (!folder || !path) throw error;
      // `0%2e1.0` is the folder `0.1.0` under another address.
      const elsewhere = folder.replace(/\.(?=[\d.]+\/$)/, ++tries % 2 ? '%2e' : '%2E');
      const { href } = new URL(`${path}?again=${String(tries)}`, elsewhere);
      const file = import(/* webpackIgnore: true */ /* @vite-ignore */ href) as Promise<Record<string, Code>>;
      return file.then((all) => (part ? all[part] : all) as Code);
    });

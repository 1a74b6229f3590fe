/**
 * Code that loads when it is needed, and is asked for again when it did not come: in Chromium and WebKit by
 * the same `import()`. Firefox keeps a file that failed for the life of the page, also one that others import,
 * and needs other addresses. Its error names the file that failed, which tells the folder.
 */
let tries = 0;

/**
 * Loads code; what failed is asked for once more.
 * @param load `() => import('./code.js')` and no more than that; a build may put `.then((file) => file.code)` behind it
 */
export const loadCode = <Code>(load: () => Promise<Code>): Promise<Code> =>
  load()
    .catch(load)
    .catch((error: unknown) => {
      const [folder] = /\bhttps?:\S+\//.exec((error as Error).message) ?? [];
      // A bundler may have put something else into its place, which nobody can ask for elsewhere.
      const [, path, part] =
        /import\(["'`]([^"'`]+)["'`]\)(?:\.then\([^.]*\.([\w$]+)[^.]*)?[^.\w]*$/.exec(String(load)) ?? [];
      if (!folder || !path) throw error;
      // `0%2e1.0` is the folder `0.1.0`.
      const elsewhere = folder.replace(/\.(?=[\d.]+\/$)/, ++tries % 2 ? '%2e' : '%2E');
      const { href } = new URL(`${path}?again=${String(tries)}`, elsewhere);
      const file = import(/* webpackIgnore: true */ /* @vite-ignore */ href) as Promise<Record<string, Code>>;
      return file.then((all) => (part ? all[part] : all) as Code);
    });

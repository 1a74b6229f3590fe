export default {
  globs: ['src/elements/*/*.ts', 'src/elements/source-element.ts', 'src/elements/source-events.ts'],
  exclude: ['**/*.styles.ts', '**/*.templates.ts', '**/*.define.ts'],
  outdir: '.',
  litelement: true,
  // package.json names the file already; the analyzer would write the folder of the moment there.
  packagejson: false,
};

export default {
  globs: ['src/elements/*/*.ts', 'src/elements/source-element.ts'],
  exclude: ['**/*.styles.ts', '**/*.templates.ts', '**/*.define.ts'],
  outdir: '.',
  litelement: true,
};

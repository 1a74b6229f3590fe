/**
 * The style sheet of the publisher's pages: a quiet frame around the elements, light and dark, for screens and print.
 */
import type { Site } from './site.js';

const sheet = `:root {
  --ink: #16212a;
  --quiet: #52616b;
  --page: #fdfcfa;
  --line: #dcdad2;
  font: 1.0625rem/1.6 Inter, 'Segoe UI', system-ui, -apple-system, Roboto, 'Helvetica Neue', Arial, sans-serif;
  color: var(--ink);
  background: var(--page);
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #eaf0f0; --quiet: #a3b2b7; --page: #0d1518; --line: #2c3b40; }
}
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; min-block-size: 100vh; display: flex; flex-direction: column; overflow-wrap: anywhere; }
body > * { inline-size: min(100% - 2.5rem, 68rem); margin-inline: auto; }
a { color: inherit; text-underline-offset: 0.18em; text-decoration-color: var(--sprid-accent, currentColor); }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid; outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
.skip:not(:focus) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
header.site, footer.site { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5rem 2rem; padding-block: 1.25rem; }
header.site { border-block-end: 1px solid var(--line); }
footer.site { margin-block-start: auto; border-block-start: 1px solid var(--line); font-size: 0.9375rem; color: var(--quiet); }
header.site a, footer.site a { display: inline-flex; align-items: center; min-block-size: 2.25rem; }
.brand { gap: 0.75rem; font-weight: 700; font-size: 1.125rem; letter-spacing: -0.01em; text-decoration: none; }
.brand img { inline-size: auto; max-inline-size: 12rem; }
main { padding-block: 2.5rem 4rem; flex: 1; }
h1 { margin: 0 0 1.5rem; font-size: clamp(2rem, 1.4rem + 3vw, 3rem); line-height: 1.1; letter-spacing: -0.025em; text-wrap: balance; }
h2 { margin: 0 0 0.75rem; font-size: 1.125rem; line-height: 1.3; }
.article main, .message main { inline-size: min(100% - 2.5rem, 46rem); }
.article comment-box { margin-block-start: 3.5rem; padding-block-start: 2rem; border-block-start: 1px solid var(--line); }
.counter main { inline-size: min(100% - 2.5rem, 46rem); }
.columns { display: grid; gap: 3rem; }
@media (min-width: 60rem) { .columns:has(aside) { grid-template-columns: minmax(0, 1fr) 20rem; } }
aside .figure + .figure { margin-block-start: 2.5rem; padding-block-start: 2rem; border-block-start: 1px solid var(--line); }
.choices { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; margin-block-end: 0.75rem; }
.choices h2 { margin: 0; font-size: 0.9375rem; font-weight: 500; color: var(--quiet); }
.choices ul { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; padding: 0; list-style: none; }
.choices a { display: inline-block; padding-block: 0.4rem; }
.choices a[aria-current] { font-weight: 700; text-decoration: none; }
press-release-list { margin-block-start: 1.5rem; }
.pages { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem; margin-block-start: 2rem; }
.pages a { padding-block: 0.5rem; font-weight: 600; }
/* With a script, the list has a button of its own for more. */
@media (scripting: enabled) { .pages a[rel=next] { display: none; } }
.none, .hint { color: var(--quiet); }
.told { margin: 0 0 1.5rem; padding: 0.75rem 1rem; border-inline-start: 4px solid var(--sprid-accent, currentColor); background: color-mix(in srgb, currentColor 6%, transparent); }
.write { display: grid; gap: 0.5rem; }
.write label { font-weight: 600; }
.write textarea, .write input { font: inherit; color: inherit; background: transparent; border: 1px solid color-mix(in srgb, currentColor 55%, transparent); border-radius: 6px; padding: 0.5rem 0.75rem; inline-size: 100%; }
.write button { justify-self: start; font: inherit; font-weight: 600; min-block-size: 2.75rem; padding: 0.5rem 1.25rem; border: 0; border-radius: 6px; color: var(--page); background: var(--ink); cursor: pointer; }
.preview { margin: 0 0 1.5rem; padding: 1rem 1.25rem; border: 1px dashed color-mix(in srgb, currentColor 45%, transparent); border-radius: 10px; white-space: pre-wrap; }
.preview p { margin: 0 0 0.25rem; font-weight: 600; }
.builder section { margin-block-start: 2.5rem; }
.builder h2 { font-size: 1.5rem; }
.builder h3 { margin: 1.5rem 0 0.25rem; font-size: 1.0625rem; }
.builder .lead { max-inline-size: 44rem; font-size: 1.1875rem; }
.builder .hint { margin: 0 0 0.5rem; max-inline-size: 44rem; }
.builder pre { margin: 0 0 0.5rem; max-block-size: min(20rem, 50vh); overflow: auto; padding: 1rem 1.25rem; border-radius: 8px; background: #10282e; color: #e9f3f2; font: 0.875rem/1.6 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: normal; }
.choose { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 1rem; align-items: end; }
.choose label { display: block; font-weight: 600; }
.choose select, .choose input { font: inherit; color: inherit; background: var(--page); border: 1px solid color-mix(in srgb, currentColor 55%, transparent); border-radius: 6px; padding: 0.4rem 0.6rem; inline-size: 100%; min-block-size: 2.75rem; }
.choose button, .copy { font: inherit; font-weight: 600; min-block-size: 2.75rem; padding: 0.4rem 1.25rem; border: 1px solid; border-radius: 6px; color: var(--page); background: var(--ink); cursor: pointer; }
.copy { min-block-size: 2.25rem; color: inherit; background: transparent; }
.told p, .told ul { margin: 0; }
.told ul { padding-inline-start: 1.25rem; }
.previews { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1.5rem; }
.previews figure { margin: 0; }
.previews iframe { inline-size: 100%; border: 1px solid var(--line); border-radius: 8px; background: #fff; }
.measure { position: fixed; inset: 0 auto auto 0; z-index: -1; border: 0; opacity: 0; pointer-events: none; }
@media (forced-colors: active) { .write button { border: 1px solid; } }
@media print {
  .builder pre { max-block-size: none; white-space: pre-wrap; }
  header.site nav, footer.site, .choices, .pages, .skip { display: none; }
  body > * { inline-size: auto; }
}
`;

/** Writes the style sheet with the publisher's accent. */
export const newsroomStyles = ({ accent }: Site): string =>
  accent === undefined ? sheet : `${sheet}:root { --sprid-accent: ${accent}; }\n`;

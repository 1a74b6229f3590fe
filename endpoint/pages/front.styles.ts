/** Colors and type of the pages for operators and developers: what is served, and the documentation. */
export const plainColors = `:root {
  --ink: #16212a;
  --quiet: #52616b;
  --page: #fcfbf8;
  --line: #dcdad2;
  --accent: #0b5f6c;
  --code: #10282e;
  --code-ink: #e9f3f2;
  font: 1rem/1.6 Inter, 'Segoe UI', system-ui, -apple-system, Roboto, 'Helvetica Neue', Arial, sans-serif;
  color: var(--ink);
  background: var(--page);
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eaf0f0;
    --quiet: #a3b2b7;
    --page: #0d1518;
    --line: #2c3b40;
    --accent: #7fd3dd;
    --code: #060c0e;
  }
}
*, ::before, ::after { box-sizing: border-box; }
`;

/** The style sheet of the page that lists what is served: the colors of the demo, one column. */
export const frontStyles = `${plainColors}body { inline-size: min(100% - 2.5rem, 48rem); margin: 0 auto; padding-block: 2.5rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3, p, ul { margin: 0; padding: 0; }
h1, h2 { letter-spacing: -0.025em; line-height: 1.15; text-wrap: balance; }
h1 { font-size: clamp(2rem, 1.4rem + 3vw, 3rem); }
h2 { font-size: 1.5rem; }
h3 { font-size: 1.0625rem; line-height: 1.35; }
header p, time { color: var(--quiet); }
header p { margin-block-start: 0.5rem; }
section { margin-block-start: 2.75rem; }
h2 + * { margin-block-start: 1rem; }
ul { list-style: none; }
.items > li { padding-block: 0.9rem; border-block-start: 1px solid var(--line); }
.items + p { padding-block-start: 0.9rem; border-block-start: 1px solid var(--line); }
.addresses { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
.addresses a { display: inline-block; padding-block: 0.2rem; font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.875rem; }
a { color: var(--accent); text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
pre { overflow-x: auto; padding: 1.25rem; border-radius: 8px; background: var(--code); color: var(--code-ink); overflow-wrap: normal; font: 0.875rem/1.7 ui-monospace, Menlo, Consolas, monospace; }
code { font: inherit; }
@media (forced-colors: active) { pre { border: 1px solid; } }
`;

/** The style sheet of the moderators' pages. */
export const moderateStyles = `:root {
  --ink: #16212a; --quiet: #52616b; --page: #fdfcfa; --line: #d3d5d2; --box: #fff; --mark: #0b5f6c; --wrong: #a3211b; --warm: #fdf1dc;
  font: 1rem/1.55 Inter, 'Segoe UI', system-ui, -apple-system, Roboto, 'Helvetica Neue', Arial, sans-serif;
  color: var(--ink); background: var(--page); color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #eaf0f0; --quiet: #a9b8bd; --page: #0d1518; --line: #2f3f45; --box: #131d21; --mark: #6fd0d8; --wrong: #ff9d93; --warm: #2f2715; }
}
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; overflow-wrap: anywhere; }
header, main { inline-size: min(100% - 2rem, 56rem); margin-inline: auto; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.5rem; padding-block: 1rem; border-block-end: 1px solid var(--line); }
.brand { margin: 0; font-weight: 700; }
.brand span { font-weight: 400; color: var(--quiet); }
nav { flex-basis: 100%; order: 1; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-flex; align-items: center; gap: 0.4rem; min-block-size: 2.75rem; text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav a[aria-current] { font-weight: 700; box-shadow: inset 0 -3px var(--mark); }
.count { padding-inline: 0.5rem; border-radius: 1rem; font-size: 0.875rem; font-weight: 600; background: var(--line); }
.who { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem; margin: 0; margin-inline-start: auto; color: var(--quiet); }
main { padding-block: 1.5rem 5rem; }
main:focus { outline: none; }
a { color: inherit; text-underline-offset: 0.18em; }
h1 { margin: 0 0 1rem; font-size: clamp(1.375rem, 6vw, 1.75rem); line-height: 1.2; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.25rem; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; border-radius: 4px; }
.skip:not(:focus) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
button, input, select, textarea { font: inherit; color: inherit; border-radius: 6px; }
button { min-block-size: 2.75rem; padding: 0.25rem 0.9rem; border: 1px solid color-mix(in srgb, currentColor 55%, transparent); background: transparent; cursor: pointer; }
button:hover { background: color-mix(in srgb, currentColor 8%, transparent); }
button.main { border-color: var(--mark); color: var(--page); background: var(--mark); font-weight: 600; }
button.danger { color: var(--wrong); }
button.quiet { border-color: transparent; text-decoration: underline; padding-inline: 0.25rem; }
input:not([type=checkbox], [type=hidden]), select, textarea { inline-size: 100%; min-block-size: 2.75rem; padding: 0.5rem 0.75rem; background: var(--box); border: 1px solid color-mix(in srgb, currentColor 55%, transparent); }
input[type=checkbox] { inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: var(--mark); }
.search { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; margin-block-end: 1.25rem; }
.search label { flex-basis: 100%; font-weight: 600; }
.search input:not([type=hidden]) { flex: 1 1 12rem; inline-size: auto; min-inline-size: 0; }
.thread, .bulk, .acts { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
.thread { justify-content: space-between; margin-block-end: 1rem; }
.thread p { margin: 0; }
.bulk { margin-block-end: 1rem; color: var(--quiet); }
.bulk button { color: var(--ink); }
.items { display: grid; gap: 1rem; margin: 0; padding: 0; list-style: none; }
.item { padding: 1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--box); scroll-margin-block: 1rem; }
.item:focus { outline: 3px solid var(--mark); outline-offset: 1px; }
.item[aria-busy=true] { opacity: 0.6; }
.by { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.75rem; margin: 0 0 0.5rem; }
.by time, .by span:not(.mark), .by a { color: var(--quiet); font-size: 0.9375rem; }
.by a { margin-inline-start: auto; min-block-size: 1.75rem; }
.mark { padding-inline: 0.5rem; border: 1px solid currentColor; border-radius: 1rem; font-size: 0.8125rem; color: var(--mark); }
.state { margin: 0 0 0.75rem; padding: 0.35rem 0.75rem; border-radius: 6px; background: var(--warm); }
blockquote { margin: 0 0 0.75rem; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--line); color: var(--quiet); white-space: pre-wrap; }
blockquote p { margin: 0; font-size: 0.9375rem; }
.text { margin-block-end: 0.75rem; white-space: pre-wrap; max-inline-size: 44em; }
.text[dir=rtl] { margin-left: auto; }
.reports ul { margin: 0.25rem 0 0.75rem; padding-inline-start: 1.25rem; }
.reports q { display: block; color: var(--quiet); white-space: pre-wrap; }
summary { display: inline-flex; align-items: center; min-block-size: 2.25rem; cursor: pointer; text-decoration: underline; text-underline-offset: 0.18em; }
.writer { margin: 0.5rem 0 0; }
.writer a, .item h2 a { display: inline-block; padding-block: 0.2rem; }
.answer { margin-block-start: 0.5rem; }
.answer form, .write { display: grid; gap: 0.5rem; justify-items: start; max-inline-size: 40rem; }
label { font-weight: 600; }
.told { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; margin-block-end: 1.25rem; padding: 0.6rem 1rem; border-inline-start: 4px solid var(--mark); background: var(--box); }
.told p { margin: 0; }
.told.wrong { border-color: var(--wrong); }
.none, .hint { color: var(--quiet); }
.hint { margin: 0; }
.blocks { display: grid; gap: 0.5rem; padding: 0; list-style: none; }
.blocks li { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem; padding-block: 0.25rem; border-block-end: 1px solid var(--line); }
.blocks span { color: var(--quiet); }
.blocks form { margin-inline-start: auto; }
.wide { overflow-x: auto; }
table { inline-size: 100%; border-collapse: collapse; overflow-wrap: break-word; }
th, td { padding: 0.5rem 1rem 0.5rem 0; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
.figures { margin-block-start: 0.75rem; }
.figures td { vertical-align: middle; }
.figure { font-variant-numeric: tabular-nums; white-space: nowrap; }
.past { color: var(--quiet); }
.past .figure { text-decoration: line-through; }
@media (width < 40rem) {
  .figures thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .figures tr { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem; padding-block: 0.5rem; border-block-end: 1px solid var(--line); }
  .figures td { padding: 0; border: 0; }
  .figures td:empty { display: none; }
  .figures .figure { font-weight: 700; }
}
.item h2 { margin: 0 0 0.25rem; font-size: 1.125rem; }
.item > p { margin: 0; }
[aria-invalid=true] { border-color: var(--wrong); }
.pages { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin-block-start: 1.5rem; }
.pages a { padding-block: 0.6rem; font-weight: 600; }
moderation-desk { display: block; }
@media (prefers-reduced-motion: no-preference) { .item { transition: opacity 0.15s; } }
`;

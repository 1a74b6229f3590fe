import { plainColors } from '../front.styles.js';

/** The style sheet of the documentation. */
export const docsStyles = `${plainColors}:root { --code: #f1efe8; }
@media (prefers-color-scheme: dark) { :root { --code: #16242a; } }
body { inline-size: min(100% - 2.5rem, 52rem); margin: 0 auto; padding-block: 1.5rem 5rem; overflow-wrap: anywhere; }
.skip:not(:focus) { position: absolute; clip-path: inset(50%); block-size: 1px; inline-size: 1px; overflow: hidden; }
header { padding-block-end: 1rem; border-block-end: 1px solid var(--line); }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0.75rem 0 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding-block: 0.3rem; }
nav [aria-current] { color: inherit; font-weight: 650; text-decoration: none; }
form { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
label { flex: 1 0 100%; color: var(--quiet); font-size: 0.875rem; }
input, button { min-block-size: 44px; padding: 0.4rem 0.75rem; border: 1px solid var(--quiet); border-radius: 6px; background: transparent; color: inherit; font: inherit; }
input { flex: 1 1 8rem; min-inline-size: 0; }
button { cursor: pointer; }
h1, h2, h3 { margin-block: 2.25rem 0.75rem; letter-spacing: -0.02em; line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.9rem, 1.4rem + 2.4vw, 2.6rem); }
h2 { font-size: 1.5rem; }
h3 { font-size: 1.15rem; }
p, ul, ol, pre, .wide { margin-block: 0.9rem; }
ul, ol { padding-inline-start: 1.5rem; }
li { margin-block: 0.25rem; }
a { color: var(--accent); text-underline-offset: 0.18em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
:target { scroll-margin-block-start: 1rem; }
code { padding: 0.1em 0.3em; border-radius: 4px; background: var(--code); font: 0.875em/1.5 ui-monospace, Menlo, Consolas, monospace; }
pre { overflow-x: auto; padding: 1rem; border-radius: 8px; background: var(--code); overflow-wrap: normal; }
pre code { padding: 0; background: none; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; min-inline-size: 100%; overflow-wrap: normal; }
th, td { padding: 0.5rem 0.9rem 0.5rem 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
td { min-inline-size: 7rem; }
.quiet { margin-block: 0.1rem; color: var(--quiet); font-size: 0.875rem; }
.found { padding: 0; list-style: none; }
.found h2 { margin-block: 1.5rem 0; font-size: 1.15rem; }
.found p { margin-block: 0.2rem; }
@media (forced-colors: active) { pre, code { border: 1px solid; } }
`;

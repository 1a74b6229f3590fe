/** A page for a frame on another site: one element and nothing around it. */
import { directionOf } from '../../src/locales/direction.js';
import { escapeXml as text } from '../../src/markup/xml.js';
import { framedStyles } from '../html/framed.styles.js';

/** How the frame looks on the embedding page. */
export interface FrameLook {
  theme: 'auto' | 'light' | 'dark';
  /** A CSS color. */
  accent?: string | undefined;
}

/** The content of a frame. */
export interface FrameContent {
  title: string;
  language: string;
  /** HTML of the element. */
  element: string;
  /** Our own page with the same content. */
  canonical: string;
}

/**
 * Writes the whole document. Addresses contain the origin, because a sandboxed page has none of its own. Links open in
 * a new tab, because a frame must not navigate the embedding page.
 */
export const framePage = (
  { title, language, element, canonical }: FrameContent,
  { theme, accent }: FrameLook,
  origin: string,
): string =>
  `<!doctype html>
<html lang="${text(language)}" dir="${directionOf(language, title)}" class="framed ${theme}"${accent ? ` style="--sprid-accent:${text(accent)}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${text(canonical)}">
<base target="_blank">
<link rel="stylesheet" href="${text(origin)}/framed.css">
<script type="module" src="${text(origin)}/sprid.js"></script>
<script async src="${text(origin)}/framed.js"></script>
</head>
<body>${element}</body>
</html>
`;

/** The style sheet of this page. The page is as high as its content, and the frame follows it. */
export const framePageStyles = `${framedStyles}:root { overflow: hidden; }
`;

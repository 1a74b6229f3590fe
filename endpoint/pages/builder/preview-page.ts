/** A page as a preview for the builder: light, dark, or with aggressive styles. */
import { escapeXml as text } from '../../../src/markup/xml.js';
import { elementCode, type ChosenEmbed } from './codes.js';

/** The kinds of preview. */
export const previewPages = ['light', 'dark', 'hostile'] as const;

/** One of them. */
export type PreviewPage = (typeof previewPages)[number];

export const writePreview = (chosen: ChosenEmbed, page: PreviewPage, language: string): string => `<!doctype html>
<html lang="${text(language)}" class="${page}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(chosen.title)}</title>
<meta name="robots" content="noindex">
<link rel="stylesheet" href="/preview.css">
<script type="module" src="/sprid.js"></script>
</head>
<body>
${elementCode(chosen)}
</body>
</html>
`;

/** The style sheet of the previews. */
export const previewStyles = `body { margin: 0; padding: 1rem; font: 1rem/1.6 system-ui, sans-serif; }
.light { color: #16212a; background: #fff; }
.dark { color: #eaf0f0; background: #0d1518; }
.hostile { color: #1a1a1a; background: #fff7e0; font-family: Georgia, serif; }
.hostile * { text-indent: 40px; letter-spacing: 4px; line-height: 2.4; text-transform: uppercase; box-sizing: content-box; }
.hostile p, .hostile h1, .hostile h2, .hostile li, .hostile button, .hostile a { margin: 40px !important; padding: 20px !important; border: 5px dotted red !important; float: right; color: red; }
.hostile body > * { all: unset; }
`;

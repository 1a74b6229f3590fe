/** The code for each way onto somebody's page, to be copied as it is. */
import type { WayName } from '../../../src/locales/pages/builder/words.js';
import { escapeXml as text } from '../../../src/markup/xml.js';

/** What is put on a page. */
export interface Chosen {
  kind: 'press-release' | 'jobs-progress' | 'comment-box';
  title: string;
  /** Absolute addresses: of the page, of the JSON, and of the page for a frame. */
  page: string;
  json: string;
  frame: string;
  theme: 'auto' | 'light' | 'dark';
  variant?: string | undefined;
  /** BCP 47 tag; undefined for that of the page. */
  language?: string | undefined;
  /** Six hexadecimal digits. */
  accent?: string | undefined;
}

/** Where the endpoint is, and what it serves the single file as. */
export interface Served {
  origin: string;
  version: string;
  /** `sha384-…` of the single file; undefined where it is not known. */
  integrity: string | undefined;
}

/** The tag of what was chosen, with a link inside for readers without a script. */
export const elementCode = ({ kind, title, page, json, theme, variant, language, accent }: Chosen): string => {
  const attributes = [
    `src="${text(json)}"`,
    theme !== 'auto' && `theme="${theme}"`,
    variant && `variant="${text(variant)}"`,
    language && `lang="${text(language)}"`,
    accent && `style="--sprid-accent: #${accent}"`,
  ].filter(Boolean);
  return `<${kind} ${attributes.join(' ')}>\n  <a href="${text(page)}">${text(title)}</a>\n</${kind}>`;
};

/** All ways, the best first. */
export const codes = (chosen: Chosen, { origin, version, integrity }: Served): Record<WayName, string> => {
  const { title, page, frame, kind } = chosen;
  const element = elementCode(chosen);
  const seal = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return {
    tag: `<script type="module" src="${origin}/sprid.js"></script>\n\n${element}`,
    frame: `<iframe src="${text(frame)}" title="${text(title)}" width="100%" height="400" loading="lazy"\n  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>\n<script async src="${origin}/frame.js"></script>`,
    address: page,
    wordpress: page,
    single: `<script defer src="${origin}/${version}/sprid.bundle.js"${seal}></script>\n\n${element}`,
    npm: `npm install sprid\n\nimport 'sprid/${kind}/define';\n\n${element}`,
    plain: `<p><a href="${text(page)}">${text(title)}</a></p>`,
  };
};

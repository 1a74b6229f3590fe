/** The code for each way of embedding, ready to be copied. */
import type { WayName } from '../../../src/locales/pages/builder/words.js';
import { escapeXml as text } from '../../../src/markup/xml.js';
import { movingOf } from '../../disk/versions.js';
import { importMap, type Hashes } from './import-map.js';

/** The content to embed, with its options. */
export interface ChosenEmbed {
  kind: 'press-release' | 'jobs-progress' | 'comment-box';
  title: string;
  /** Absolute addresses of the page, of the JSON, and of the page for a frame. */
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

/** The origin of the endpoint, and the files that it serves. */
export interface EmbedSource {
  origin: string;
  version: string;
  /** `sha384-…` of each file that never changes; empty where they are not known. */
  hashes: Hashes;
  /** Tags of the languages of the elements. */
  spoken: readonly string[];
}

/** The tag of the chosen content, with a link inside for readers without scripts. */
export const elementCode = ({ kind, title, page, json, theme, variant, language, accent }: ChosenEmbed): string => {
  const attributes = [
    `src="${text(json)}"`,
    theme !== 'auto' && `theme="${theme}"`,
    variant && `variant="${text(variant)}"`,
    language && `lang="${text(language)}"`,
    accent && `style="--sprid-accent: #${accent}"`,
  ].filter(Boolean);
  return `<${kind} ${attributes.join(' ')}>\n  <a href="${text(page)}">${text(title)}</a>\n</${kind}>`;
};

/** The code of all ways, the best first. A way that is not possible has an empty text. */
export const codes = (chosen: ChosenEmbed, served: EmbedSource): Record<WayName, string> => {
  const { title, page, frame, kind, language } = chosen;
  const { origin, version, hashes, spoken } = served;
  const element = elementCode(chosen);
  const sealOf = (name: string): string => {
    const hash = hashes[`${version}/${name}`];
    return hash ? ` integrity="${hash}" crossorigin="anonymous"` : '';
  };
  // The bundle and the package contain few languages; the others are in files beside them.
  const beside = `sprid.bundle.${language ?? ''}.js`;
  const isBeside = `${version}/${beside}` in hashes;
  const bundles = [...(isBeside ? [beside] : []), 'sprid.bundle.js'];
  const languages = language === undefined ? spoken : [language];
  const sealed = `<script type="importmap">\n${importMap(hashes, served, { kind, languages })}\n</script>\n<script type="module" src="${origin}/${version}/sprid.js"${sealOf('sprid.js')}></script>\n\n${element}`;
  return {
    tag: `<script type="module" src="${origin}/${movingOf(version)}/sprid.js"></script>\n\n${element}`,
    sealed: hashes[`${version}/sprid.js`] ? sealed : '',
    frame: `<iframe src="${text(frame)}" title="${text(title)}" width="100%" height="400" loading="lazy"\n  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>\n<script async src="${origin}/frame.js"></script>`,
    address: page,
    wordpress: page,
    single: `${bundles.map((name) => `<script defer src="${origin}/${version}/${name}"${sealOf(name)}></script>\n`).join('')}\n${element}`,
    npm: `npm install sprid\n\nimport 'sprid/${kind}/define';\n${isBeside ? `import 'sprid/languages/${language ?? ''}';\n` : ''}\n${element}`,
    plain: `<p><a href="${text(page)}">${text(title)}</a></p>`,
  };
};

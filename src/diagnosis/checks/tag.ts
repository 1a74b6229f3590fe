/** Checks how our code is loaded: the script tag, its copies, its version, and whether it has run. */
import { advice, fault, good, type Finding } from '../finding.js';
import { addressOf, hasRun, isJavaScript, isRegistered, ourFile, ourScripts } from '../ours.js';

const isBundle = ({ src }: HTMLScriptElement): boolean => src.includes('/sprid.bundle.js');

const moduleTag = (src: string): string => `<script type="module" src="${src}"></script>`;

/** The script's tag as it should be. */
const written = (script: HTMLScriptElement): string =>
  isBundle(script)
    ? `<script src="${script.src}"${script.integrity ? ` integrity="${script.integrity}" crossorigin` : ''} defer></script>`
    : moduleTag(script.src);

const checkScript = (script: HTMLScriptElement): Finding[] => {
  const { src, type, integrity, crossOrigin, defer, async } = script;
  const how = 'Write it like this:';
  if (!isJavaScript(script))
    return [
      advice(
        'tag',
        undefined,
        `The script tag is held back: its type is "${type}".`,
        'A consent tool does that. Readers see what stands inside the elements until it lets the script run.',
        'To let each element wait by itself, with a button, let the script run, and give the elements this attribute:',
        'consent="needed"',
      ),
    ];
  if (integrity && crossOrigin === null && new URL(src).origin !== location.origin)
    return [
      fault(
        'tag',
        undefined,
        'The script tag has integrity without crossorigin.',
        'A browser refuses such a script of another site, whatever its hash is.',
        how,
        written(script),
      ),
    ];
  if (type === 'module' || (isBundle(script) && (defer || async))) return [];
  return [
    advice(
      'tag',
      undefined,
      `The script tag lacks ${isBundle(script) ? 'defer' : 'type="module"'}.`,
      'It works, but the page waits while it loads.',
      how,
      written(script),
    ),
  ];
};

/** Why an element has no code, as far as the page tells. */
const checkRegistered = (name: string, elements: readonly Element[]): Finding => {
  const [script] = ourScripts();
  const address = script?.src ?? elements.map(addressOf).find(Boolean) ?? 'https://news.example';
  const tell = (what: string, how: string, code: string): Finding =>
    fault('tag', undefined, `<${name}> ${what}`, 'Readers see what stands inside it.', how, code);
  if (customElements.get(name))
    return tell(
      'is an element of the page: ours was left out.',
      `Let ours have other names, and write <sprid-${name}>:`,
      moduleTag(`${address.replace(/[?#].*/, '')}?prefix=sprid`),
    );
  if (document.contentType !== 'text/html')
    return tell(
      `cannot be rendered in ${document.contentType}.`,
      'Serve the page as HTML:',
      'Content-Type: text/html; charset=utf-8',
    );
  return hasRun()
    ? tell(
        'has no code, or cannot be rendered.',
        'Serve the folder of the version beside the script. If there is a Content Security Policy, it must have:',
        `script-src ${new URL(address).origin}; trusted-types sprid`,
      )
    : tell('has no code.', 'Put the script tag into the page:', moduleTag(new URL('/sprid.js', address).href));
};

/** @param elements ours */
export const checkTag = (elements: readonly Element[]): Finding[] => {
  const scripts = ourScripts();
  const running = scripts.filter(isJavaScript);
  const found = scripts.flatMap(checkScript);
  const [first, second] = running;
  if (first && second)
    found.push(
      advice(
        'tag',
        undefined,
        `The script tag stands there ${String(running.length)} times: ${[...new Set(running.map(({ src }) => src))].join(', ')}`,
        'It does no harm, but the first one serves all elements, also where the others are newer.',
        'Keep one:',
        written(first),
      ),
    );
  // A script that waits for consent was reported already.
  if (first || !scripts.length) {
    const names = new Set(elements.filter((element) => !isRegistered(element)).map(({ localName }) => localName));
    for (const name of names) found.push(checkRegistered(name, elements));
  }
  return found.length
    ? found
    : [
        good(
          'tag',
          undefined,
          first ? `The script tag is right: ${first.src}` : 'The code is in a script of the page.',
        ),
      ];
};

/** @param served the text of the script as the server has it now */
export const checkVersion = (served = ''): Finding[] => {
  const [, version = '', hash] =
    performance
      .getEntriesByType('resource')
      .map(({ name }) => ourFile.exec(name))
      .find(Boolean) ?? [];
  const [, newVersion = '', newHash = hash] = /"\.\/([\d.]+[\w.-]*)\/\*-([\w-]{8})\.js"/.exec(served) ?? [];
  if (!version) return [];
  return hash === newHash
    ? [good('version', undefined, `Version ${version}.`)]
    : [
        advice(
          'version',
          undefined,
          `The page runs version ${version} (${String(hash)}), and the server has ${newVersion} (${String(newHash)}).`,
          'A cache keeps an older script. It works as long as the server keeps its files.',
          'Let it be kept for some minutes only:',
          'Cache-Control: public, max-age=300',
        ),
      ];
};

/** Checks how our code is loaded: the script tag, its copies, its version, and whether it has run. */
import { advice, fault, good, type Finding } from '../finding.js';
import { addressOf, hasRun, isJavaScript, isModule, isRegistered, ourFile, ourScripts } from '../ours.js';

const isBundle = ({ src }: HTMLScriptElement): boolean => src.includes('/sprid.bundle.js');

const moduleTag = (src: string, more = ''): string => `<script type="module" src="${src}"${more}></script>`;

/** The script's tag as it should be. */
const written = (script: HTMLScriptElement, src = script.src): string => {
  const { integrity, nonce } = script;
  const kept = `${integrity ? ` integrity="${integrity}" crossorigin` : ''}${nonce ? ` nonce="${nonce}"` : ''}`;
  return isBundle(script) ? `<script src="${src}"${kept} defer></script>` : moduleTag(src, kept);
};

const checkScript = (script: HTMLScriptElement): Finding[] => {
  const { src, type, integrity, crossOrigin, defer, async } = script;
  const isBeside = isModule(script) || defer || async;
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
  if (integrity && crossOrigin === null && !isModule(script) && new URL(src).origin !== location.origin)
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
  if (isBeside) return [];
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

/** The probable reason why an element has no code. */
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

const parameterOf = ({ src }: HTMLScriptElement, name: string): string => new URL(src).searchParams.get(name) ?? '';

/**
 * Finds script tags that do the same, because they have the same prefix. A tag with another prefix registers other
 * names, and is needed.
 */
const checkCopies = (running: readonly HTMLScriptElement[]): Finding[] =>
  [...new Set(running.map((script) => parameterOf(script, 'prefix').toLowerCase()))].flatMap((prefix) => {
    const copies = running.filter((script) => parameterOf(script, 'prefix').toLowerCase() === prefix);
    const [first, second] = copies;
    if (!first || !second) return [];
    const loads = new Set(copies.flatMap((script) => parameterOf(script, 'load').split(',').filter(Boolean)));
    const asked = [...(prefix ? [`prefix=${prefix}`] : []), ...(loads.size ? [`load=${[...loads].join()}`] : [])];
    // Other parameters, such as a version, have no effect.
    const src = loads.size ? `${first.src.replace(/[?#].*/, '')}?${asked.join('&')}` : first.src;
    return [
      advice(
        'tag',
        undefined,
        `The script tag stands there ${String(copies.length)} times: ${[...new Set(copies.map((script) => script.src))].join(', ')}`,
        'It does no harm, but the first one serves all elements, also where the others are newer.',
        'Keep one:',
        written(first, src),
      ),
    ];
  });

/** @param elements ours */
export const checkTag = (elements: readonly Element[]): Finding[] => {
  const scripts = ourScripts();
  const running = scripts.filter(isJavaScript);
  const found = [...scripts.flatMap(checkScript), ...checkCopies(running)];
  const [first] = running;
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

/** Checks what the page's Content Security Policy refuses, or will refuse. */
import { advice, fault, good, type Finding } from '../finding.js';
import { addressOf, ourScripts } from '../ours.js';
import { allows, hasStrictDynamic, withSource } from '../policy-text.js';
import { violations, type Violation } from '../violations.js';
import { picturesOf } from './loading.js';

const originOf = (address: string): string => {
  try {
    return new URL(address).origin;
  } catch {
    return '';
  }
};

/** The policies in the page itself, of which only those in its head count. Those in headers are known from violations. */
const policiesInPage = (): string[] =>
  [...document.querySelectorAll<HTMLMetaElement>('head > meta[http-equiv="content-security-policy" i]')].flatMap(
    ({ content }) => content.split(','),
  );

/** A source from which a page loads something for our elements, with its directive. */
interface Need {
  directive: 'connect-src' | 'img-src' | 'frame-src';
  address: string;
}

const needsOf = (elements: readonly Element[]): Need[] =>
  elements.flatMap((element) => {
    const address = addressOf(element);
    const need = (directive: Need['directive'], ...all: (string | undefined)[]): Need[] =>
      all.flatMap((one) => (one && originOf(one) ? [{ directive, address: one }] : []));
    const films = element.shadowRoot?.querySelectorAll<HTMLElement>('[data-embed]') ?? [];
    return [
      ...need('connect-src', address),
      ...need('img-src', ...picturesOf(element).map(({ currentSrc, src }) => currentSrc || src)),
      ...need('frame-src', ...[...films].map(({ dataset }) => dataset.embed)),
    ];
  });

/** What readers miss without a source. Without most of them there is no content at all. */
const losses: Readonly<Record<string, string>> = {
  'img-src': 'Readers see the texts of pictures only.',
  'frame-src': 'Films cannot be played in their places: readers follow the link beside them.',
};

/** @param isHarmless whether the elements work all the same */
const tell = (
  directive: string,
  policy: string,
  source: string,
  isReportOnly: boolean,
  isHarmless = false,
): Finding => {
  const general = directive.replace(/-(elem|attr)$/, '');
  const [how, code] =
    general === 'script-src' && hasStrictDynamic(policy)
      ? [
          "The policy has 'strict-dynamic', with which browsers ignore addresses. Give the script tag the nonce of the page:",
          `<script type="module" nonce="…" src="${source}/sprid.js"></script>`,
        ]
      : [
          'Put this directive into the policy, in the place of the one that may be there:',
          `${withSource(policy, directive, source)};`,
        ];
  return (isReportOnly || isHarmless ? advice : fault)(
    'policy',
    undefined,
    `The page's Content Security Policy ${isReportOnly ? 'reports' : 'refuses'} ${source} in ${general}.`,
    isHarmless
      ? 'Readers miss nothing: here the elements do without it, and the browser reports it.'
      : (losses[general] ?? 'Readers see what stands inside the elements.'),
    how,
    code,
  );
};

/** The source that must be allowed for a violation, if it is ours. */
const sourceOf = ({ directive, blocked, sample }: Violation, origins: ReadonlySet<string>): string | undefined => {
  if (directive === 'trusted-types') return /^sprid\b/.test(sample) ? 'sprid' : undefined;
  const origin = originOf(blocked);
  return origins.has(origin) ? origin : undefined;
};

/**
 * @param elements ours
 * @param isOwnTry whether only the diagnosis has requested an address
 */
export const checkPolicy = (elements: readonly Element[], isOwnTry: (address: string) => boolean): Finding[] => {
  const needs = needsOf(elements);
  const origins = new Set([
    ...needs.map(({ address }) => originOf(address)),
    ...ourScripts().map(({ src }) => originOf(src)),
  ]);
  const found = new Map<string, Finding>();
  const seen = violations();
  // A page may name its Trusted Types without requiring them, or have a default policy that lets ours through.
  const isRendered = elements.some(({ shadowRoot }) => shadowRoot?.childElementCount);
  for (const violation of seen) {
    const { directive, blocked, policy, isReportOnly } = violation;
    const source = sourceOf(violation, origins);
    if (source === undefined || (directive === 'connect-src' && isOwnTry(blocked))) continue;
    const isHarmless = directive === 'trusted-types' && isRendered;
    found.set(`${directive} ${source}`, tell(directive, policy, source, isReportOnly, isHarmless));
  }
  const known = [...policiesInPage(), ...seen.filter(({ isReportOnly }) => !isReportOnly).map(({ policy }) => policy)];
  for (const policy of new Set(known))
    for (const { directive, address } of needs) {
      const source = originOf(address);
      const name = `${directive} ${source}`;
      if (!found.has(name) && !allows(policy, directive, new URL(address)))
        found.set(name, tell(directive, policy, source, false));
    }
  if (found.size) return [...found.values()];
  const since =
    'ReportingObserver' in window ? '' : ' since the diagnosis began: of earlier times this browser tells nothing';
  return [good('policy', undefined, `No Content Security Policy has refused anything of ours${since}.`)];
};

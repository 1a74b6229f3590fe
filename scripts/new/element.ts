import { camel, change, filesIn, firstComment, insertSorted, isThere, pascal, read, refuse, write } from './tree.js';

const modelOf = (tag: string): string => `/** What \`<${tag}>\` shows: the JSON at its \`src\`. */
export interface ${pascal(tag)} {
  headline: string;
}
`;

const formatOf = (tag: string): string => `import type { ${pascal(tag)} } from '../../model/${tag}.js';
import type { Parse } from '../contract.js';
import { isNothing } from '../toolkit/json.js';
import { required } from '../toolkit/reader.js';
import { text } from '../toolkit/readers.js';
import { object, readDocument } from '../toolkit/shape.js';

const shape = object<${pascal(tag)}>({ headline: required(text) });

/** Our own JSON: see \`${pascal(tag)}\`. Unknown fields are ignored. */
export const own: Parse<${pascal(tag)}> = (json, context) =>
  isNothing(json) ? null : readDocument(shape, json, context);
`;

const wordsOf = (tag: string): string => `import type { Words } from '../words.js';

/** What \`<${tag}>\` says. */
export interface ${pascal(tag)}Words extends Words {
  /** Nothing to show yet. */
  empty: string;
}
`;

const languageOf = (
  tag: string,
  language: string,
  head: string,
): string => `${head}import type { ${pascal(tag)}Words } from './words.js';

export const words: ${pascal(tag)}Words = {
  language: '${language}',
  empty: 'Nothing to show yet.',
};
`;

const languagesOf = (tag: string): string => `import { languagesOf } from '../languages.js';

export const languages = languagesOf('${tag}');
`;

const classOf = (tag: string): string => `import { html, type TemplateResult } from 'lit';
import { own } from '../../formats/${tag}/own.js';
import { languages } from '../../locales/${tag}/languages.js';
import type { ${pascal(tag)}Words } from '../../locales/${tag}/words.js';
import type { ${pascal(tag)} } from '../../model/${tag}.js';
import { tokens } from '../../theme/tokens.js';
import { SourceElement } from '../source-element.js';
import { styles } from './${tag}.styles.js';

/**
 * Shows the headline of the JSON at its \`src\`.
 *
 * @tag ${tag}
 * @slot - What is shown before the content is there, without JavaScript, and when it cannot be loaded.
 * @fires loadstart - The content is being loaded.
 * @fires load - The content is on screen.
 * @fires {LoadErrorEvent} error - It could not be shown; \`code\` says why.
 * @fires loadend - Follows \`load\` and \`error\`.
 * @fires {ConsentEvent} sprid-consent - The reader asks for the content of an element that waits for consent; cancel it, and it goes on waiting. It bubbles.
 * @csspart root - Everything that the element renders.
 * @csspart headline - The headline.
 * @csspart consent - Where the content comes from, with a button that loads it, while consent is needed.
 * @csspart failure - The message when it could not be loaded.
 * @csspart empty - The message when there is nothing yet.
 * @cssstate busy - The content is being loaded.
 * @cssstate error - The last load failed.
 * @cssstate empty - There is nothing yet.
 */
export class ${pascal(tag)}Element extends SourceElement<${pascal(tag)}, ${pascal(tag)}Words> {
  static override styles = [tokens, styles];
  protected static override readonly sample = { headline: '-' };

  constructor() {
    super(own, languages);
  }

  protected override prepare(model: ${pascal(tag)}): ${pascal(tag)} {
    return model;
  }

  protected override renderContent({ headline }: ${pascal(tag)}): TemplateResult {
    return html\`<p class="headline" part="headline">\${headline}</p>\`;
  }

  protected override renderEmpty({ empty }: ${pascal(tag)}Words): string {
    return empty;
  }
}
`;

const stylesOf = (): string => `import { css } from 'lit';

export const styles = css\`
  .headline {
    margin: 0;
    font-weight: 600;
  }
\`;
`;

const registrationOf = (tag: string): string => `import { define } from '../define.js';
import { ${pascal(tag)}Element } from './${tag}.js';

define('${tag}', ${pascal(tag)}Element);

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${pascal(tag)}Element;
  }
}
`;

const testOf = (tag: string): string => `import { expect } from '@esm-bundle/chai';
import '../../src/elements/${tag}/${tag}.define.js';
import type { ${pascal(tag)}Element } from '../../src/elements/${tag}/${tag}.js';
import { expectAccessible } from './axe.js';
import { jsonAt, place, textOf, when } from './element.js';

const show = async (json: unknown, fires = 'load'): Promise<${pascal(tag)}Element> => {
  const element = place<${pascal(tag)}Element>(\`<${tag} lang="en" src='\${jsonAt(json)}'>Fallback</${tag}>\`);
  await when(element, fires);
  await element.updateComplete;
  return element;
};

describe('<${tag}>', () => {
  it('shows the headline', async () => {
    const element = await show({ headline: 'One' });
    expect(textOf(element)).to.equal('One');
    await expectAccessible(element);
  });

  it('says that there is nothing yet', async () => {
    expect(textOf(await show([]))).to.equal('Nothing to show yet.');
  });

  it('keeps what stands inside when the headline is missing', async () => {
    const element = await show({}, 'error');
    expect(element.shadowRoot?.querySelector('slot')?.hidden).to.equal(false);
  });
});
`;

const section = (tag: string): string => `
## \`<${tag}>\`

Shows the headline of the JSON at its \`src\`.

<!-- ${tag}:start -->

<!-- ${tag}:end -->
`;

/** `'./event-list/words.js'` in a line that imports the words of a folder. */
const folderOf = (line: string): string | undefined => /^import .* from '\.\/([\w/-]+)\/[\w-]+\.js';$/.exec(line)?.[1];

/** `event-list` in a line of a list of words by folder. */
const keyOf = (line: string): string | undefined => /^ {2}'?([\w/-]+)'?(?::.*[;,]|,)$/.exec(line)?.[1];

/** Words begin in every language as the English ones, so that everything compiles; a test names those that are English still. */
const makeWords = async (tag: string): Promise<void> => {
  const at = (path: string): string => `src/locales/${path}`;
  await write(at(`${tag}/words.ts`), wordsOf(tag));
  await write(at(`${tag}/languages.ts`), languagesOf(tag));
  await change(at('catalog.ts'), (text) =>
    insertSorted(
      insertSorted(text, `import type { ${pascal(tag)}Words } from './${tag}/words.js';`, folderOf),
      `  '${tag}': ${pascal(tag)}Words;`,
      keyOf,
    ),
  );
  for (const file of filesIn('src/locales/consent').filter((name) => !/^(words|languages)\.ts$/.test(name))) {
    const [head] = firstComment.exec(read(at(`consent/${file}`))) ?? [''];
    const language = file.replace('.ts', '');
    await write(at(`${tag}/${file}`), languageOf(tag, language, head));
    await change(at(file), (text) =>
      insertSorted(
        insertSorted(text, `import { words as ${camel(tag)} } from './${tag}/${language}.js';`, folderOf),
        `  '${tag}': ${camel(tag)},`,
        keyOf,
      ),
    );
  }
};

/** An element begins with one field and one word, from its JSON to its test. */
export const newElement = async (tag: string): Promise<string> => {
  if (!/^[a-z]+(-[a-z]+)+$/.test(tag)) refuse(`"${tag}" is no name of an element: write it as event-list.`);
  const folder = `src/elements/${tag}`;
  if (isThere(folder)) refuse(`${folder} is there already.`);
  await write(`src/model/${tag}.ts`, modelOf(tag));
  await write(`src/formats/${tag}/own.ts`, formatOf(tag));
  await makeWords(tag);
  await write(`${folder}/${tag}.ts`, classOf(tag));
  await write(`${folder}/${tag}.styles.ts`, stylesOf());
  await write(`${folder}/${tag}.define.ts`, registrationOf(tag));
  await write(`test/elements/${tag}.test.ts`, testOf(tag));

  await change('src/index.ts', (text) =>
    insertSorted(
      text,
      `export { ${pascal(tag)}Element } from './elements/${tag}/${tag}.js';`,
      (line) => /^export \{ \w+Element \} from '\.\/elements\/([\w-]+)\//.exec(line)?.[1],
    ),
  );
  await change('eslint.config.js', (text) => text.replace(/^const elements = \[.*(?=\];$)/m, `$&, '${tag}'`));
  await change('package.json', (text) => {
    const manifest = JSON.parse(text) as { exports: Record<string, unknown> };
    const built = `./dist/npm/elements/${tag}/${tag}`;
    const entryOf = (file: string): object => ({ types: `${file}.d.ts`, default: `${file}.js` });
    const entries = Object.entries(manifest.exports);
    const behind = entries.findLastIndex(([path]) => path.endsWith('/define')) + 1;
    entries.splice(behind, 0, [`./${tag}`, entryOf(built)], [`./${tag}/define`, entryOf(`${built}.define`)]);
    return `${JSON.stringify({ ...manifest, exports: Object.fromEntries(entries) }, null, 2)}\n`;
  });
  await change('docs/elements.md', (text) => text + section(tag));

  return `<${tag}> shows the headline of {"headline"}. npm run docs writes its table and its types; npm run types and the tests in test/docs and test/locales name what is left.`;
};

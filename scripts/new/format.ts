import { camel, change, insertSorted, isThere, refuse, write } from './tree.js';

const detection = (name: string): string => `import type { ReleaseFormat } from '../../contract.js';
import { has } from '../fields.js';

/** Which documents are in this format: those whose releases have a field that no other format has. */
export const ${camel(name)} = {
  name: '${name}',
  lists: ['releases'],
  fits: (first) => has(first, '${name.replaceAll('-', '_')}_id'),
  load: () => import('./${name}.js'),
} as const satisfies ReleaseFormat;
`;

const reader = (name: string): string => `import { Place } from '../../toolkit/place.js';
import { url } from '../../toolkit/readers.js';
import { moment, withDates } from '../moment.js';
import { html } from '../readers.js';
import { readAll, release, type TakeRelease } from '../release.js';
import { name, plainText } from '../values.js';

const item: TakeRelease = (at) =>
  release(at, {
    id: at.at('${name.replaceAll('-', '_')}_id').take(name),
    url: at.at('url').take(url),
    headline: at.at('title').take(plainText),
    published: at.at('published').take(moment()),
    body: at.at('html').take(html),
  });

/** \`{releases}\`, or one release. */
export const read = withDates('${name}', (json, context) => {
  const at = new Place(json, '', context);
  const releases = at.at('releases');
  return readAll(releases.exists ? releases : at, item);
});
`;

/** A format of releases begins as one of few fields, in the list of those that are tried. */
export const newFormat = async (name: string): Promise<string> => {
  if (!/^[a-z]+\d*(-[a-z]+\d*)*$/.test(name)) refuse(`"${name}" is no name of a format: write it as json-feed.`);
  const folder = `src/formats/press-release/${name}`;
  if (isThere(folder)) refuse(`${folder} is there already.`);
  await write(`${folder}/format.ts`, detection(name));
  await write(`${folder}/${name}.ts`, reader(name));
  await change('src/formats/press-release/foreign.ts', (text) =>
    insertSorted(
      // The last one is asked last: a new format takes no document from one that is there.
      text.replace(/^(const foreign = \[[^\]]*?),?\s*\] as const;/m, `$1, ${camel(name)}] as const;`),
      `import { ${camel(name)} } from './${name}/format.js';`,
      (line) => /from '\.\/([\w-]+)\/format\.js';$/.exec(line)?.[1],
    ),
  );
  await change('test/formats/press-release/fixture.ts', (text) =>
    text.replace(/^(export const formats = \[[^\]]*?),?\s*\] as const;/m, `$1, '${name}'] as const;`),
  );
  return `${folder} reads {"releases": [{"${name.replaceAll('-', '_')}_id", "url", "title", "published", "html"}]}. Read in it what the service's documentation names; npm run types and the tests in test/formats/press-release and test/docs name what is left.`;
};

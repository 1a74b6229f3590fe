/** What the checker of policies says, beside what a browser does on a page that has the policy. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { needsOfTag, refusedBy } from '../../endpoint/pages/builder/policy.js';
import { pageWith, settled, textIn, useSite } from './site.js';

const site = useSite();

/** Each refuses one thing at most, because what is refused first loads nothing further. `$` is the endpoint. */
const policies = [
  "default-src 'none'; script-src $; connect-src $; img-src $",
  "script-src 'self'",
  "script-src-elem 'none'; script-src *",
  "default-src 'self'; script-src $; img-src *",
  'img-src https:',
  'img-src $/media/ $/rasters/',
  'connect-src http://localhost',
  "require-trusted-types-for 'script'",
  'trusted-types app',
  "trusted-types 'none'; require-trusted-types-for",
  "trusted-types app 'allow-duplicates'; require-trusted-types-for 'script'",
  "trusted-types app, require-trusted-types-for 'script'",
  "trusted-types sprid 'none', trusted-types *; require-trusted-types-for 'script'",
];

describe('the checker of policies', () => {
  for (const written of policies)
    it(`says what a browser does: ${written}`, async () => {
      const policy = written.replaceAll('$', site.endpoint);
      const url = site.publish({
        html: pageWith(
          `<script type="module" src="${site.endpoint}/sprid.js"></script><press-release src="${site.endpoint}/api/releases/sprids-i-europa"></press-release>`,
        ),
        headers: { 'Content-Security-Policy': policy },
      });
      const { page } = await site.open(url, {
        prepare: async (context) => {
          await context.addInitScript(() => {
            const seen: string[] = [];
            Object.assign(window, { seen });
            document.addEventListener('securitypolicyviolation', ({ effectiveDirective, disposition }) => {
              if (disposition === 'enforce') seen.push(effectiveDirective.replace(/-elem$/, ''));
            });
          });
        },
      });
      const told = refusedBy(policy, needsOfTag(site.endpoint, true), new URL(url));
      const isWhole = told.every(({ isHarmless, directive }) => isHarmless ?? directive === 'img-src');
      const refused = [...new Set(told.map(({ directive }) => directive))].sort();
      const seen = (): Promise<string[]> =>
        page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)].sort());
      if (isWhole) await settled(page, 'press-release');
      await page.waitForFunction(
        (count) => (window as unknown as { seen: string[] }).seen.length >= count,
        refused.length,
      );
      // Where nothing is rendered, a browser refuses what would render it as well.
      assert.deepEqual(
        (await seen()).filter((directive) => directive !== 'require-trusted-types-for'),
        refused,
      );
      assert.equal((await textIn(page, 'press-release').catch(() => '')).includes('Drivs av dem'), isWhole);
    });
});

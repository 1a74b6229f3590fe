/** The page at `/served` of an endpoint with content of its own. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { release, write } from '../endpoint/example-site.js';
import { assertAccessible } from './accessible.js';
import { useSite } from './site.js';

const folder = mkdtempSync(join(tmpdir(), 'sprid-'));
for (const name of ['releases', 'jobs']) mkdirSync(join(folder, name));
write(folder, {
  'releases/a.json': release('a', { headline: `Donaudampfschifffahrtsgesellschafts${'kapitän'.repeat(12)}` }),
  'releases/b.json': release('en-lång-rubrik'.replace(/[^a-z-]/g, 'a'), {
    headline: 'En rubrik av vanlig längd som tar mer än en rad på en telefon',
  }),
  'jobs/b.json': { value: 742, goal: 1000, label: '1 000 jobb' },
});

const site = useSite({ SPRID_RELEASES: join(folder, 'releases'), SPRID_JOBS: join(folder, 'jobs') });
// After the endpoint has ended, which looks at its folders.
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the page that lists what is served', () => {
  for (const width of [320, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`is accessible at ${String(width)} px in ${colorScheme}, fits its width, asks nobody else and says nothing`, async () => {
        const { page, requests, complaints } = await site.open(`${site.endpoint}/served`, {
          viewport: { width, height: 900 },
          colorScheme,
        });
        await assertAccessible(page);
        assert.deepEqual(requests.map((url) => new URL(url).pathname).sort(), ['/front.css', '/served']);
        assert.deepEqual(complaints, []);
        const shot = process.env.SHOTS;
        if (shot) await page.screenshot({ path: `${shot}/front-${String(width)}-${colorScheme}.png`, fullPage: true });
      });
    }
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Region } from '../../../src/model/regions.js';
import { makeSite } from '../example-site.js';

const gr: Record<string, string> = {
  Ale: '1440',
  Alingsås: '1489',
  Göteborg: '1480',
  Härryda: '1401',
  Kungsbacka: '1384',
  Kungälv: '1482',
  Lerum: '1441',
  'Lilla Edet': '1462',
  Mölndal: '1481',
  Partille: '1402',
  Stenungsund: '1415',
  Tjörn: '1419',
  Öckerö: '1407',
};

test('Göteborgsregionen has its thirteen municipalities, sorted by code', async (t) => {
  const { app } = await makeSite(t);
  const answer = await app.inject('/api/regions');
  assert.equal(answer.statusCode, 200);
  const { GR = [] } = answer.json<Record<string, Region[]>>();
  assert.deepEqual(Object.fromEntries(GR.map(({ code, name }) => [name, code])), gr);
  assert.equal(GR.length, 13);
  const codes = GR.map(({ code }) => code);
  assert.deepEqual(codes, [...codes].sort());
  const again = await app.inject({ url: '/api/regions', headers: { 'if-none-match': String(answer.headers.etag) } });
  assert.equal(again.statusCode, 304);
});

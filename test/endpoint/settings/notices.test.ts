import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../../../endpoint/settings/config.js';
import { noticesOf } from '../../../endpoint/settings/notices.js';

const secret = 'whsec_MDEyMzQ1Njc4OWFiY2RlZg==';
const read = (environment: Record<string, string>): ReturnType<typeof noticesOf> =>
  noticesOf(readConfig(environment, '/').config);

test('a webhook and mail are set whole or not at all', () => {
  assert.deepEqual(read({}), { webhook: undefined, mail: undefined });
  const webhook = { SPRID_WEBHOOK: 'https://chat.example/hook', SPRID_WEBHOOK_SECRET: secret };
  assert.deepEqual(read(webhook).webhook, { url: 'https://chat.example/hook', secret });
  const mail = {
    SPRID_MAIL_SERVER: 'smtp://mail.example:587',
    SPRID_MAIL_FROM: 'news@news.example',
    SPRID_MAIL_TO: 'anna@news.example, bo@news.example',
  };
  assert.deepEqual(read(mail).mail?.to, ['anna@news.example', 'bo@news.example']);
  for (const whole of [webhook, mail])
    for (const left of Object.keys(whole)) {
      const half = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== left));
      assert.throws(() => read(half), /are set together/, left);
    }
});

test('a faulty value says what it must be, and reveals no secret', () => {
  for (const [name, value] of [
    ['SPRID_WEBHOOK', 'chat.example'],
    ['SPRID_WEBHOOK_SECRET', 'whsec_c2hvcnQ='],
    ['SPRID_WEBHOOK_SECRET', 'geheim-geheim-geheim'],
    ['SPRID_MAIL_SERVER', 'https://geheim@mail.example'],
    ['SPRID_MAIL_FROM', 'Anna <anna@news.example>'],
    ['SPRID_MAIL_TO', 'anna'],
  ] as const)
    assert.throws(
      () => read({ [name]: value }),
      ({ message }: Error) => message.startsWith(name) && !message.includes('geheim'),
      `${name}=${value}`,
    );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaks, makeSource } from '../../../endpoint/mirror/source.js';

const hasKey = (address: string, text: string): boolean => leaks(makeSource(address, 1), text);

const secrets: [address: string, secret: string][] = [
  ['https://editor7:hunter2@news.example/', 'hunter2'],
  ['https://editor7:hunter2@news.example/', 'editor7'],
  ['https://news.example/list?unique_key=s3cretInQuery', 's3cretInQuery'],
  ['https://news.example/list?apiKey=abcd', 'abcd'],
  ['https://news.example/list?access-token=nyckel', 'nyckel'],
  ['https://news.example/list?clientsecret=nyckel', 'nyckel'],
  ['https://news.example/list?sig=0a1b', '0a1b'],
  ['https://news.example/list?feed=9f8e7d6c5b4a', '9f8e7d6c5b4a'],
  ['https://news.example/list?feed=2b1f9c1e-5f0d-4c7f-9a53-1a2b3c4d5e6f', '2b1f9c1e-5f0d-4c7f-9a53-1a2b3c4d5e6f'],
  ['https://news.example/list?x=aB3dE5gH', 'aB3dE5gH'],
  ['https://news.example/token/abcd1234/list', 'abcd1234'],
  ['https://news.example/v1/api-key/abcd/list', 'abcd'],
  ['https://www.mynewsdesk.com/services/pressroom/list/k3yInThePath9876?format=json', 'k3yInThePath9876'],
];

for (const [address, secret] of secrets)
  test(`${secret} of ${address} is a secret, written in any way`, () => {
    assert.ok(hasKey(address, `<a href="https://news.example/${secret}">`));
    assert.ok(hasKey(address, `x ${encodeURIComponent(secret)} y`));
    assert.ok(!hasKey(address, 'https://news.example/pressmeddelanden/1'));
  });

for (const [credentials, encoded] of [
  ['user:password', 'dXNlcjpwYXNzd29yZA=='],
  [':hunter2', 'Omh1bnRlcjI='],
  ['user', 'dXNlcjo='],
] as const)
  test(`${credentials} in an address are sent in a header, whose value is a secret as well`, () => {
    const source = makeSource(`https://${credentials}@news.example/`, 1);
    assert.equal(source.url, 'https://news.example/');
    assert.equal(source.authorization, `Basic ${encoded}`);
    assert.ok(leaks(source, `x ${encoded} y`));
  });

test('an address without credentials sends none, and has no secret', () => {
  const { authorization, secrets: none } = makeSource('https://news.example/', 1);
  assert.deepEqual([authorization, none], [undefined, []]);
});

test('an address in version 6 is named without brackets where a name is connected to or a file is written', () => {
  const { host, label, fileName } = makeSource('http://[2001:db8::1]:8080/list', 2);
  assert.deepEqual([host, label, fileName], ['2001:db8::1', 'source 2 ([2001:db8::1])', '2-_2001_db8__1_.json']);
});

const served: [address: string, text: string][] = [
  ['https://news.example/pressmeddelanden2024/lista.json', '/pressmeddelanden2024/sprids-i-europa'],
  ['https://news.example/Pressmeddelanden-2024/lista.json', '/Pressmeddelanden-2024/sprids-i-europa'],
  [
    'https://news.example/v1/feed/2b1f9c1e-5f0d-4c7f-9a53-1a2b3c4d5e6f',
    'https://news.example/v1/feed/2b1f9c1e-5f0d-4c7f-9a53-1a2b3c4d5e6f/1',
  ],
  ['https://news.example/papi/NewsFeed/65D4A0E1F3B2C40001000002', '/papi/NewsFeed/65D4A0E1F3B2C40001000002/1'],
  ['https://news.example/list?languageCode=sv-SE', 'sv-SE'],
  ['https://news.example/list?keyword=hållbarhet', 'hållbarhet'],
  ['https://news.example/list?tag=Förnybar energi', 'Förnybar energi'],
  ['https://news.example/list?category=pressmeddelanden2024', '/pressmeddelanden2024/1'],
  ['https://news.example/list?category=PressReleases', '/PressReleases/1'],
  ['https://news.example/list?author=redaktionen', 'redaktionen'],
  ['https://news.example/list?from=2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z'],
  ['https://news.example/list?id=1234', 'Ring 1234'],
];

for (const [address, text] of served)
  test(`nothing of ${address} is taken for a secret in "${text}"`, () => {
    assert.ok(!hasKey(address, text));
  });

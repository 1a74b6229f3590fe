import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../../../endpoint/settings/config.js';
import { help } from '../../../endpoint/settings/help.js';
import { allSettings } from '../../../endpoint/settings/settings.js';
import { hashPassword } from '../../../endpoint/comments/moderators.js';
import { ConfigurationError } from '../../../endpoint/operator/configuration-error.js';

test('nothing set gives the defaults that the help names', () => {
  const { config, warnings } = readConfig({}, '/sprid');
  assert.deepEqual(warnings, []);
  assert.deepEqual(config, {
    port: 8263,
    host: '127.0.0.1',
    data: '/sprid/.data',
    releases: '/sprid/demo/content/releases',
    mirrorMinutes: 5,
    mirrorAllow: [],
    jobs: '/sprid/demo/content/jobs',
    media: '/sprid/demo/content/media',
    isDemo: true,
    databaseUrl: undefined,
    secret: undefined,
    publisherTokens: [],
    threads: [],
    closedThreads: [],
    moderation: 'none',
    moderators: [],
    webhook: undefined,
    webhookSecret: undefined,
    mailServer: undefined,
    mailFrom: undefined,
    mailTo: [],
    names: 'optional',
    textLimit: 4000,
    editMinutes: 15,
    retentionDays: 0,
    linkLimit: 2,
    rateLimitWrite: 10,
    rateLimitRead: 1200,
    trustedProxies: [],
    timeZone: 'Europe/Stockholm',
    demoPort: 8264,
    publisher: undefined,
    logo: undefined,
    accent: undefined,
    language: 'sv',
    metricsPort: 0,
    log: 'text',
    origin: undefined,
  });
  for (const fallback of [
    '8263',
    '127.0.0.1',
    '.data',
    'demo/content/releases',
    'demo/content/jobs',
    'demo/content/media',
    '1200',
    'PORT + 1',
    'http://localhost:PORT',
  ]) {
    assert.ok(help.includes(`default: ${fallback}\n`), fallback);
  }
});

/** Defaults that say how they come about. */
const inWords = ['PORT + 1', 'http://localhost:PORT'];

for (const { name, fallback, help: said } of allSettings) {
  test(`the documented default is the one that is used: ${name}`, () => {
    assert.ok(help.includes(`  ${name.padEnd(22)} ${said}\n${' '.repeat(25)}default: ${fallback || '(empty)'}\n`));
    if (inWords.includes(fallback)) return;
    const root = process.cwd();
    const { config, warnings } = readConfig({ [name]: fallback }, root);
    assert.deepEqual(warnings, []);
    const unset = readConfig({}, root).config;
    // Who sets the example's folder himself has no demo.
    const isContent = name === 'SPRID_RELEASES' || name === 'SPRID_JOBS';
    const demo = { isDemo: true, demoPort: 8264, releases: unset.releases, jobs: unset.jobs, media: unset.media };
    assert.deepEqual(isContent ? { ...config, ...demo } : config, unset);
    if (name === 'SPRID_RELEASES') assert.equal(config.releases, unset.releases);
    if (name === 'SPRID_JOBS') assert.equal(config.jobs, unset.jobs);
  });
}

const content: [title: string, environment: Record<string, string>, read: object][] = [
  [
    'releases',
    { SPRID_RELEASES: '/r', SPRID_DATA: '/data' },
    { releases: '/r', jobs: [], media: '/data/media', isDemo: false, demoPort: 0 },
  ],
  [
    'newsrooms',
    { SPRID_RELEASES: 'https://news.example/a' },
    { releases: ['https://news.example/a'], jobs: [], media: '/sprid/.data/media', isDemo: false, demoPort: 0 },
  ],
  ['counters', { SPRID_JOBS: '/j' }, { releases: [], jobs: '/j', isDemo: false, demoPort: 0 }],
  [
    'releases, pictures and the partner pages all the same',
    { SPRID_RELEASES: '/r', SPRID_MEDIA: '/m', SPRID_DEMO_PORT: '9' },
    { media: '/m', jobs: [], isDemo: false, demoPort: 9 },
  ],
  [
    'pictures alone, which the demo may have too',
    { SPRID_MEDIA: '/m' },
    {
      media: '/m',
      releases: '/sprid/demo/content/releases',
      jobs: '/sprid/demo/content/jobs',
      isDemo: true,
      demoPort: 8264,
    },
  ],
];

for (const [title, environment, read] of content) {
  test(`nothing of the demo stands beside content of one's own: ${title}`, () => {
    const { config } = readConfig(environment, '/sprid');
    assert.deepEqual({ ...config, ...read }, config);
  });
}

test('a value is read, and an empty one counts as not set', () => {
  const { config, warnings } = readConfig(
    {
      PORT: ' 80 ',
      HOST: 'localhost',
      SPRID_DATA: '/var/sprid',
      SPRID_RELEASES: '',
      SPRID_RATE_LIMIT_READ: '0',
      SPRID_TRUSTED_PROXIES: '10.0.0.0/8, ::1',
      SPRID_ORIGIN: 'https://news.example/',
    },
    '/sprid',
  );
  assert.deepEqual(warnings, []);
  assert.equal(config.port, 80);
  assert.equal(config.demoPort, 81);
  assert.equal(config.host, 'localhost');
  assert.equal(config.data, '/var/sprid');
  assert.equal(config.releases, '/sprid/demo/content/releases');
  assert.equal(config.rateLimitRead, 0);
  assert.deepEqual(config.trustedProxies, ['10.0.0.0/8', '::1']);
  assert.equal(config.origin, 'https://news.example');
});

test('where there is no next port, there are no partner pages', () => {
  assert.equal(readConfig({ PORT: '0' }, '/').config.demoPort, 0);
  assert.equal(readConfig({ PORT: '65535' }, '/').config.demoPort, 0);
});

const bad: [string, string][] = [
  ['PORT', 'abc'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['PORT', '0x50'],
  ['PORT', '1e3'],
  ['HOST', 'http://localhost'],
  ['HOST', 'a b'],
  ['SPRID_DEMO_PORT', 'none'],
  ['SPRID_RATE_LIMIT_READ', '-5'],
  ['SPRID_RATE_LIMIT_READ', 'many'],
  ['SPRID_RATE_LIMIT_READ', '1000001'],
  ['SPRID_TRUSTED_PROXIES', 'proxy.example'],
  ['SPRID_TRUSTED_PROXIES', '1'],
  ['SPRID_TRUSTED_PROXIES', '10.0.0.0/33'],
  ['SPRID_TRUSTED_PROXIES', '10.0.0.1,,::1'],
  ['SPRID_TRUSTED_PROXIES', '*'],
  ['SPRID_ORIGIN', 'news.example'],
  ['SPRID_ORIGIN', 'https://news.example/path'],
  ['SPRID_ORIGIN', 'https://news.example/?a'],
  ['SPRID_ORIGIN', 'https://user@news.example'],
  ['SPRID_ORIGIN', 'ftp://news.example'],
  ['SPRID_TIME_ZONE', 'Stockholm'],
  ['SPRID_MIRROR_MINUTES', '0'],
  ['SPRID_MIRROR_MINUTES', '1.5'],
  ['SPRID_MIRROR_ALLOW', 'http://cms.internal'],
  ['SPRID_DATA', 'a\0b'],
  ['SPRID_THREADS', 'a,,b'],
  ['SPRID_THREADS', '../a'],
  ['SPRID_CLOSED_THREADS', 'a b'],
  ['SPRID_MODERATION', 'some'],
  ['SPRID_NAMES', 'yes'],
  ['SPRID_TEXT_LIMIT', '0'],
  ['SPRID_TEXT_LIMIT', '20001'],
  ['SPRID_EDIT_MINUTES', '-1'],
  ['SPRID_RATE_LIMIT_WRITE', 'few'],
];

for (const [name, value] of bad) {
  test(`a bad value is named, with what it is and what it must be: ${name}=${value}`, () => {
    assert.throws(
      () => readConfig({ [name]: value }, '/sprid'),
      (error: Error) => {
        assert.ok(error instanceof ConfigurationError);
        assert.ok(error.message.startsWith(`${name} is ${JSON.stringify(value)}, but must be `), error.message);
        return true;
      },
    );
  });
}

test('a misspelt setting is reported, and other programs’ settings are not', () => {
  const { warnings } = readConfig({ SPRID_RELEASE: '/x', SPRID_DATABASE: 'x', PATH: '/bin' }, '/sprid');
  assert.equal(warnings.length, 2);
  assert.match(warnings[0] ?? '', /^SPRID_RELEASE is set, but there is no such setting/);
});

test('a bad address of a database and a short secret are not told with what they are', () => {
  for (const [name, value] of [
    ['SPRID_DATABASE_URL', 'mysql://sprid:hunter2@localhost/sprid'],
    ['SPRID_DATABASE_URL', 'postgres:/hunter2'],
    ['SPRID_SECRET', 'hunter2'],
  ] as const) {
    assert.throws(
      () => readConfig({ [name]: value }, '/sprid'),
      (error: Error) =>
        error instanceof ConfigurationError &&
        error.message.startsWith(`${name} must `) &&
        !error.message.includes(value),
    );
  }
});

test('releases are a folder, or addresses with commas or white space between', () => {
  const read = (value: string): unknown => readConfig({ SPRID_RELEASES: value }, '/sprid').config.releases;
  assert.equal(read('/http:/folder'), '/http:/folder');
  assert.deepEqual(read('https://a.example/?x=1,2, http://b.example/\n https://c.example'), [
    'https://a.example/?x=1,2',
    'http://b.example/',
    'https://c.example',
  ]);
  const { config } = readConfig({ SPRID_MIRROR_MINUTES: '1', SPRID_MIRROR_ALLOW: 'CMS.internal, 10.0.0.1' }, '/');
  assert.deepEqual([config.mirrorMinutes, config.mirrorAllow], [1, ['cms.internal', '10.0.0.1']]);
});

test('a bad address of a newsroom is reported by its place alone', () => {
  assert.throws(
    () => readConfig({ SPRID_RELEASES: 'https://a.example, https://[hunter2' }, '/sprid'),
    (error: Error) =>
      error instanceof ConfigurationError && error.message === 'SPRID_RELEASES: address 2 is no http(s) address.',
  );
});

test('the settings of comments are read', () => {
  const { config } = readConfig(
    {
      SPRID_DATABASE_URL: 'postgres://sprid:secret@db.example:5433/sprid',
      SPRID_SECRET: '0123456789abcdef',
      SPRID_THREADS: 'a, b-1',
      SPRID_CLOSED_THREADS: 'a',
      SPRID_MODERATION: 'first',
      SPRID_NAMES: 'required',
      SPRID_EDIT_MINUTES: '0',
      SPRID_RATE_LIMIT_WRITE: '0',
      SPRID_RELEASES: '/releases',
    },
    '/sprid',
  );
  assert.equal(config.databaseUrl, 'postgres://sprid:secret@db.example:5433/sprid');
  assert.equal(config.secret, '0123456789abcdef');
  assert.deepEqual(config.threads, ['a', 'b-1']);
  assert.deepEqual(config.closedThreads, ['a']);
  assert.deepEqual([config.moderation, config.names], ['first', 'required']);
  assert.deepEqual([config.editMinutes, config.rateLimitWrite], [0, 0]);
  assert.equal(config.isDemo, false);
});

test('publishers are read by name, and a bad entry is reported by its place alone', () => {
  const read = (value: string) => readConfig({ SPRID_PUBLISHER_TOKENS: value }, '/').config.publisherTokens;
  assert.deepEqual(read('anna:0123456789abcdef, bot@office.example:ABC-._~+/0123456789=='), [
    { name: 'anna', token: '0123456789abcdef' },
    { name: 'bot@office.example', token: 'ABC-._~+/0123456789==' },
  ]);
  for (const bad of [
    '0123456789abcdef',
    'anna:0123456789abcde',
    'an na:0123456789abcdef',
    'anna:0123456789 abcdef',
    '',
  ]) {
    assert.throws(
      () => read(`anna:0123456789abcdef,${bad}`),
      (error: Error) =>
        error instanceof ConfigurationError &&
        error.message.startsWith('SPRID_PUBLISHER_TOKENS: entry 2 must be a name, a colon, and a token ') &&
        (bad === '' || !error.message.includes(bad)),
    );
  }
});

test('moderators are read by name, and a bad entry is reported by its place alone', async () => {
  const read = (value: string) => readConfig({ SPRID_MODERATORS: value }, '/').config.moderators;
  const hash = await hashPassword('a long enough password');
  assert.deepEqual(read(`anna:${hash}, bo@office.example:${hash}`), [
    { name: 'anna', hash },
    { name: 'bo@office.example', hash },
  ]);
  // No variable of a shell or of a compose file stands in it.
  assert.match(hash, /^[\w.-]+$/);
  for (const bad of ['bo', 'bo:password', `b o:${hash}`, `bo:${hash}x`, `bo:${hash.replace('.14.', '.40.')}`, '']) {
    assert.throws(
      () => read(`anna:${hash},${bad}`),
      (error: Error) =>
        error instanceof ConfigurationError &&
        error.message.startsWith('SPRID_MODERATORS: entry 2 must be a line that "npx sprid moderator <name>" ') &&
        (bad.length < 3 || !error.message.includes(bad)),
    );
  }
  assert.throws(() => read(`anna:${hash},anna:${hash}`), /two moderators are called "anna"/);
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { needsOfFrame, needsOfTag, refusedBy } from '../../../../endpoint/pages/builder/policy.js';

const origin = 'https://news.example';

/** What a policy refuses of the tag with pictures, in short. */
const refused = (policy: string): string[] =>
  refusedBy(policy, needsOfTag(origin, true)).map(
    ({ by, directive, source, isHarmless }) => `${by}: ${source} for ${directive}${isHarmless ? ', harmless' : ''}`,
  );

const everything = ['script-src', 'connect-src', 'img-src'].map((name) => `default-src: ${origin} for ${name}`);

describe('what a policy refuses', () => {
  for (const [policy, wanted] of [
    ['', []],
    ["default-src 'none'", everything],
    ["default-src 'self'", everything],
    ['default-src https:', []],
    ['default-src http:', []],
    ['default-src *', []],
    ["default-src 'self' https://news.example", []],
    ["default-src 'self' news.example", []],
    ['default-src NEWS.example', []],
    ['default-src *.example', []],
    ['default-src *.news.example', everything],
    ['default-src https://news.example:443', []],
    ['default-src https://news.example:8443', everything],
    ['default-src https://news.example:*', []],
    ['default-src http://news.example', []],
    ['default-src https://other.example', everything],
    ["script-src 'self'", [`script-src: ${origin} for script-src`]],
    ["script-src-elem 'self'; script-src https:", [`script-src-elem: ${origin} for script-src`]],
    ["default-src 'self'; script-src https://news.example; connect-src https:; img-src data: https:", []],
    ["default-src 'self'; default-src https:", everything],
    ["script-src 'nonce-abc' 'strict-dynamic' https:", [`script-src: ${origin} for script-src`]],
    ["require-trusted-types-for 'script'", []],
    ["require-trusted-types-for 'script'; trusted-types", ['trusted-types: sprid for trusted-types']],
    ["require-trusted-types-for 'script'; trusted-types app sprid", []],
    // test/browser/checker.test.ts asks a browser.
    ['trusted-types app', ['trusted-types: sprid for trusted-types, harmless']],
    ["trusted-types 'none'; require-trusted-types-for", ['trusted-types: sprid for trusted-types, harmless']],
    ["trusted-types app, require-trusted-types-for 'script'", ['trusted-types: sprid for trusted-types']],
    ["trusted-types 'none' sprid, trusted-types *", []],
    ['sandbox allow-forms', ['sandbox: allow-scripts for script-src']],
    ['sandbox allow-scripts allow-forms', []],
    ['default-src https:, script-src https://other.example', [`script-src: ${origin} for script-src`]],
    ["Content-Security-Policy: script-src 'self'", [`script-src: ${origin} for script-src`]],
    ["Content-Security-Policy-Report-Only: default-src 'none'", []],
    ["Content-Security-Policy-Report-Only: script-src *\nContent-Security-Policy: default-src 'none'", everything],
    ["content-security-policy: img-src *\r\ncontent-security-policy: default-src 'none'\r\nserver: x", everything],
    ["Content-Security-Policy: default-src 'self'\n  https: data:\nX-Frame-Options: DENY", []],
    [`add_header Content-Security-Policy "default-src 'none'; img-src *" always;`, everything.slice(0, 2)],
    [`Header set Content-Security-Policy "default-src 'none'"`, everything],
    [`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`, everything],
    ['<meta content="default-src &#39;none&#39;; sandbox" http-equiv=content-security-policy>', everything],
    ["default-src 'none'; report-uri /content-security-policy; report-to content-security-policy", everything],
    ["script-src 'STRICT-DYNAMIC' https:", [`script-src: ${origin} for script-src`]],
    ['sandbox Allow-Scripts', []],
    ['connect-src https://news.example/api/', []],
    ['connect-src https://news.example/api', [`connect-src: ${origin} for connect-src`]],
    ['img-src https://news.example/media/ https://news.example/rasters/', []],
    ['img-src https://news.example/media/', [`img-src: ${origin} for img-src`]],
    [';;  ; ,', []],
    ['default-src http://news.example:80', []],
    ['default-src http://*:80', []],
    ['default-src news.example:80', everything],
    ['default-src https://news.example:80', everything],
    ['connect-src https://news.example/%61pi/', []],
    ['connect-src https://news.example/api/?a=b', []],
    ['connect-src https://news.example/api/#a', []],
    ["script-src 'none' https:", []],
    ['<script>alert(1)</script>', []],
  ] as [string, string[]][]) {
    it(policy || 'none', () => {
      assert.deepEqual(refused(policy), wanted);
    });
  }

  it('knows what a page calls itself', () => {
    const needs = needsOfTag(origin, true);
    assert.equal(refusedBy("default-src 'self'", needs, new URL('https://news.example/a')).length, 0);
    assert.equal(refusedBy("default-src 'self'", needs, new URL('https://other.example/a')).length, 3);
  });

  it('knows that a page of http may load the same of https', () => {
    const page = new URL('http://news.example/a');
    for (const source of ["'self'", 'news.example', 'news.example:80'])
      assert.equal(refusedBy(`default-src ${source}`, needsOfTag(origin, true), page).length, 0, source);
    const other = refusedBy('default-src news.example', needsOfTag('http://news.example', true), new URL(origin));
    assert.equal(other.length, 3);
  });

  it('looks at whole paths', () => {
    const frame = (policy: string): number => refusedBy(policy, needsOfFrame(origin)).length;
    assert.equal(frame('frame-src https://news.example; script-src https://news.example/frame.js'), 0);
    assert.equal(frame('child-src https://news.example; script-src https://news.example/'), 0);
    assert.equal(frame('frame-src https://news.example; script-src https://news.example/other.js'), 1);
  });
});

/** What to add to a policy, in short. */
const added = (policy: string): string[] =>
  refusedBy(policy, needsOfTag(origin, false)).map(({ add: { source, to } }) => `${source} to ${to}`);

describe('what to add to a policy', () => {
  for (const [name, policy, wanted] of [
    ['the directive that refuses', "script-src-elem 'self'; script-src https:", [`${origin} to script-src-elem`]],
    [
      'a missing directive with what the page may load already, because it alone counts then',
      "default-src 'self' data: 'report-sample'",
      [`'self' data: ${origin} to script-src`, `'self' data: ${origin} to connect-src`],
    ],
    ['nothing of a policy that allows nothing', "default-src 'NONE'; script-src *", [`${origin} to connect-src`]],
    ['the nonce, where hosts are ignored', "script-src 'strict-dynamic' 'nonce-a'", ['nonce="…" to <script>']],
    ['the name of our Trusted Types', 'trusted-types a', ['sprid to trusted-types']],
    ['scripts to a sandbox', 'sandbox', ['allow-scripts to sandbox']],
  ] as const)
    it(`is ${name}`, () => {
      assert.deepEqual(added(policy), wanted);
    });
});

/** Policies with what stands around them where people copy them: a star that is no part of the policy. */
const copies: [from: string, copied: (policy: string) => string][] = [
  ['a header', (policy) => `Content-Security-Policy: ${policy}\nAccess-Control-Allow-Origin: *`],
  ['curl -v', (policy) => `< content-security-policy: ${policy}\r\n< access-control-allow-origin: *\r\n< \r\n`],
  ['the table of the developer tools', (policy) => `content-security-policy\n${policy}\ntiming-allow-origin\n*`],
  [
    'a list of headers',
    (policy) => `[{"name":"content-security-policy","value":"${policy}"},{"name":"x","value":" * "}]`,
  ],
  ['key and value', (policy) => `{ key: 'Content-Security-Policy', value: "${policy}" }, { key: 'x', value: " * " }`],
  ['YAML', (policy) => `- key: Content-Security-Policy\n  value: "${policy}"\n- key: x\n  value: " * "`],
  ['YAML, quoted', (policy) => `- Content-Security-Policy: '${policy.replaceAll("'", "''")}'\n- X: ' * '`],
  ['IIS', (policy) => `<add name="Content-Security-Policy" value="${policy}" />\n<add name="x" value=" * " />`],
  ['nginx', (policy) => `add_header Content-Security-Policy "${policy}" always;\nadd_header x " * ";`],
  [
    'nginx, over several lines',
    (policy) =>
      `add_header "Content-Security-Policy" "\n    ${policy.replaceAll('; ', ';\n    ')};\n  " always;\nadd_header x " * ";`,
  ],
  [
    'nginx with more headers',
    (policy) => `more_set_headers "Content-Security-Policy: ${policy}";\nadd_header x " * ";`,
  ],
  [
    'Apache',
    (policy) => `Header set Content-Security-Policy "${policy.replaceAll('; ', '; \\\n  ')}"\nHeader set X " * "`,
  ],
  ['Traefik', (policy) => `contentSecurityPolicy: "${policy}"\ncustomFrameOptionsValue: " * "`],
  ['PHP', (policy) => `header("Content-Security-Policy: ${policy}"); header("X: " . " * ");`],
  [
    'PHP, quoted',
    (policy) => `header('Content-Security-Policy: ${policy.replaceAll("'", "\\'")}'); header('X: ' . ' * ');`,
  ],
  ['JavaScript', (policy) => `response.setHeader('Content-Security-Policy', \`${policy}\`); x(\` * \`);`],
];

describe('a policy that was copied', () => {
  for (const [from, copied] of copies)
    it(`is found with ${from}`, () => {
      // The first and the last directive are the ones that are read wrongly.
      const strict = copied("connect-src 'self'; script-src *; img-src 'self'");
      assert.deepEqual(refused(strict), [`connect-src: ${origin} for connect-src`, `img-src: ${origin} for img-src`]);
      assert.deepEqual(refused(copied("img-src 'self' https:; connect-src *")), []);
      assert.deepEqual(refused(strict.replace(/content-?security-?policy/i, '$&-Report-Only')), []);
    });
});

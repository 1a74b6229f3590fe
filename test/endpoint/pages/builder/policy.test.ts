import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { needsOfFrame, needsOfTag, refusedBy } from '../../../../endpoint/pages/builder/policy.js';

const origin = 'https://news.example';

/** What a policy refuses of the tag with pictures, in short. */
const refused = (policy: string): string[] =>
  refusedBy(policy, needsOfTag(origin, true)).map(({ by, directive, source }) => `${by}: ${source} for ${directive}`);

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
    ["script-src 'nonce-abc' 'strict-dynamic' https:", ['script-src: nonce="…" for script-src']],
    ["require-trusted-types-for 'script'", []],
    ["require-trusted-types-for 'script'; trusted-types", ['trusted-types: sprid for trusted-types']],
    ["require-trusted-types-for 'script'; trusted-types app sprid", []],
    ['sandbox allow-forms', ['sandbox: allow-scripts for script-src']],
    ['sandbox allow-scripts allow-forms', []],
    ['default-src https:, script-src https://other.example', [`script-src: ${origin} for script-src`]],
    ["Content-Security-Policy: script-src 'self'", [`script-src: ${origin} for script-src`]],
    [';;  ; ,', []],
    ['<script>alert(1)</script>', []],
  ] as [string, string[]][]) {
    it(policy || 'none', () => {
      assert.deepEqual(refused(policy), wanted);
    });
  }

  it('looks at whole paths', () => {
    const frame = (policy: string): number => refusedBy(policy, needsOfFrame(origin)).length;
    assert.equal(frame('frame-src https://news.example; script-src https://news.example/frame.js'), 0);
    assert.equal(frame('child-src https://news.example; script-src https://news.example/'), 0);
    assert.equal(frame('frame-src https://news.example; script-src https://news.example/other.js'), 1);
  });
});

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
    ["Content-Security-Policy-Report-Only: default-src 'none'", []],
    ["Content-Security-Policy-Report-Only: script-src *\nContent-Security-Policy: default-src 'none'", everything],
    ["content-security-policy: img-src *\r\ncontent-security-policy: default-src 'none'\r\nserver: x", everything],
    ["Content-Security-Policy: default-src 'self'\n  https: data:\nX-Frame-Options: DENY", []],
    [`add_header Content-Security-Policy "default-src 'none'; img-src *" always;`, everything.slice(0, 2)],
    [`Header set Content-Security-Policy "default-src 'none'"`, everything],
    [`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`, everything],
    ['<meta content="default-src &#39;none&#39;; sandbox" http-equiv=content-security-policy>', everything],
    ["default-src 'none'; report-uri /content-security-policy; report-to content-security-policy", everything],
    ["script-src 'STRICT-DYNAMIC' https:", ['script-src: nonce="…" for script-src']],
    ['sandbox Allow-Scripts', []],
    ['connect-src https://news.example/api/', []],
    ['connect-src https://news.example/api', [`connect-src: ${origin} for connect-src`]],
    ['img-src https://news.example/media/ https://news.example/rasters/', []],
    ['img-src https://news.example/media/', [`img-src: ${origin} for img-src`]],
    [';;  ; ,', []],
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

  it('looks at whole paths', () => {
    const frame = (policy: string): number => refusedBy(policy, needsOfFrame(origin)).length;
    assert.equal(frame('frame-src https://news.example; script-src https://news.example/frame.js'), 0);
    assert.equal(frame('child-src https://news.example; script-src https://news.example/'), 0);
    assert.equal(frame('frame-src https://news.example; script-src https://news.example/other.js'), 1);
  });
});

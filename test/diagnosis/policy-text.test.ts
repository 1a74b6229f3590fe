import { expect } from '@esm-bundle/chai';
import { allows, hasStrictDynamic, withSource } from '../../src/diagnosis/policy-text.js';

const page = new URL('https://www.kommun.example/nyheter') as unknown as Location;

const allowed: [policy: string, directive: string, address: string, allows: boolean][] = [
  ['', 'connect-src', 'https://news.example/a', true],
  ["script-src 'self'", 'connect-src', 'https://news.example/a', true],
  ["default-src 'self'", 'connect-src', 'https://news.example/a', false],
  ["default-src 'none'; connect-src https://news.example", 'connect-src', 'https://news.example/a', true],
  ['CONNECT-SRC HTTPS://NEWS.EXAMPLE', 'connect-src', 'https://news.example/a', true],
  ['connect-src news.example', 'connect-src', 'https://news.example/a', true],
  ['connect-src news.example', 'connect-src', 'http://news.example/a', false],
  ['connect-src http://news.example', 'connect-src', 'https://news.example/a', true],
  ['connect-src *.example', 'connect-src', 'https://news.example/a', true],
  ['connect-src *.news.example', 'connect-src', 'https://news.example/a', false],
  ['connect-src https:', 'connect-src', 'https://news.example/a', true],
  ['connect-src https:', 'connect-src', 'http://news.example/a', false],
  ['connect-src *', 'connect-src', 'http://news.example/a', true],
  ["connect-src 'self'", 'connect-src', 'https://www.kommun.example/a', true],
  ['connect-src https://news.example:8443', 'connect-src', 'https://news.example/a', false],
  ['connect-src https://news.example:443', 'connect-src', 'https://news.example/a', true],
  ['connect-src https://news.example:*', 'connect-src', 'https://news.example:99/a', true],
  ['connect-src https://news.example/api/', 'connect-src', 'https://news.example/api/a', true],
  ["connect-src 'none'", 'connect-src', 'https://news.example/a', false],
  ['connect-src', 'connect-src', 'https://news.example/a', false],
  ["child-src 'none'", 'frame-src', 'https://player.vimeo.com/a', false],
  ['img-src data:; img-src *', 'img-src', 'https://news.example/a', false],
];
for (const [policy, directive, address, expected] of allowed)
  it(`"${policy}" ${expected ? 'allows' : 'refuses'} ${address}`, () => {
    expect(allows(policy, directive, new URL(address), page)).to.equal(expected);
  });

it('knows that a page of http may load the same of https', () => {
  const plain = new URL('http://news.example/nyheter') as unknown as Location;
  expect(allows("connect-src 'self'", 'connect-src', new URL('https://news.example/a'), plain)).to.equal(true);
  expect(allows("connect-src 'self'", 'connect-src', new URL('https://other.example/a'), plain)).to.equal(false);
});

for (const [policy, isStrict] of [
  ["script-src 'nonce-a' 'Strict-Dynamic'", true],
  ["default-src 'strict-dynamic'", true],
  ["script-src-elem 'self'; script-src 'strict-dynamic'", false],
  ['img-src *', false],
] as const)
  it(`"${policy}" ${isStrict ? 'ignores' : 'reads'} addresses of scripts`, () => {
    expect(hasStrictDynamic(policy)).to.equal(isStrict);
  });

const changed: [policy: string, directive: string, source: string, line: string][] = [
  ["default-src 'self'", 'connect-src', 'https://a.example', "connect-src 'self' https://a.example"],
  ["default-src 'none'", 'connect-src', 'https://a.example', 'connect-src https://a.example'],
  ["connect-src 'self' b", 'connect-src', 'https://a.example', "connect-src 'self' b https://a.example"],
  ["script-src 'nonce-n'", 'script-src-elem', 'https://a.example', "script-src 'nonce-n' https://a.example"],
  ["script-src-elem 'self'", 'script-src-elem', 'https://a.example', "script-src-elem 'self' https://a.example"],
  ["default-src 'self'", 'script-src-elem', 'https://a.example', "script-src 'self' https://a.example"],
  ['trusted-types lit-html', 'trusted-types', 'sprid', 'trusted-types lit-html sprid'],
  ["default-src 'self'", 'trusted-types', 'sprid', 'trusted-types sprid'],
];
for (const [policy, directive, source, line] of changed)
  it(`makes of "${policy}" "${line}"`, () => {
    expect(withSource(policy, directive, source)).to.equal(line);
  });

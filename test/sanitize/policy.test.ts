import { expect } from '@esm-bundle/chai';
import type { EncodedText, UntrustedHtml } from '../../src/model/text.js';
import { decode } from '../../src/sanitize/decode.js';
import { hasNative } from '../../src/sanitize/native.js';
import { domPurify, native, sanitize, type SanitizingEngine } from '../../src/sanitize/sanitize.js';
import { payloads } from './payloads.js';

const engines: [name: string, engine: SanitizingEngine][] = [['DOMPurify', domPurify]];
if (hasNative()) engines.push(['the browser', native]);

const base = 'https://news.example/api/releases/x';

/** What the browser reports while something is done. */
const reportsOf = async (act: () => unknown): Promise<string[]> => {
  const reports: string[] = [];
  const mark = document.createElement('div');
  document.body.append(mark);
  const note = (event: SecurityPolicyViolationEvent): void => {
    // What stands in an inert document is reported to the page's.
    if (event.target === document) reports.push(event.effectiveDirective);
  };
  document.addEventListener('securitypolicyviolation', note);
  await act();
  // Reports are told in their order: when a mistake that was made last is heard, all others have been.
  const heard = new Promise((resolve) => {
    mark.addEventListener('securitypolicyviolation', resolve, { once: true });
  });
  mark.setAttribute('style', 'color: red');
  await heard;
  document.removeEventListener('securitypolicyviolation', note);
  return reports;
};

const wordPress =
  '<div style="color:red"><p STYLE=\'a:b\' onclick="x()">a</p><a title="a>b"style=c/onfocus=x href=/>b</a><p style>c</p>' +
  '<p style="">d</p><svg style="a"><style/><a style="b" onload=x></a></svg><!-- " --><img src="/a.png" onerror\n=\n"x"></div>' +
  '<embed src="/x" style="a"><object data="/y"></object><video src="/z" onplay="x"></video><iframe src="/q" style="a"></iframe>';

describe('a page whose policy allows no styles and no handlers', () => {
  before(() => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = `style-src-attr 'none'; style-src-elem 'none'; script-src-attr 'none'; object-src 'none'; media-src 'none'; frame-src 'none'`;
    document.head.append(meta);
  });

  it('hears of them when such HTML is parsed as it is', async () => {
    const reports = await reportsOf(() => {
      // In a document with a window, where all engines tell.
      document.createElement('div').innerHTML = '<p style="a:b">c</p>';
    });
    expect(reports).to.include('style-src-attr');
  });

  for (const [name, engine] of engines) {
    it(`hears nothing of HTML full of them with ${name}`, async () => {
      let text: string | null = '';
      const reports = await reportsOf(async () => {
        text = (await sanitize(wordPress as UntrustedHtml, { base }, engine)).textContent;
      });
      expect(reports).to.deep.equal([]);
      expect(text).to.contain('abcd');
    });

    it(`hears nothing of any payload with ${name}`, async () => {
      const loud: string[] = [];
      for (const { title, payload } of payloads) {
        const reports = await reportsOf(() => sanitize(payload as UntrustedHtml, { base }, engine));
        if (reports.length) loud.push(title);
      }
      expect(loud).to.deep.equal([]);
    });
  }

  it('hears nothing of an encoded text, whose words stay as they are', async () => {
    let text = '';
    const reports = await reportsOf(() => {
      text = decode('<p style="a" onclick=b>x style="y"</p> <b/style=c>&lt;p style="z"></b>' as EncodedText);
    });
    expect(reports).to.deep.equal([]);
    expect(text).to.equal('x style="y" <p style="z">');
  });
});

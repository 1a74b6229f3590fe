/** What releases are written with, and what must be left of it. */
import { image, kept, link, picture, type Payload } from './payload.js';

export const survives: readonly Payload[] = [
  kept('headings of every level', '<h1>1</h1><h2>2</h2><h3>3</h3><h4>4</h4><h5>5</h5><h6>6</h6>'),
  kept('paragraphs with line breaks and a rule', '<p>one<br>two</p><hr><p>three</p>'),
  kept('nested lists', '<ul><li>a<ol reversed="" start="3"><li value="7">b</li></ol></li></ul>'),
  kept('a list of terms', '<dl><dt>term</dt><dd>meaning</dd></dl>'),
  kept(
    'a table with heads and spans',
    '<table><caption>Jobs</caption><thead><tr><th abbr="Y" scope="col">Year</th><th colspan="2">New</th></tr></thead>' +
      '<tbody><tr><td rowspan="2">2017</td><td>1</td><td>2</td></tr></tbody><tfoot><tr><td>sum</td></tr></tfoot></table>',
  ),
  kept(
    'quotations with their source',
    '<blockquote cite="https://q.example/"><p>q</p><cite>c</cite></blockquote><q cite="https://q.example/a">r</q>',
  ),
  kept(
    'nested inline markup',
    '<p><strong>a<em>b<b>c<i>d<u>e<s>f</s></u></i></b></em></strong><mark>g</mark><small>h</small><sub>i</sub><sup>j</sup></p>',
  ),
  kept('code with its white space', '<pre><code>a  b\n  c</code></pre>'),
  kept(
    'times and abbreviations',
    '<time datetime="2017-10-10">10 okt.</time> <abbr title="Europeiska unionen">EU</abbr>',
  ),
  kept(
    'what was deleted and inserted',
    '<del cite="https://q.example/" datetime="2017-10-10">a</del><ins datetime="2017-10-11">b</ins>',
  ),
  kept(
    'text from right to left, with its language',
    '<p dir="rtl" lang="ar">نص <strong dir="ltr" lang="sv">sprid</strong></p>',
  ),
  kept('characters beyond the first plane', '<p>👩‍👩‍👧 åäö 漢字</p>'),
  {
    title: 'entities',
    payload: '<p>&lt;b&gt; &amp;amp; &aring;&nbsp;&#x1F600; &copy</p>',
    expected: '<p>&lt;b&gt; &amp;amp; å&nbsp;😀 ©</p>',
  },
  {
    title: 'a figure with its caption',
    payload:
      '<figure><img src="https://p.example/a.png" alt="A tree"><figcaption>Photo: <em>me</em></figcaption></figure>',
    expected: `<figure>${image('https://p.example/a.png', { alt: 'A tree' })}<figcaption>Photo: <em>me</em></figcaption></figure>`,
  },
  {
    title: 'an image with its sizes',
    payload:
      '<img sizes="(min-width: 40em) 50vw, 100vw" width="640" height="480" srcset="/a-1.png 640w, /a-2.png 1280w" src="/a.png" title="t">',
    expected: image('https://news.example/a.png', {
      height: '480',
      sizes: '(min-width: 40em) 50vw, 100vw',
      srcset: 'https://news.example/a-1.png 640w, https://news.example/a-2.png 1280w',
      title: 't',
      width: '640',
    }),
  },
  {
    title: 'an image that asks to be loaded at once',
    payload:
      '<img src="https://p.example/a.png" loading="eager" decoding="sync" referrerpolicy="unsafe-url" fetchpriority="high" crossorigin>',
    expected: picture,
  },
  {
    title: 'a linked image',
    payload: '<a href="/b"><img src="https://p.example/a.png"></a>',
    expected: link('https://news.example/b', picture),
  },
  {
    title: 'the image of a picture, without its sources',
    payload: '<picture><source srcset="x.webp"><img src="https://p.example/a.png"></picture>',
    expected: picture,
  },
  {
    title: 'inline wrappers go, and their text stays',
    payload: 'a <span>b <font face="x">c <big>d <tt>e</tt></big></font></span> <bdi>f</bdi>',
    expected: 'a b c d e <bdi>f</bdi>',
  },
  {
    title: 'wrappers of a whole text go, and its paragraphs stay',
    payload:
      '<main><article><section><header><h1>a</h1></header><div><p>b</p></div><footer><p>c</p></footer></section></article></main>',
    expected: '<h1>a</h1><p>b</p><p>c</p>',
  },
  {
    title: 'what can be opened stands open',
    payload: '<details><summary>a</summary><p>b</p></details>',
    expected: '<div>a</div><p>b</p>',
  },
  {
    title: 'paragraphs that are no paragraphs do not run together',
    payload: '<div>a</div><div><font>b</font> c</div><section><p>d</p></section><div> <b>e</b></div>',
    expected: '<div>a</div><div>b c</div><p>d</p><div> <b>e</b></div>',
  },
  { title: 'a wrapper without words goes', payload: 'a<div><b></b> </div>b', expected: 'a<b></b> b' },
  {
    title: 'elements left open are closed',
    payload: '<p>a<p>b<ul><li>c<li>d</ul><b>e',
    expected: '<p>a</p><p>b</p><ul><li>c</li><li>d</li></ul><b>e</b>',
  },
  { title: 'formatting that overlaps is nested', payload: '<b>1<i>2</b>3</i>', expected: '<b>1<i>2</i></b><i>3</i>' },
  { title: 'a stray end tag of a paragraph is an empty one', payload: 'a</p>b', expected: 'a<p></p>b' },
  {
    title: 'names in capitals',
    payload: '<P DIR=RTL><STRONG>a</STRONG></P>',
    expected: '<p dir="rtl"><strong>a</strong></p>',
  },
  {
    title: 'a paragraph that shows a tag, beside a comment',
    payload: '<p>write &lt;b&gt;<!-- bold --></p>',
    expected: '<p>write &lt;b&gt;</p>',
  },
  {
    title: 'white space around values',
    payload: '<p lang=" sv " title="\n a \t">b</p>',
    expected: '<p lang="sv" title="a">b</p>',
  },
  {
    title: 'a colon in a title is no scheme',
    payload: '<abbr title="javascript: a language">js</abbr>',
    expected: '<abbr title="javascript: a language">js</abbr>',
  },
  {
    title: 'quotation marks in a value',
    payload: `<abbr title='say "a" & b'>c</abbr>`,
    expected: '<abbr title="say &quot;a&quot; &amp; b">c</abbr>',
  },
  {
    title: 'a whole document',
    payload: '<!doctype html><html lang="sv"><head><title>t</title></head><body class="x"><p>a</p></body></html>',
    expected: '<p>a</p>',
  },
  {
    title: 'what follows the end of the document',
    payload: '<p>a</p></body></html><p>b</p>',
    expected: '<p>a</p><p>b</p>',
  },
  { title: 'white space at both ends', payload: ' \n a ', expected: ' \n a ' },
  { title: 'nothing', payload: '', expected: '' },
  { title: 'text without any markup', payload: '1 < 2 && 3 > 2', expected: '1 &lt; 2 &amp;&amp; 3 &gt; 2' },
  kept('a reading aid above the line', '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>'),
  {
    title: 'the language and the direction of a part, but not its looks',
    payload:
      '<section lang="ar" dir="rtl" class="x"><p>a <span lang="en" style="color:red">b</span> <font lang="fr">c</font></p></section>',
    expected: '<div dir="rtl" lang="ar"><p>a <span lang="en">b</span> <span lang="fr">c</span></p></div>',
  },
  {
    title: 'old names for what is shown',
    payload: '<strike>9</strike> <acronym title="Europeiska unionen">EU</acronym>',
    expected: '<s>9</s> <abbr title="Europeiska unionen">EU</abbr>',
  },
  {
    title: 'a list of an old kind',
    payload: '<menu><li>a</li></menu><dir><li>b</li></dir>',
    expected: '<li>a</li><li>b</li>',
  },
  {
    title: 'words in elements that nobody knows',
    payload: '<p>Mötet hölls i <st1:City>Göteborg</st1:City> i går, sade <x-name>Anna</x-name>.</p>',
    expected: '<p>Mötet hölls i Göteborg i går, sade Anna.</p>',
  },
  {
    title: 'words above which a reading aid stands',
    payload: '<ruby><rb>東京</rb><rtc><rt>とうきょう</rt></rtc></ruby>',
    expected: '<ruby>東京<rt>とうきょう</rt></ruby>',
  },
  {
    title: 'words of machines, of forms and of calculations',
    payload:
      '<data value="7">sju</data> <output>8</output> <label>nine</label> <meter value="0.1">no</meter><progress>no</progress><o:p>ten</o:p>',
    expected: 'sju 8 nine ten',
  },
  {
    title: 'a page in a form, but not what is filled in',
    payload:
      '<form id="aspnetForm" action="https://evil.example/"><fieldset><legend>a</legend><p>b<input value="x"><textarea>x</textarea><select><option>x</option></select></p></fieldset></form><search>c</search>',
    expected: '<div>a</div><p>b</p><div>c</div>',
  },
  {
    title: 'a form whose fields hide its own properties',
    payload:
      '<form lang="en"><p>a</p><input name="attributes"><img name="childNodes" src="x" width="1"><button id="localName">x</button><output name="remove">b</output><fieldset name="before"></fieldset></form>',
    expected: '<div lang="en"><p>a</p>b</div>',
  },
  {
    title: 'names that mean something in a drawing or a formula only',
    payload:
      '<p><view>a</view><text>b</text> <desc>c</desc> <mi>d</mi> <path>e</path><foreignobject>f</foreignobject></p>',
    expected: '<p>ab c d ef</p>',
  },
  {
    title: 'the language of what nobody knows',
    payload: '<p>a <x-name lang="ar" dir="rtl" title="b" onclick="window.attacked=1" href="/x">c</x-name></p>',
    expected: '<p>a <span dir="rtl" lang="ar" title="b">c</span></p>',
  },
  {
    title: 'words in unknown elements do not run together',
    payload: '<div><x-a>a</x-a></div><div><x-b><x-c>b</x-c></x-b></div>',
    expected: '<div>a</div><div>b</div>',
  },
  {
    title: 'paragraphs in an unknown element',
    payload: '<x-story><p>a</p><x-more><ul><li>b</li></ul></x-more></x-story>',
    expected: '<p>a</p><ul><li>b</li></ul>',
  },
  {
    title: 'what a word processor notes for itself',
    payload: '<xml><w:worddocument><w:zoom>0</w:zoom>Normal</w:worddocument></xml><p>a<o:p>&nbsp;</o:p></p>',
    expected: '<p>a&nbsp;</p>',
  },
  {
    title: 'addresses in angle brackets',
    payload: '<p>Anna <anna.b@q.example>, <https://q.example/?a="b"> <b style="x">c</b></p>',
    expected: '<p>Anna &lt;anna.b@q.example&gt;, &lt;https://q.example/?a="b"&gt; <b>c</b></p>',
  },
];

/** Pictures, their candidates, and those that only count readers. */
import { candidates, gone, image, link, picture, type Payload } from './payload.js';

export const images: readonly Payload[] = [
  gone('an image that is a script', '<img src="javascript:window.attacked=1">'),
  gone('an image in its own address', '<img src="data:image/png;base64,iVBORw0KGgo=">'),
  gone('a drawing in its own address', `<img src="data:image/svg+xml,&lt;svg onload='attacked=1'/&gt;">`),
  gone('an image in a mail', '<img src="mailto:a@q.example">'),
  gone('an image without an address', '<img alt="x">'),
  gone('an image with an empty address', '<img src="">'),
  gone('an image with a candidate alone', '<img srcset="https://p.example/a.png 1x">'),
  gone('a tracking pixel', '<img src="https://evil.example/t.gif" width="1" height="1">'),
  gone('a tracking pixel of one measure', '<img src="https://evil.example/t.gif" height=" 0px">'),
  gone('a tracking line', '<img src="https://evil.example/t.gif" width="600" height="2">'),
  {
    title: 'measures that are none',
    payload: '<img src="https://p.example/a.png" width="100%" height="1000000">',
    expected: picture,
  },
  candidates(
    'candidates are taken one by one',
    'javascript:x 1x, /b.png 2x, data:image/png,x 3x, https://p.example/c.png 4x',
    'https://news.example/b.png 2x, https://p.example/c.png 4x',
  ),
  candidates('a candidate with a comma within', 'https://p.example/a,b.png 1.5x', 'https://p.example/a%2Cb.png 1.5x'),
  candidates(
    'candidates without descriptors',
    'b.png, https://p.example/c.png,',
    'https://news.example/api/releases/b.png, https://p.example/c.png',
  ),
  candidates(
    'a candidate with a descriptor that is none',
    'b.png 1x 2w, /c.png 2x, /d.png foo',
    'https://news.example/c.png 2x',
  ),
  candidates(
    'a candidate with a user name',
    'https://a@evil.example/b.png 1x, /c.png 2x',
    'https://news.example/c.png 2x',
  ),
  candidates('nothing but commas', ', ,,, ,', ''),
  candidates('a candidate behind commas', ',,, /c.png 2x', 'https://news.example/c.png 2x'),
  candidates('no safe candidate', 'javascript:x 1x, data:,x', ''),
  {
    title: 'a picture that waits for a script',
    payload:
      '<img src="data:image/gif;base64,R0lGOD" data-src="/real.webp" data-srcset="/real-1.webp 1x, javascript:x 2x" alt="a">',
    expected: image('https://news.example/real.webp', { alt: 'a', srcset: 'https://news.example/real-1.webp 1x' }),
  },
  {
    title: 'a picture that waits for a script behind a placeholder',
    payload:
      '<img src="/lazyload.gif" srcset="/lazyload.gif 1x" data-lazy-src="https://p.example/a.png"><img data-src="javascript:x" data-original="https://p.example/a.png"><img src="/x.gif" data-orig-src="https://p.example/a.png">',
    expected: picture.repeat(3),
  },
  {
    title: 'a picture of which only the candidates are told',
    payload:
      '<img src="data:image/gif;base64,R0lGOD" data-srcset="/a.png 400w, /b.png 800w"><img src="data:," srcset="/a.png 2x">',
    expected:
      image('https://news.example/a.png', {
        srcset: 'https://news.example/a.png 400w, https://news.example/b.png 800w',
      }) + image('https://news.example/a.png', { srcset: 'https://news.example/a.png 2x' }),
  },
  gone(
    'a picture that waits for a script that is one',
    '<img src="data:," data-src="javascript:x" data-srcset="data:,">',
  ),
  gone(
    'a pixel that waits for a script',
    '<img width="1" height="1" src="data:," data-src="https://evil.example/t.gif">',
  ),
  gone('a picture that nobody sees', '<img src="https://evil.example/t.gif" style="display: none !important">'),
  {
    title: 'a picture that waits, and its copy for those without scripts',
    payload:
      '<p><img src="data:," data-src="https://p.example/a.png" class="lazy"> <noscript><img src="https://p.example/a.png" onerror="window.attacked=1"></noscript></p>',
    expected: `<p> ${picture}</p>`,
  },
  {
    title: 'a placeholder, and the picture for those without scripts',
    payload: '<figure><img src="/placeholder.gif"><noscript><img src="https://p.example/a.png"></noscript></figure>',
    expected: `<figure>${picture}</figure>`,
  },
  {
    title: 'a copy for those without scripts before the picture that waits',
    payload:
      '<noscript><img src="https://p.example/a.png"></noscript><img src="data:," data-src="https://p.example/a.png"><noscript><img src="https://p.example/a.png"></noscript>',
    expected: picture,
  },
  {
    title: 'a picture that scripts would make',
    payload:
      '<span><img src="data:,x" aria-hidden="true"></span><noscript><picture><source srcset="/a.webp"><img src="https://p.example/a.png"></picture></noscript>',
    expected: picture,
  },
  {
    title: 'a copy of a picture that is there',
    payload:
      '<picture><img src="https://p.example/a.png"></picture><NOSCRIPT><img src="https://p.example/a.png"></NOSCRIPT><img src="https://p.example/a.png"><noscript><img src="https://count.example/x"></noscript>',
    expected: picture.repeat(2),
  },
  gone(
    'counters for those without scripts',
    '<noscript><img height="1" width="1" src="https://count.example/tr?id=1"></noscript><noscript><img src="https://count.example/" style="display:none"></noscript><noscript><iframe src="https://count.example/"></iframe></noscript>',
  ),
  gone(
    'a copy that is a script',
    '<noscript><img src="javascript:window.attacked=1" onerror="window.attacked=1"></noscript>',
  ),
  {
    title: 'a text for those without scripts that ends in a value',
    payload: 'a<noscript><p title="</noscript><img src=x onerror=window.attacked=1>">b',
    expected: `a${image('https://news.example/api/releases/x')}"&gt;b`,
  },
  {
    title: 'a text for those without scripts within a name and a character',
    payload: '<<noscript></noscript>script>window.attacked=1</script>&am<noscript></noscript>p;',
    expected: '&lt;script&gt;window.attacked=1&amp;amp;',
  },
  {
    title: 'a text for those without scripts that never ends',
    payload: 'a<noscript><p>b</p>',
    expected: 'a',
  },
  {
    title: 'a linked picture that waits keeps its link',
    payload: '<a href="https://q.example/"><img src="data:," data-src="https://p.example/a.png"></a>',
    expected: link('https://q.example/', picture),
  },
];

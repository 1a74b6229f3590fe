/** Pictures, their candidates, and those that only count readers. */
import { candidates, gone, picture, type Payload } from './payload.js';

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
];

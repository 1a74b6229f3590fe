/** Elements that run, load, ask or are not HTML at all. */
import { gone, link, type Payload } from './payload.js';

export const scripts: readonly Payload[] = [
  gone('a script', '<script>window.attacked = 1</script>'),
  gone('a script of another host', '<script src="https://evil.example/x.js"></script>'),
  gone('a module', '<script type="module">window.attacked = 1</script>'),
  {
    title: 'a script in the middle of a name',
    payload: '<scr<script>ipt>window.attacked = 1</script>',
    // The name goes on to the next ">", and nothing closes what has it.
    expected: '',
  },
  gone('a script with a slash for a space', '<script/x>window.attacked = 1</script>'),
  gone('a script in capitals', '<SCRIPT>window.attacked = 1</SCRIPT>'),
  { title: 'a script that is never closed', payload: 'a<script>window.attacked = 1', expected: 'a' },
  gone('a style sheet', '<style>@import "https://evil.example/x.css"; * { display: none }</style>'),
  gone('a linked style sheet', '<link rel="stylesheet" href="https://evil.example/x.css">'),
  gone('an import', '<link rel="import" href="https://evil.example/x.html">'),
  gone('a preload', '<link rel="preload" as="image" href="https://evil.example/x.png">'),
  gone('a refresh', '<meta http-equiv="refresh" content="0; url=javascript:window.attacked=1">'),
  gone('a policy', `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`),
  {
    title: 'a base',
    payload: '<base href="https://evil.example/"><a href="b">c</a>',
    expected: link('https://news.example/api/releases/b', 'c'),
  },
  gone('an object', '<object data="javascript:window.attacked=1" type="text/html"><p>x</p></object>'),
  gone('an embed', '<embed src="javascript:window.attacked=1">'),
  gone('an applet', '<applet code="x"><param name="a" value="b"></applet>'),
  gone('a frame', '<iframe src="javascript:window.attacked=1"></iframe>'),
  gone('a frame with its own document', '<iframe srcdoc="&lt;script&gt;parent.attacked=1&lt;/script&gt;"></iframe>'),
  gone('a fenced frame', '<fencedframe src="https://evil.example/"></fencedframe>'),
  {
    title: 'a set of frames before a text',
    payload: '<frameset onload="window.attacked=1"><frame src="javascript:window.attacked=1"></frameset><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a body with handlers',
    payload: '<body onload="window.attacked=1" background="https://evil.example/x.png"><p>a</p>',
    expected: '<p>a</p>',
  },
  gone('a form', '<form action="https://evil.example/"><input name="q"><button>send</button></form>'),
  gone('a button with a form of its own', '<button formaction="javascript:window.attacked=1">x</button>'),
  gone('a field that takes the focus', '<input autofocus onfocus="window.attacked=1">'),
  {
    title: 'a video',
    payload: 'a<video src="https://q.example/x.mp4" onerror="window.attacked=1"></video>b',
    expected: `a${link('https://q.example/x.mp4', 'q.example')}b`,
  },
  gone(
    'a video that is a script',
    '<video src="javascript:window.attacked=1" poster="https://evil.example/x"></video>',
  ),
  gone(
    'an audio with a source that is a script',
    '<audio><source src="javascript:x" onerror="window.attacked=1"></audio>',
  ),
  gone('an image map', '<map name="m"><area href="javascript:window.attacked=1"></map>'),
  gone('an image of a form', '<input type="image" src="https://evil.example/x.png" onerror="window.attacked=1">'),
  { title: 'a custom element', payload: '<x-widget onclick="window.attacked=1">x</x-widget>', expected: 'x' },
  {
    title: 'our own element',
    payload: '<press-release src="https://evil.example/x.json">x</press-release>',
    expected: 'x',
  },
  gone('a portal', '<portal src="https://evil.example/"></portal>'),
  gone('a dialog', '<dialog open>x</dialog>'),
  { title: 'a marquee', payload: '<marquee onstart="window.attacked=1">x</marquee>', expected: 'x' },
  { title: 'a slot', payload: '<slot name="x">y</slot>', expected: 'y' },
  {
    title: 'an element that was never heard of',
    payload: '<blink2 onclick="window.attacked=1">x</blink2>',
    expected: 'x',
  },
];

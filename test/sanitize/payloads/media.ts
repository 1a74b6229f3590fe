/** Films, sounds and embedded files, and what is left of the players around them. */
import { film, gone, image, kept, link, picture, type Payload } from './payload.js';

const page = 'https://www.youtube.com/watch?v=a_Made-up01';
const embed = 'https://www.youtube-nocookie.com/embed/a_Made-up01';

/** It becomes a link with this address and these words. */
const linked = (title: string, payload: string, href: string, text: string): Payload => ({
  title,
  payload: `<p>a</p>${payload}<p>b</p>`,
  expected: `<p>a</p>${link(href, text)}<p>b</p>`,
});

export const media: readonly Payload[] = [
  linked(
    'a video with sources',
    '<video controls poster="/p.jpg"><source src="javascript:x"><source src="/x.webm" type="video/webm"><source src="/x.mp4">Your browser is old.</video>',
    'https://news.example/x.webm',
    'news.example',
  ),
  linked(
    'a sound with a name',
    '<audio src="https://s.example/x.mp3" title="The speech" preload="auto" autoplay></audio>',
    'https://s.example/x.mp3',
    'The speech (s.example)',
  ),
  linked(
    'a sound with a name for readers aloud',
    '<audio aria-label="The speech"><source src="https://s.example/x.mp3"></audio>',
    'https://s.example/x.mp3',
    'The speech (s.example)',
  ),
  linked(
    'a video whose address waits for a script',
    '<video data-src="https://s.example/x.mp4"></video>',
    'https://s.example/x.mp4',
    's.example',
  ),
  linked(
    'an embedded file',
    '<embed src="/x.pdf" type="application/pdf" width="600">',
    'https://news.example/x.pdf',
    'news.example',
  ),
  linked(
    'an object with a file',
    '<object data="/x.pdf" type="application/pdf"><p>Your browser is old.</p></object>',
    'https://news.example/x.pdf',
    'news.example',
  ),
  {
    title: 'a film in an object of the old kind',
    payload:
      '<object width="425"><param name="movie" value="x"><embed src="https://www.youtube.com/v/a_Made-up01?fs=1"></object>',
    expected: film(page, embed, 'www.youtube.com'),
  },
  gone('an object without an address', '<object><p>x</p></object>'),
  gone('an embed with a user name', '<embed src="https://bank.example@evil.example/">'),
  gone('a video without an address', '<video><track src="/x.vtt">x</video>'),
  gone('a sound that only counts readers', '<audio src="https://evil.example/x" height="1" width="1"></audio>'),
  {
    title: 'a sound within a link, which cannot hold another',
    payload: '<a href="https://q.example/">a<audio src="/x.mp3"></audio></a>',
    expected: link('https://q.example/', 'a'),
  },
  {
    title: 'a sound with the controls of its player',
    payload:
      '<div class="kg-card kg-audio-card"><div class="kg-audio-player-container"><audio src="https://s.example/x.mp3" preload="metadata"></audio><div class="kg-audio-title">The speech</div><div class="kg-audio-player"><button class="kg-audio-play-icon"><svg></svg></button><span class="kg-audio-current-time">0:00</span><div class="kg-audio-time">/<span class="kg-audio-duration">2:12</span></div><input type="range"><button class="kg-audio-playback-rate">1&#215;</button></div></div></div>',
    expected: `${link('https://s.example/x.mp3', 's.example')}<div>The speech</div>`,
  },
  {
    title: 'a video with the controls of its player',
    payload:
      '<figure class="kg-card kg-video-card"><div class="kg-video-container"><video src="https://s.example/x.mp4" style="background: url(\'/x\')"></video><div class="kg-video-overlay"><span>play</span></div><div class="kg-video-player-container"><div class="kg-video-player"><span class="kg-video-current-time">0:00</span><div>/<span>2:12</span></div></div></div></div><figcaption>c</figcaption></figure>',
    expected: `<figure>${link('https://s.example/x.mp4', 's.example')}<figcaption>c</figcaption></figure>`,
  },
  {
    title: 'a bookmark',
    payload:
      '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://q.example/a"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Title</div><div class="kg-bookmark-description">About</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="/icon.png" alt=""><span class="kg-bookmark-author">Anna</span><span class="kg-bookmark-publisher">The Paper</span></div></div><div class="kg-bookmark-thumbnail"><img src="/big.jpg" alt="" onerror="this.style.display = \'none\'"></div></a></figure>',
    expected: `<figure data-layout="link-card">${link(
      'https://q.example/a',
      `<strong>Title</strong><div>About</div><div>Anna · The Paper</div>${image('https://news.example/big.jpg')}`,
    )}</figure>`,
  },
  {
    title: 'a file',
    payload:
      '<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="https://s.example/x.pdf" title="Download" download=""><div class="kg-file-card-contents"><div class="kg-file-card-title">Report</div><div class="kg-file-card-caption">All of it</div><div class="kg-file-card-metadata"><div class="kg-file-card-filename">x.pdf</div><div class="kg-file-card-filesize">2 MB</div></div></div><div class="kg-file-card-icon"><svg></svg></div></a></div>',
    expected:
      '<figure data-layout="file-card"><a href="https://s.example/x.pdf" rel="noopener" title="Download"><strong>Report</strong><div>All of it</div><div>x.pdf · 2 MB</div></a></figure>',
  },
  {
    title: 'a gallery of terms',
    payload:
      '<div id="gallery-1" class="gallery galleryid-5 gallery-columns-3"><dl class="gallery-item"><dt class="gallery-icon landscape"><a href="/a"><img src="/a.jpg" alt="A"></a></dt><dd class="wp-caption-text gallery-caption" id="gallery-1-6">One</dd></dl><dl class="gallery-item"><dt class="gallery-icon"><img src="/b.jpg"></dt></dl><br style="clear: both"></div>',
    expected: `<figure data-layout="gallery"><figure>${link('https://news.example/a', image('https://news.example/a.jpg', { alt: 'A' }))}<figcaption>One</figcaption></figure><figure>${image('https://news.example/b.jpg')}</figure><br></figure>`,
  },
  {
    title: 'a gallery of figures',
    payload:
      '<div class="gallery galleryid-5 gallery-columns-2"><figure class="gallery-item"><div class="gallery-icon"><img src="/a.jpg"></div><figcaption class="wp-caption-text gallery-caption">One</figcaption></figure></div>',
    expected: `<figure data-layout="gallery"><figure>${image('https://news.example/a.jpg')}<figcaption>One</figcaption></figure></figure>`,
  },
  {
    title: 'a gallery without pictures, whose words stay apart',
    payload:
      '<div class="gallery-columns-2"><dl class="gallery-item"><dt class="gallery-icon">a</dt><dd class="gallery-caption">b</dd></dl></div>',
    expected: '<figure data-layout="gallery"><figure><div>a</div><figcaption>b</figcaption></figure></figure>',
  },
  {
    title: 'a picture whose lazy address is blank',
    payload: '<img data-src=" " src="/a.jpg">',
    expected: image('https://news.example/a.jpg'),
  },
  {
    title: 'a gallery of blocks',
    payload:
      '<figure class="wp-block-gallery has-nested-images columns-default is-cropped wp-block-gallery-1"><figure class="wp-block-image size-large"><img src="/a.jpg"><figcaption>One</figcaption></figure><figcaption class="blocks-gallery-caption">All</figcaption></figure>',
    expected: `<figure data-layout="gallery"><figure>${image('https://news.example/a.jpg')}<figcaption>One</figcaption></figure><figcaption>All</figcaption></figure>`,
  },
  {
    title: 'a gallery of blocks as it was before',
    payload:
      '<figure class="wp-block-gallery\n\tcolumns-2"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure><img src="/a.jpg"></figure></li></ul></figure>',
    expected: `<figure data-layout="gallery"><ul data-layout="gallery"><li><figure>${image('https://news.example/a.jpg')}</figure></li></ul></figure>`,
  },
  {
    title: 'a gallery of Ghost',
    payload:
      '<figure class="kg-card kg-gallery-card"><div class="kg-gallery-container"><div class="kg-gallery-row"><div class="kg-gallery-image"><img src="/a.jpg"></div><div class="kg-gallery-image"><img src="/b.jpg"></div></div></div><figcaption>All</figcaption></figure>',
    expected: `<figure><figure data-layout="gallery">${image('https://news.example/a.jpg')}${image('https://news.example/b.jpg')}</figure><figcaption>All</figcaption></figure>`,
  },
  {
    title: 'a file of blocks, whose button says the same',
    payload:
      '<div class="wp-block-file"><a href="/x.pdf">Report</a><a href="/x.pdf" class="wp-block-file__button" download>Download</a></div>',
    expected: `<div>${link('https://news.example/x.pdf', 'Report')}</div>`,
  },
  kept('a gallery that was cleaned before', `<figure data-layout="gallery">${picture}</figure>`),
  {
    title: 'a layout that there is not, and one where it cannot be',
    payload:
      '<figure data-layout="constructor">a</figure><figure data-layout=\'x" onclick="y\'>b</figure><span data-layout="gallery">c</span><p data-layout>d</p>',
    expected: '<figure>a</figure><figure>b</figure>c<p>d</p>',
  },
  {
    title: 'a picture with a caption of the old kind',
    payload:
      '<div id="attachment_1" class="wp-caption alignnone" style="width: 310px"><img src="/a.jpg"><p class="wp-caption-text">One <em>two</em></p></div>',
    expected: `<figure>${image('https://news.example/a.jpg')}<figcaption>One <em>two</em></figcaption></figure>`,
  },
  {
    title: 'classes that only look like parts of a card, and parts where they cannot be',
    payload:
      '<p class="gallery-items constructor">a <span class="wp-caption">b</span> <b class="gallery-caption">c</b> <sup class="gallery-caption">d</sup></p><pre class="wp-caption">e</pre>',
    expected: '<p>a b <b>c</b> <sup>d</sup></p><pre>e</pre>',
  },
  {
    title: 'a line of facts with a script in it',
    payload:
      '<div class="kg-bookmark-metadata"><span>a<script>window.attacked=1</script></span><style>x</style><b>b</b></div>',
    expected: '<div>a · b</div>',
  },
];

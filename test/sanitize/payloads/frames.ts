/** Frames: films of known hosts become links that can be played, and all others links that name their host. */
import { base, film, gone, link, played, type Payload } from './payload.js';

const id = 'a_Made-up01';
const page = `https://www.youtube.com/watch?v=${id}`;
const embed = `https://www.youtube-nocookie.com/embed/${id}`;

const dropped = (title: string, src: string): Payload => gone(title, `<iframe src="${src}">x</iframe>`);

/** A frame that is none of a known film: a link to where it leads, and nothing that an element would play. */
const outside = (title: string, src: string): Payload => {
  const { href, hostname } = new URL(src, base);
  return { title, payload: `a<iframe src="${src}">x</iframe>b`, expected: `a${link(href, hostname)}b` };
};

/** A link with a hand-written place to play it, which is left as `expected`, or else as a plain link. */
const marked = (title: string, value: string, expected = link(page, 'a')): Payload => ({
  title,
  payload: `<a href="${page}" data-embed="${value}">a</a>`,
  expected,
});

export const frames: readonly Payload[] = [
  played('a film on YouTube', `https://www.youtube.com/embed/${id}`, page, embed),
  played('a film on YouTube without cookies', embed, page, embed),
  played('a film on YouTube without its service', `https://youtube.com/embed/${id}`, page, embed),
  played('a film on YouTube for telephones', `https://m.youtube.com/embed/${id}`, page, embed),
  played('a film on YouTube at its old address', `http://www.youtube.com/v/${id}?version=3`, page, embed),
  played(
    'a list of films on YouTube',
    'https://www.youtube.com/embed/videoseries?si=x&amp;list=PL1-a_b&amp;index=2',
    'https://www.youtube.com/playlist?list=PL1-a_b',
    'https://www.youtube-nocookie.com/embed/videoseries?list=PL1-a_b',
  ),
  outside('a list of films without its name', 'https://www.youtube.com/embed/videoseries?x=1'),
  {
    title: 'a frame with a name',
    payload: '<p>a</p><iframe src="https://maps.example/embed?pb=1" title=" How to &lt;find&gt; us "></iframe>',
    expected: `<p>a</p>${link('https://maps.example/embed?pb=1', 'How to &lt;find&gt; us (maps.example)')}`,
  },
  gone(
    'a frame that only counts readers',
    '<iframe src="https://count.example/ns.html?id=1" height="0" width="0"></iframe>',
  ),
  gone(
    'a frame that nobody sees',
    '<iframe src="https://count.example/ns.html?id=1" style="display:none;visibility:hidden"></iframe>',
  ),
  {
    title: 'the frame beside a quotation that leads to the same post',
    payload:
      '<blockquote class="wp-embedded-content"><p><a href="https://q.example/b">c</a></p></blockquote><iframe class="wp-embedded-content" style="position: absolute" title="c" src="https://q.example/b/embed/#?secret=x"></iframe>',
    expected: `<blockquote><p>${link('https://q.example/b', 'c')}</p></blockquote>`,
  },
  played('a film without encryption', `http://www.youtube.com/embed/${id}`, page, embed),
  played('a film without a scheme', `//www.youtube.com/embed/${id}`, page, embed),
  played('a film in capitals', `HTTPS://WWW.YouTube.com/embed/${id}`, page, embed),
  played('a film with white space in its address', ` \n//www.you\ttube.com/embed/${id}\r\n`, page, embed),
  played('a film that starts by itself', `https://www.youtube.com/embed/${id}?autoplay=1&amp;start=9#t=1`, page, embed),
  played('a film on the port of its scheme', `https://www.youtube.com:443/embed/${id}`, page, embed),
  played(
    'a film on Vimeo',
    'https://player.vimeo.com/video/123456789?title=0',
    'https://vimeo.com/123456789',
    'https://player.vimeo.com/video/123456789?dnt=1',
  ),
  played(
    'a film on Vimeo that is in no list',
    'https://player.vimeo.com/video/123456789?autoplay=1&amp;h=abcdef0123',
    'https://vimeo.com/123456789/abcdef0123',
    'https://player.vimeo.com/video/123456789?h=abcdef0123&dnt=1',
  ),
  played(
    'a film on Vimeo with a hash that is none',
    'https://player.vimeo.com/video/123456789?h=%22onload%3D',
    'https://vimeo.com/123456789',
    'https://player.vimeo.com/video/123456789?dnt=1',
  ),
  played(
    'a film on Dailymotion',
    'https://www.dailymotion.com/embed/video/x1a2b3c',
    'https://www.dailymotion.com/video/x1a2b3c',
    'https://www.dailymotion.com/embed/video/x1a2b3c',
  ),
  {
    title: 'a film with a name',
    payload: `<p>b</p><iframe width="560" height="315" src="${embed}" title=" So it &lt;grows&gt; " allowfullscreen onload="window.attacked=1"></iframe><p>c</p>`,
    expected: `<p>b</p>${film(page, embed, 'So it &lt;grows&gt;')}<p>c</p>`,
  },
  {
    title: 'a film with a blank name',
    payload: `<iframe src="${embed}" title=" "></iframe>`,
    expected: film(page, embed, 'www.youtube.com'),
  },
  {
    title: 'what a frame holds for those who have none',
    payload: `<iframe src="${embed}"><p>x</p><img src=x onerror=window.attacked=1></iframe>b`,
    expected: `${film(page, embed, 'www.youtube.com')}b`,
  },
  {
    title: 'a film that is never closed',
    payload: `<p>a</p><iframe src="${embed}"><p>b</p>`,
    expected: `<p>a</p>${film(page, embed, 'www.youtube.com')}`,
  },
  {
    title: 'a film with an address of its own for the link',
    payload: `<iframe src="${embed}" href="javascript:window.attacked=1" data-embed="https://evil.example/" rel="opener" srcdoc="x"></iframe>`,
    expected: film(page, embed, 'www.youtube.com'),
  },
  {
    title: 'a film in a figure',
    payload: `<figure><div style="padding-top:56%"><iframe src="${embed}" title="t"></iframe></div><figcaption>u</figcaption></figure>`,
    expected: `<figure>${film(page, embed, 't')}<figcaption>u</figcaption></figure>`,
  },
  {
    title: 'a film within a link, which cannot hold another',
    payload: `<a href="https://q.example/">a<iframe src="${embed}"></iframe></a>`,
    expected: link('https://q.example/', 'a'),
  },
  gone('a film in a drawing', `<svg><iframe src="${embed}"></iframe></svg>`),
  gone(
    'a film in a drawing that holds HTML',
    `<svg><foreignObject><iframe src="${embed}"></iframe></foreignObject></svg>`,
  ),
  gone('a film in a template', `<template><iframe src="${embed}"></iframe></template>`),
  {
    title: 'a film in another frame',
    payload: `a<iframe src="https://q.example/"><iframe src="${embed}"></iframe>b`,
    expected: `a${link('https://q.example/', 'q.example')}b`,
  },
  outside('a host that begins like a known one', `https://www.youtube.com.evil.example/embed/${id}`),
  outside('a host that ends like a known one', `https://notwww.youtube.com/embed/${id}`),
  dropped('a known host as a user name', `https://www.youtube.com@evil.example/embed/${id}`),
  dropped('a user name before a known host', `https://evil.example@www.youtube.com/embed/${id}`),
  outside('a known host in the path of another', `https://evil.example/www.youtube.com/embed/${id}`),
  outside('a known host behind a backslash', `https://evil.example\\www.youtube.com/embed/${id}`),
  outside('a known host with a final point', `https://www.youtube.com./embed/${id}`),
  outside('a known host on another port', `https://www.youtube.com:8443/embed/${id}`),
  outside('a known host in letters that look alike', `https://www.youtub\u0435.com/embed/${id}`),
  outside('another page of a known host', `https://www.youtube.com/redirect?q=https://evil.example/`),
  outside('a film further down', `https://www.youtube.com/embed/${id}/x`),
  outside('a way out of the path of films', `https://www.youtube.com/embed/..%2f${id}`),
  outside('a film with steps upwards', `https://www.youtube.com/embed/../${id}`),
  outside('a film with two slashes', `https://www.youtube.com//embed/${id}`),
  outside('an ID that is too short', 'https://www.youtube.com/embed/abc'),
  outside('an ID that is too long', `https://www.youtube.com/embed/${id}x`),
  outside('a broadcast, which is no film', 'https://www.youtube.com/embed/live_stream?channel=UC1'),
  outside('a page of Vimeo', 'https://vimeo.com/123456789'),
  outside('a page of Dailymotion', 'https://www.dailymotion.com/video/x1a2b3c'),
  dropped('a script in a frame', 'javascript:window.attacked=1'),
  dropped('a script in a frame that names a known host', `javascript://www.youtube.com/embed/${id}`),
  dropped('a document in the address of a frame', 'data:text/html,&lt;script&gt;parent.attacked=1&lt;/script&gt;'),
  dropped('an object of a known host', `blob:https://www.youtube.com/embed/${id}`),
  outside('a frame of the page itself', '/embed/x'),
  outside('a map', 'https://maps.example/embed?pb=1'),
  gone('a frame without an address', '<iframe></iframe>'),
  {
    title: 'a film whose address waits for a script',
    payload: `<iframe data-src="${embed}" src="about:blank"></iframe><iframe data-lazy-src="${embed}"></iframe>`,
    expected: film(page, embed, 'www.youtube.com').repeat(2),
  },
  gone('a frame of the old kind', `<frame src="${embed}">`),
  marked('a link that can be played where it leads', embed, film(page, embed, 'a')),
  marked(
    'a link that can be played, written otherwise',
    `//www.youtube.com/embed/${id}?autoplay=1`,
    film(page, embed, 'a'),
  ),
  marked('a link that would be played from elsewhere', 'https://evil.example/embed'),
  marked('a link that would play a script', 'javascript:window.attacked=1'),
  marked('a link that would play another film', 'https://www.youtube-nocookie.com/embed/AAAAAAAAAAA'),
  marked('a link that would play nothing', ''),
  {
    title: 'a link to elsewhere that would play a film',
    payload: `<a href="https://evil.example/" data-embed="${embed}">a</a>`,
    expected: link('https://evil.example/', 'a'),
  },
  {
    title: 'a place to play it on what is no link',
    payload: `<p data-embed="${embed}">a</p><a data-embed="${embed}">b</a>`,
    expected: '<p>a</p>b',
  },
];

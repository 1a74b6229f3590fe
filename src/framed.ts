/**
 * Runs on a page of ours in a frame of somebody's page, also in a sandbox that has no origin. It tells how high the page
 * is: to `frame.js`, and to WordPress in the words of that, which shows a frame once it has told its height.
 * @see https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 */
const secret = new URLSearchParams(location.hash.slice(1).replace(/^\?/, '')).get('secret');
const root = document.documentElement;
let last = 0;

const tell = (): void => {
  last = Math.ceil(root.getBoundingClientRect().height);
  // Whoever shows the frame sees its height anyway.
  parent.postMessage({ sprid: 'height', height: last }, '*');
  if (secret) parent.postMessage({ message: 'height', value: last, secret }, '*');
};

const look = (): void => {
  if (Math.ceil(root.getBoundingClientRect().height) !== last) tell();
};

new ResizeObserver(look).observe(root);
// A frame that nobody sees is not rendered, and nothing is observed there: its content tells when it has come.
for (const name of ['load', 'error']) addEventListener(name, look, true);

addEventListener('message', ({ source, data }: MessageEvent<{ sprid?: unknown; message?: unknown } | null>) => {
  // WordPress says "ready" where its script ran after we had told it.
  if (source === parent && (data?.sprid === 'measure' || data?.message === 'ready')) tell();
});

// A sandbox may open no window: there WordPress follows a link for us, within our own site only. A link to elsewhere
// leads to our page with the same content, where it can be followed.
if (secret) {
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link?.href) return;
    event.preventDefault();
    const { href } =
      link.host === location.host ? link : (document.querySelector<HTMLLinkElement>('link[rel=canonical]') ?? link);
    parent.postMessage({ message: 'link', value: href, secret }, '*');
  });
}

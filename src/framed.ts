/**
 * The script of our pages in frames, also in a sandbox without an origin. It reports the height of the page: to
 * `frame.js`, and to WordPress in its own messages, which shows a frame once it has reported its height.
 *
 * @see https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 */
const secret = new URLSearchParams(location.hash.slice(1).replace(/^\?/, '')).get('secret');
const root = document.documentElement;
let last = 0;

const tell = (): void => {
  last = Math.ceil(root.getBoundingClientRect().height);
  // Sent to any origin, because every embedder sees the frame's height anyway.
  parent.postMessage({ sprid: 'height', height: last }, '*');
  if (secret) parent.postMessage({ message: 'height', value: last, secret }, '*');
};

const look = (): void => {
  if (Math.ceil(root.getBoundingClientRect().height) !== last) tell();
};

new ResizeObserver(look).observe(root);
// A hidden frame is not rendered, and observers do not run in it, so it also reports when its content has loaded.
for (const name of ['load', 'error']) addEventListener(name, look, true);

addEventListener('message', ({ source, data }: MessageEvent<{ sprid?: unknown; message?: unknown } | null>) => {
  // WordPress sends "ready" when its script has started after the first report.
  if (source === parent && (data?.sprid === 'measure' || data?.message === 'ready')) tell();
});

// A sandboxed frame may not open windows. There WordPress follows a link for us, but only to our own origin, so any
// other link leads to our page with the same content.
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

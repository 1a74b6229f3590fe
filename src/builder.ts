/** The script of the embed builder's page: measures the height of the content at each width, and copies code. */
const widths = [320, 480, 640, 960];
/**
 * How long a height must stay the same before it counts, in milliseconds: enough for a part that loads at its first
 * use.
 */
const quiet = 250;

const code = document.getElementById('heights');
const { frame: address = '', tag = '' } = code?.dataset ?? {};

/** Settles with the last height that a frame has reported, when no other one follows for a while. */
const heightOf = (frame: HTMLIFrameElement): Promise<number> =>
  new Promise((resolve) => {
    let height = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hear = ({ source, data }: MessageEvent<{ sprid?: unknown; height?: unknown } | null>): void => {
      if (source !== frame.contentWindow || data?.sprid !== 'height') return;
      height = Number(data.height);
      clearTimeout(timer);
      timer = setTimeout(() => {
        removeEventListener('message', hear);
        resolve(height);
      }, quiet);
    };
    addEventListener('message', hear);
    frame.contentWindow?.postMessage({ sprid: 'measure' }, '*');
  });

/**
 * One frame takes each width in turn. Four frames with one address would wait for each other in the browser's cache.
 */
const measure = async (code: HTMLElement): Promise<void> => {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.title = address;
  frame.tabIndex = -1;
  frame.className = 'measure';
  frame.setAttribute('aria-hidden', 'true');
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const rules: string[] = [];
  for (const width of widths) {
    frame.style.inlineSize = `${String(width)}px`;
    const rule = `${tag} { min-block-size: ${String(await heightOf(frame))}px; }`;
    rules.push(rules.length ? `@container (min-width: ${String(width)}px) { ${rule} }` : rule);
  }
  frame.remove();
  code.textContent = [`:has(> ${tag}) { container-type: inline-size; }`, ...rules].join('\n');
};

if (code) void measure(code);

for (const button of document.querySelectorAll<HTMLButtonElement>('.copy')) {
  const { copies = '', done = '' } = button.dataset;
  const said = button.textContent;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(document.getElementById(copies)?.textContent ?? '').then(
      () => {
        button.textContent = done;
        setTimeout(() => (button.textContent = said), 2000);
      },
      () => {
        // The page may not write to the clipboard, so the text is selected for the reader to copy.
        const text = document.getElementById(copies);
        if (text) getSelection()?.selectAllChildren(text);
      },
    );
  });
}

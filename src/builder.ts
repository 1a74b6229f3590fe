/** On the page that makes code for partners: measures how high the place must be at each width, and copies. */
const widths = [320, 480, 640, 960];

const code = document.getElementById('heights');
const { frame: address = '', tag = '' } = code?.dataset ?? {};
const heights = new Map<number, number>();

const write = (): void => {
  if (!code || heights.size < widths.length) return;
  const rules = widths.map((width, index) => {
    const rule = `${tag} { min-block-size: ${String(heights.get(width))}px; }`;
    return index ? `@container (min-width: ${String(width)}px) { ${rule} }` : rule;
  });
  code.textContent = [`:has(> ${tag}) { container-type: inline-size; }`, ...rules].join('\n');
};

if (code) {
  for (const width of widths) {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.style.inlineSize = `${String(width)}px`;
    frame.title = `${String(width)} px`;
    frame.tabIndex = -1;
    frame.className = 'measure';
    frame.setAttribute('aria-hidden', 'true');
    document.body.append(frame);
    addEventListener('message', ({ source, data }: MessageEvent<{ sprid?: unknown; height?: unknown } | null>) => {
      if (source !== frame.contentWindow || data?.sprid !== 'height') return;
      heights.set(width, Number(data.height));
      write();
    });
  }
}

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
        // Nothing may be put into the clipboard: what is to be copied is selected.
        const text = document.getElementById(copies);
        if (text) getSelection()?.selectAllChildren(text);
      },
    );
  });
}

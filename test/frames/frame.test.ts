/** Both ends of a frame, in every engine: the page in it tells its height, and the frame becomes as high. */
import { expect } from '@esm-bundle/chai';
import { elsewhere } from '../elements/element.js';

interface Told {
  measured: number;
  /** How wide the page is that was measured. */
  width: number;
  origin: string;
  /** How much of the content is not seen. */
  cut: number;
}

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise(requestAnimationFrame);
};

/** What the page in a frame says of itself. */
const ask = (frame: HTMLIFrameElement): Promise<Told> =>
  new Promise((resolve) => {
    const hear = ({ source, data }: MessageEvent<Partial<Told> | null>): void => {
      if (source !== frame.contentWindow || data?.measured === undefined) return;
      removeEventListener('message', hear);
      resolve(data as Told);
    };
    addEventListener('message', hear);
    frame.contentWindow?.postMessage('tell', '*');
  });

const isExact = async (frame: HTMLIFrameElement): Promise<boolean> => {
  const { measured, width, cut } = await ask(frame);
  const { paddingTop, paddingRight, paddingBottom, paddingLeft } = getComputedStyle(frame);
  const seenWidth = frame.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  const seenHeight = frame.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
  return Math.abs(seenWidth - width) <= 1 && Math.abs(seenHeight - measured) <= 1 && cut <= 0;
};

/** Puts a frame on the page, which has our script once. */
const show = async (
  sandbox: string | undefined,
  style: string,
  source: { src: string } | { srcdoc: string } = { src: `${elsewhere}/answers/framed/embed/x` },
): Promise<HTMLIFrameElement> => {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.title = 'x';
  frame.style.cssText = style;
  Object.assign(frame, source);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  return frame;
};

describe('a frame', () => {
  before(async () => {
    const script = document.createElement('script');
    script.src = '/answers/dist/frame/none/frame.js';
    document.head.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve));
  });
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  for (const [sandbox, style] of [
    [undefined, 'border: 0; width: 600px'],
    ['allow-scripts', 'border: 0; width: 600px'],
    ['allow-scripts', 'border: 3px solid; box-sizing: border-box; width: 400.5px'],
    ['allow-scripts', 'border: 3px solid; box-sizing: content-box; width: 333.3px'],
    ['allow-scripts', 'border: 3px solid; box-sizing: border-box; width: 400px; padding: 8px 20px 30px'],
  ] as const)
    it(`is as high as its content within a pixel, before and after every change: ${sandbox ?? 'no sandbox'}, ${style}`, async () => {
      const frame = await show(sandbox, style);
      expect((await ask(frame)).origin).to.equal(sandbox === undefined ? elsewhere : 'null');
      await until(() => isExact(frame));
      expect(frame.clientHeight).to.be.greaterThan(60);
      for (const width of ['317.3px', '71.7%', '900px']) {
        frame.style.width = width;
        await until(() => isExact(frame));
      }
    });

  for (const [what, source] of [
    ['is no page of ours', { src: `${elsewhere}/answers/framed/other` }],
    [
      'has no address',
      { srcdoc: '<script>onmessage = () => parent.postMessage({ sprid: "height", height: 77 }, "*")</script>' },
    ],
  ] as const)
    it(`keeps its height when it ${what}, whatever it reports`, async () => {
      const frame = await show('allow-scripts', 'border: 0; height: 50px', source);
      const reported = new Promise<void>((resolve) => {
        addEventListener('message', ({ data }: MessageEvent<{ sprid?: unknown } | null>) => {
          if (data?.sprid === 'height') resolve();
        });
      });
      frame.contentWindow?.postMessage({ sprid: 'measure' }, '*');
      await reported;
      expect(frame.clientHeight).to.equal(50);
    });

  it('follows each change, whichever way it goes', async () => {
    const frame = await show('allow-scripts', 'border: 0; width: 500px');
    await until(() => isExact(frame));
    for (const word of ['grow', 'shrink', 'grow', 'shrink', 'grow']) {
      const before = frame.clientHeight;
      frame.contentWindow?.postMessage(word, '*');
      await until(() => frame.clientHeight !== before && isExact(frame));
    }
  });

  it('tells its new height with the next frame after a change, once, and is that high when it has', async () => {
    const frame = await show('allow-scripts', 'border: 0; width: 500px');
    await until(() => isExact(frame));
    for (const word of ['grow', 'grow', 'shrink', 'shrink']) {
      const said: number[] = [];
      const turned = await new Promise<number>((resolve) => {
        const hear = ({ source, data }: MessageEvent<{ sprid?: unknown; height?: number; turned?: number }>): void => {
          if (source !== frame.contentWindow) return;
          if (data.sprid === 'height') said.push(Number(data.height));
          if (data.turned === undefined) return;
          removeEventListener('message', hear);
          resolve(data.turned);
        };
        addEventListener('message', hear);
        for (const one of [word, 'turn']) frame.contentWindow?.postMessage(one, '*');
      });
      // What a window posts arrives in order, so all that was said in the meantime is here.
      expect(said).to.deep.equal([Math.ceil(turned)]);
      expect(frame.clientHeight).to.equal(Math.ceil(turned));
    }
  });
});

/**
 * For pages that show sprid in frames: each frame becomes as high as what is in it. A frame tells its height; what it
 * tells is believed only where it comes from the very site that the frame was given, or from a sandbox without one.
 */
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

addEventListener('message', ({ source, origin, data }: MessageEvent<{ sprid?: unknown; height?: unknown } | null>) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  const height = data?.sprid === 'height' ? Number(data.height) : 0;
  if (!frame || !(height > 0 && height < 1e5) || ![new URL(frame.src).origin, 'null'].includes(origin)) return;
  const edges = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${String(height + edges)}px`;
});

// Those that told it before this script ran tell it once more.
for (const frame of frames()) frame.contentWindow?.postMessage({ sprid: 'measure' }, '*');

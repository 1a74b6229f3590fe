/**
 * The script for pages that show sprid in frames: it makes each frame as high as its content. A frame reports its
 * height; the script accepts it only from the very origin of the frame's address, or from a sandbox without one.
 */
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

addEventListener('message', ({ source, origin, data }: MessageEvent<{ sprid?: unknown; height?: unknown } | null>) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  const height = data?.sprid === 'height' ? Number(data.height) : 0;
  if (!frame || !(height > 0 && height < 1e5) || ![new URL(frame.src).origin, 'null'].includes(origin)) return;
  const edges = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${String(height + edges)}px`;
});

// Frames that have reported before this script ran are asked again.
for (const frame of frames()) frame.contentWindow?.postMessage({ sprid: 'measure' }, '*');

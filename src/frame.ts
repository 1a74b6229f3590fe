/**
 * The script for pages that show sprid in frames: it makes each frame as high as its content. A frame reports its
 * height; the script accepts it only from the origin of the frame's address, or from a sandbox without an origin.
 */
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

addEventListener('message', ({ source, origin, data }: MessageEvent<{ sprid?: unknown; height?: unknown } | null>) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  const height = data?.sprid === 'height' ? Number(data.height) : 0;
  // Only our pages for frames have such an address; another frame, such as an advertisement, keeps its height.
  const [, ours] = /^(https?:\/\/[^/?#]+)\/([^?#]*\/)?embed\//.exec(frame?.src ?? '') ?? [];
  if (!frame || !ours || !(height > 0 && height < 1e5) || ![ours, 'null'].includes(origin)) return;
  const { boxSizing, paddingTop, paddingBottom } = getComputedStyle(frame);
  const borders = frame.offsetHeight - frame.clientHeight;
  const edges = boxSizing === 'border-box' ? borders + parseFloat(paddingTop) + parseFloat(paddingBottom) : 0;
  frame.style.height = `${String(height + edges)}px`;
});

// Frames that have reported before this script ran are asked again.
for (const frame of frames()) frame.contentWindow?.postMessage({ sprid: 'measure' }, '*');

/**
 * The script of a page with embed pages: each frame gets the height of its widget. A message is only accepted from the
 * frame itself, with the origin of its `src`.
 * @module
 */
import { heightIn, MEASURE } from './messages.js';

const EMBED = /\/embed\/[a-z-]+\.html$/;

addEventListener('message', ({ data, origin, source }) => {
  const height = heightIn(data);
  if (height === undefined) return;
  for (const frame of frames()) {
    if (frame.contentWindow === source && isOrigin(frame, origin)) frame.style.height = `${height}px`;
  }
});

for (const frame of frames()) frame.contentWindow?.postMessage(MEASURE, '*');

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => {
    try {
      return EMBED.test(new URL(src).pathname);
    } catch {
      return false;
    }
  });
}

/** Whether the origin of a message is that of the frame. A sandboxed frame has the origin "null". */
function isOrigin(frame: HTMLIFrameElement, origin: string): boolean {
  return origin === new URL(frame.src).origin || (origin === 'null' && frame.hasAttribute('sandbox'));
}

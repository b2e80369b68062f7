/**
 * The script of a page that holds embed pages: each frame becomes as high as its widget. A message counts only when it
 * comes from that very frame, and from the origin that the page itself gave it.
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

/** A sandboxed frame has no origin to tell. */
function isOrigin(frame: HTMLIFrameElement, origin: string): boolean {
  return origin === new URL(frame.src).origin || (origin === 'null' && frame.hasAttribute('sandbox'));
}

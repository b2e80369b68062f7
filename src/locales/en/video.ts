import type { Locale } from '../locale.js';

export const video: Locale['video'] = {
  play: 'Play the video',
  of: (title) => `: ${title}`,
  length: (minutes, seconds) => [minutes && `${minutes} min`, seconds && `${seconds} s`].filter(Boolean).join(' '),
  notice: (site) =>
    `The video comes from ${site}: by playing it you give that site your IP address and allow it to set cookies.`,
  open: (site) => `Open the video${site && ` on ${site}`}`,
  failed: 'The video can’t be played here.',
};

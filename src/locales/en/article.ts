import type { Locale } from '../locale.js';

export const article: Locale['article'] = {
  gone: 'This item is no longer online.',
  elsewhere: 'The full text is on its own page.',
  page: (title) => `Read the page: ${title}`,
  print: (title) => `Print: ${title}`,
  close: (title) => `Close: ${title}`,
};

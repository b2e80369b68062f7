import { staticList } from './feed.js';
import type { Candidate } from './environment.js';

const FEED = '/feed.json';

/** An expression that is true once the shadow root of the element holds `count` items. */
export const has = (count: number, tag: string): string =>
  `document.querySelector('${tag}')?.shadowRoot?.querySelectorAll('li').length >= ${count}`;

const widget = { ready: has(10, 'news-feed'), body: `<news-feed endpoint="${FEED}" loading="eager"></news-feed>` };
const placeholder = `<div data-cw="news-feed" data-cw-endpoint="${FEED}" data-cw-loading="eager"><a href="/">Actualités</a></div>`;

const vanilla: Candidate = {
  name: 'vanilla element',
  body: `<vanilla-feed endpoint="${FEED}"></vanilla-feed>`,
  ready: has(10, 'vanilla-feed'),
  scripts: ['vanilla-feed.js'],
};

/** The implementations that are compared: each shows the same ten items. */
export const candidates: readonly Candidate[] = [
  { name: 'static HTML', body: staticList(10), ready: `document.querySelectorAll('li').length >= 10` },
  vanilla,
  { ...vanilla, name: 'vanilla element, preloaded', preload: [FEED] },
  { ...widget, name: '<news-feed>, its own file', scripts: ['news-feed.js'] },
  { ...widget, name: '<news-feed>, its own file, preloaded', scripts: ['news-feed.js'], preload: [FEED] },
  {
    ...widget,
    name: '<div data-cw>, one script for all',
    body: placeholder,
    scripts: ['commune-widgets.js'],
    chunks: ['news-feed'],
  },
  {
    ...widget,
    name: '<div data-cw>, one script for all, preloaded',
    body: placeholder,
    scripts: ['commune-widgets.js'],
    chunks: ['news-feed'],
    preload: [FEED],
  },
];

/** The index of the baseline, which all figures are divided by. */
export const VANILLA = candidates.indexOf(vanilla);

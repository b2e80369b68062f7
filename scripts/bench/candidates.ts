import { has, type Candidate } from './candidate.js';
import { staticList } from './news.js';
import { documentedHead, placeholder, studioHead } from './snippets.js';
import { keptHeightsOf } from '../derive/kept-heights.js';

/** The page of which all other figures of processor time are what is above it. */
export const blank: Candidate = { name: 'blank page', body: '', ready: 'true' };

/** The limit of any widget: a. */
export const fixed: Candidate = {
  name: 'static HTML',
  body: staticList(10),
  ready: `document.querySelectorAll('li').length >= 10`,
};

/** The script tag of the baseline. */
export const VANILLA_SCRIPT = '<script type="module" src="/vanilla-feed.js"></script>';

/** So many elements of the baseline, each with an answer of its own; the first has to be shown. */
function vanillas(count: number, name: string): Candidate {
  const elements = Array.from(
    { length: count },
    (_, index) => `<vanilla-feed endpoint="/feed.json${index ? `?${index}` : ''}"></vanilla-feed>`,
  );
  return { name, head: VANILLA_SCRIPT, body: elements.join(''), ready: has(10, 'vanilla-feed') };
}

/** The baseline of any widget: b. */
export const vanilla = vanillas(1, 'vanilla element');
export const vanilla2 = vanillas(2, 'vanilla element × 2');
const vanilla5 = vanillas(5, 'vanilla element × 5');

export const preloadedVanilla: Candidate = {
  ...vanilla,
  name: 'vanilla element, preloaded',
  head: `<link rel="preload" as="fetch" crossorigin href="/feed.json"><link rel="modulepreload" href="/vanilla-feed.js">${VANILLA_SCRIPT}`,
};

const ready = has(10, 'news-feed');
const news = placeholder('news-feed', '/feed.json');

/** A page with the head and the block that the documentation gives. */
function documented(name: string, body: string): Candidate {
  return { name, head: documentedHead(body), body, ready };
}

export const oneTag = documented('one tag', news);

const newsElement = '<news-feed endpoint="/feed.json"><a href="/">Actualités</a></news-feed>';

export const oneFile: Candidate = {
  name: 'news-feed.js',
  head: documentedHead(newsElement, 'news-feed.js'),
  body: newsElement,
  ready,
};

/** The same file for pages that can't have modules. */
export const iife: Candidate = {
  name: 'commune-widgets.iife.js',
  head: `<script defer src="/dist/commune-widgets.iife.js"></script>${keptHeightsOf(news)}`,
  body: news,
  ready,
};

/** The head that the studio writes. */
export const preloadHead: Candidate = {
  name: 'preload head',
  head: () => studioHead('news-feed', '/feed.json'),
  body: news,
  ready,
};

export const rss = documented('one tag, RSS', placeholder('news-feed', '/feed.xml'));
export const wordpress = documented('one tag, WordPress', placeholder('news-feed', '/wp-json/wp/v2/posts'));
export const two = documented('two widgets', news + placeholder('weather-card', '/weather.json'));
export const five = documented(
  'five widgets',
  [
    news,
    placeholder('weather-card', '/weather.json'),
    placeholder('poll-box', '/poll.json'),
    placeholder('job-board', '/offers.json'),
    placeholder('submit-news', '/form.json'),
  ].join(''),
);

/** The content is in the page; the script takes it over. */
export const prerendered: Candidate = {
  name: 'prerendered',
  head: `<link rel="stylesheet" href="/dist/prerendered-news-feed.css">${documentedHead('')}`,
  body: news,
  prerender: true,
  ready: `document.querySelectorAll('[data-cw-prerendered] li').length >= 10 || ${ready}`,
};

export const baselines: readonly Candidate[] = [fixed, vanilla, vanilla2, vanilla5, preloadedVanilla];
/** The ways in which a page can have the news feed, alone and beside other widgets. */
export const ways: readonly Candidate[] = [oneTag, oneFile, iife, preloadHead, rss, wordpress, two, five, prerendered];

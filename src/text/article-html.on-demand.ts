import type * as article from './article-html.js';
import { htmlReader } from './load-html-reader.js';

const hasTag = (html: string): boolean => html.includes('<');

/** The functions of `article-html.ts`, which is loaded on demand: for text with tags. */
export const articleHtml: typeof article.articleHtml = (html) => (hasTag(html) ? htmlReader().articleHtml(html) : html);

export const trailerIn: typeof article.trailerIn = (html) => (hasTag(html) ? htmlReader().trailerIn(html) : -1);

export const withoutHeader: typeof article.withoutHeader = (html, ...rest) =>
  hasTag(html) ? htmlReader().withoutHeader(html, ...rest) : html;

export const guessedHtml: typeof article.guessedHtml = (title) =>
  hasTag(title) ? htmlReader().guessedHtml(title) : title;

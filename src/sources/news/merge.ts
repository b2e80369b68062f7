import { mergeAnswers } from '../identity.js';
import type { NewsItem } from './news-item.js';

/**
 * The items of several answers as one list: newest first, those without a date last in the order they came, and each
 * article once: the first one given is kept.
 */
export function mergeNews(lists: readonly (readonly NewsItem[])[]): NewsItem[] {
  return mergeAnswers(lists).sort((first, second) => time(second) - time(first));
}

function time({ published, updated }: NewsItem): number {
  return (published ?? updated)?.getTime() ?? -8.64e15;
}

import { mergeAnswers } from '../identity.js';
import type { NewsItem } from './news-item.js';

/**
 * Merges the items of several responses: newest first, items without a date last in their original order. Of items with
 * the same page the first one is kept.
 */
export function mergeNews(lists: readonly (readonly NewsItem[])[]): NewsItem[] {
  return mergeAnswers(lists).sort((first, second) => time(second) - time(first));
}

function time({ published, updated }: NewsItem): number {
  return (published ?? updated)?.getTime() ?? -8.64e15;
}

import type { NewsItem } from '../../sources/news/news-item.js';
import { fold, hasWords } from '../../text/fold.js';

/** The items that match the visitor's search and category. All words must occur. */
export function search(items: readonly NewsItem[], query: string, category: string): NewsItem[] {
  const name = fold(category);
  if (!name && !query.trim()) return [...items];
  return items.filter((item) => {
    if (name && !item.categories.some((each) => fold(each) === name)) return false;
    return hasWords(fold(`${item.title} ${item.summary} ${item.categories.join(' ')}`), query);
  });
}

/** The categories of the items, the most frequent first. */
export function categoriesOf(items: readonly NewsItem[]): string[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const name of items.flatMap((item) => item.categories)) {
    const entry = counts.get(fold(name)) ?? { name, count: 0 };
    entry.count++;
    counts.set(fold(name), entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ name }) => name);
}

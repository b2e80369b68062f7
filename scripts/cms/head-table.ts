import { CONNECTIONS } from '../../src/head/requests.js';
import { COUNTS, heightsOf, isHigh, KEPT, MOST_ITEMS, PLACE, WIDE } from '../../src/reserved-height.js';
import { widgetTags } from '../../src/widget-table.js';
import { publishedChunks } from '../build/published-chunks.js';

/** The table from which `demo/cms/php/head.php` writes the same head as `src/head/`, from the files of a build. */
export async function headTable(dist: string): Promise<object> {
  const heights = Object.fromEntries(widgetTags.filter(isHigh).map((tag) => [tag, heightsOf(tag)]));
  return {
    chunks: await publishedChunks(dist),
    heights,
    counts: COUNTS,
    most: MOST_ITEMS,
    wide: WIDE,
    kept: KEPT,
    low: widgetTags.filter((tag) => !isHigh(tag)),
    place: PLACE,
    connections: CONNECTIONS,
  };
}

import { CONNECTIONS } from '../../src/head/requests.js';
import { COUNTS, KEPT, MOST_ITEMS, WIDE } from '../../src/reserved-height.js';
import { widgetTable } from '../../src/widget-table.js';
import { publishedChunks } from '../build/published-chunks.js';

/** The table from which `demo/cms/php/head.php` writes the same head as `src/head/`, from the files of a build. */
export async function headTable(dist: string): Promise<object> {
  const heights = Object.fromEntries(Object.entries(widgetTable).map(([tag, facts]) => [tag, facts.heights]));
  return {
    chunks: await publishedChunks(dist),
    heights,
    counts: COUNTS,
    most: MOST_ITEMS,
    wide: WIDE,
    kept: KEPT,
    connections: CONNECTIONS,
  };
}

import assert from 'node:assert/strict';
import type { ScreenReaderSetup } from './setup.js';
import { saysNot, saysOnce } from './verdict.js';

/** Checks that, read line by line, each fact is spoken once, next to the item it belongs to. */
export async function lists({ reader, site, check }: ScreenReaderSetup): Promise<void> {
  await reader.open(site.widget('/jobs-page', '<job-board endpoint="/jobs" no-controls loading="eager"></job-board>'));
  const offers = await reader.lines(16);
  await check('each date of the offers is read, and once', () => {
    for (const date of ['02/01/2026', '04/02/2099', '03/01/2026', '05/02/2099']) saysOnce(offers, date);
  });
  await reader.open(site.widget('/news-page', '<news-feed endpoint="/news" limit="2" loading="eager"></news-feed>'));
  const items = await reader.lines(14);
  await check('each date of the news is read, and once', () => {
    for (const date of ['10/01/2026', '11/01/2026']) saysOnce(items, date);
  });
  await check('the category of an item is read after its title', () => {
    const at = (words: string) => items.findIndex((line) => line.includes(words));
    assert.ok(at('Le marché') >= 0 && at('Le marché') < at('Rubrique 1'), items.join(' | '));
    assert.ok(at('Rubrique 1') < at('La bibliothèque') && at('La bibliothèque') < at('Rubrique 2'), items.join(' | '));
  });
  await check('a region that has nothing to say is not read', () => saysNot([...offers, ...items], 'barre d’état'));
}

import assert from 'node:assert/strict';
import { send } from '../../support/server.js';
import { until } from '../../support/until.js';
import { askedChunks, openPage, untilState, type ChunkPlace } from './place.js';

const NAME = 'address-completion';
const rule = { required: false };
const schema = { types: ['news', 'event'], fields: { title: rule, address: rule }, privacyUrl: '/confidentialite' };

/** Checks that what completes addresses is loaded for an event, where the page names a geocoder, and for nothing else. */
export async function checkAddresses(place: ChunkPlace): Promise<void> {
  const { report, server } = place;
  server.on('/formulaire.json', send(JSON.stringify(schema)));
  for (const { name, attribute, isLoaded } of [
    { name: 'a geocoder', attribute: 'geocoder="/geocodage"', isLoaded: true },
    { name: 'none', attribute: '', isLoaded: false },
  ]) {
    await report.check(`a form with ${name} loads the completion of addresses: ${isLoaded}`, async () => {
      const before = server.requests.length;
      const { page, lines, errors } = await openPage(
        place,
        `<submit-news endpoint="/formulaire.json" ${attribute}></submit-news>`,
      );
      await untilState(page, 'submit-news', 'ready');
      assert.ok(!askedChunks(place, before).includes(NAME), 'It is loaded for news.');
      await page.$eval('submit-news >>> #type-event', (radio) => (radio as HTMLElement).click());
      // The other part of an event is requested in the same rendering.
      await until('the parts of an event', () => askedChunks(place, before).includes('agenda-preview'));
      if (isLoaded) await page.waitForSelector('submit-news >>> [part="completion"]');
      assert.equal(askedChunks(place, before).includes(NAME), isLoaded);
      assert.deepEqual([...lines, ...errors], []);
      await page.browserContext().close();
    });
  }
}

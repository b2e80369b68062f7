import assert from 'node:assert/strict';
import { kindOf } from '../../../demo/attributes/kinds.js';
import type { Report } from '../../support/report.js';
import type { StudioSetup } from './setup.js';

const TIMEOUT = 20_000;

/** Addresses of the demo, and what the studio says that their answers are; each follows one of another format. */
const addresses: readonly [tag: string, path: string, shape: string][] = [
  ['news-feed', '/api/spip/backend.xml', 'Flux XML'],
  ['event-agenda', '/api/agenda.ics', 'Calendrier iCalendar'],
  ['town-hall', '/api/mairie.json', 'Réponse JSON'],
  ['event-agenda', '/api/agenda.ics', 'Calendrier iCalendar'],
  ['alert-banner', '/api/alertes.json', 'Réponse JSON'],
  ['news-feed', '/api/spip/backend.xml', 'Flux XML'],
  ['poll-box', '/api/exemples/polls/visible', 'Réponse JSON'],
];

/** Checks what the studio tells of an answer that it has read, one after the other on one page. */
export async function checkTold(report: Report, { page, origin, open }: StudioSetup): Promise<number> {
  await open();
  for (const [tag, path, shape] of addresses) {
    await report.check(`of ${path}, the studio says that it is “${shape}” with what <${tag}> reads`, async () => {
      const fragment = new URLSearchParams({ cw: tag, endpoint: origin + path }).toString();
      // Another fragment of the same page does not load it again: what was told before could stay.
      await page.evaluate((text) => (location.hash = text), fragment);
      await page.waitForFunction(
        (name) => document.querySelector(`#cadre ${name}`)?.matches(':state(ready)'),
        { timeout: TIMEOUT, polling: 50 },
        tag,
      );
      const told = await page.$eval('#etat [role="status"]', ({ textContent }) => textContent);
      const [, noun = ''] = /^\S+\s(\S+)/.exec(kindOf({ tag, title: '' }).read(1)) ?? [];
      assert.match(told.replace(/\s/g, ' '), new RegExp(`^L’adresse convient\\. ${shape} : .*${noun}`));
    });
  }
  return addresses.length;
}

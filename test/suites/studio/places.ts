import assert from 'node:assert/strict';
import type { Protocol } from 'puppeteer-core';
import { openMeteoAnswerTo } from '../../fixtures/weather/open-meteo-asked.js';
import type { Report } from '../../support/report.js';
import type { Handler } from '../../support/server.js';
import type { StudioSetup } from './setup.js';
import type { TaskStep } from './tasks.js';
import { copyAll, requireSameLook, takeAll } from './work.js';

/** What the studio has told about an address. */
async function told({ page }: StudioSetup, role: 'status' | 'alert'): Promise<string> {
  return page.$eval(`#etat [role="${role}"]`, ({ textContent }) => textContent);
}

/** Checks the tasks whose data the studio may not read, or finds by the name of a commune; returns their number. */
export async function checkPlaces(report: Report, setup: StudioSetup): Promise<number> {
  await report.check('show my SPIP’s feed, which only pages of the same site may read', () => ownFeed(setup));
  await report.check('show the weather for my commune, by its name', () => communeWeather(setup));
  await report.check('a commune is found by its postcode, and chosen among those of one name', () => homonyms(setup));
  await report.check('coordinates are asked for where the table has none', () => unknownPlace(setup));
  await report.check('codes that were composed one by one work beside each other, in any order', () => oneByOne(setup));
  return 5;
}

async function ownFeed(setup: StudioSetup): Promise<void> {
  const feed = await (await fetch(`${setup.origin}/api/spip/backend.xml`)).text();
  const withoutCors: Handler = (response) => {
    response.writeHead(200, { 'Content-Type': 'application/rss+xml; charset=utf-8' }).end(feed);
  };
  setup.own.on('/spip.php', withoutCors);
  await setup.open();
  await takeAll(setup, [
    { type: 'Son adresse', text: '{own}' },
    { type: 'Adresse du flux d’actualités', text: '/spip.php?page=backend' },
  ]);
  const { head, codes, preview } = await copyAll(setup);
  assert.match(await told(setup, 'status'), /Votre page, elle, le pourra.*exemple \(SPIP\)/);
  assert.equal(await told(setup, 'alert'), '');
  assert.ok(!(head + codes.join('')).includes(setup.origin), 'The code leads to the demo.');
  requireSameLook(preview, await setup.paste(head, codes.join('')));
}

/**
 * Answers requests to Open-Meteo meanwhile with what they ask for and nothing else; resolves to the addresses that were
 * requested.
 */
async function withOpenMeteo({ cdp }: StudioSetup, act: () => Promise<void>): Promise<string[]> {
  const asked: string[] = [];
  const answer = ({ requestId, request }: Protocol.Fetch.RequestPausedEvent): void => {
    asked.push(request.url);
    const responseHeaders = [
      { name: 'Access-Control-Allow-Origin', value: '*' },
      { name: 'Content-Type', value: 'application/json' },
    ];
    const parameters = Object.fromEntries(new URL(request.url).searchParams);
    const body = Buffer.from(JSON.stringify(openMeteoAnswerTo(parameters, new Date()))).toString('base64');
    void cdp.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body });
  };
  cdp.on('Fetch.requestPaused', answer);
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: 'https://api.open-meteo.com/*' }] });
  try {
    await act();
  } finally {
    await cdp.send('Fetch.disable');
    cdp.off('Fetch.requestPaused', answer);
  }
  return asked;
}

const weather: TaskStep = { pick: 'Lequel', option: 'Météo' };

/** Types into the field of the commune, and leaves it. */
async function typeCommune(setup: StudioSetup, text: string): Promise<void> {
  await takeAll(setup, [{ type: 'Votre commune', text }]);
  await setup.page.keyboard.press('Tab');
}

/** Waits until the code asks for the weather at these coordinates. */
async function requireCoordinates({ page }: StudioSetup, latitude: string, longitude: string): Promise<void> {
  const part = `latitude=${latitude}&amp;longitude=${longitude}&amp;`;
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLTextAreaElement>('#code')?.value.includes(wanted),
    { polling: 50 },
    part,
  );
}

async function communeWeather(setup: StudioSetup): Promise<void> {
  const asked = await withOpenMeteo(setup, async () => {
    await setup.open();
    await takeAll(setup, [weather]);
    await typeCommune(setup, 'saint etienne 42');
    await requireCoordinates(setup, '45.42', '4.37');
    await takeAll(setup, [
      { press: 'Plus de réglages' },
      { type: 'Heures de prévision', text: '6' },
      { tick: 'Lever du soleil' },
    ]);
    const { head, codes, preview } = await copyAll(setup);
    assert.match(codes.join(''), /data-cw-place="Saint-Étienne"/);
    assert.match(await told(setup, 'status'), /L’adresse convient/);
    assert.deepEqual(setup.errors, []);
    // What is asked for in the form is there: the hours with their probability of rain, and the sun.
    assert.match(preview[0]?.text ?? '', /Lever du soleil/);
    assert.equal(await shownHours(setup), 6);
    requireSameLook(preview, await setup.paste(head, codes.join('')));
  });
  assert.ok(asked.length > 0 && asked.every((url) => url.includes('latitude=45.42')), asked.join());
}

/** The number of hours with a probability of rain in the preview. */
async function shownHours({ page }: StudioSetup): Promise<number> {
  return page.$eval('#cadre weather-card', ({ shadowRoot }) => {
    const hours = [...(shadowRoot?.querySelectorAll('[part~="hours"] > li') ?? [])];
    return hours.filter(({ textContent }) => /70\s%/.test(textContent)).length;
  });
}

async function homonyms(setup: StudioSetup): Promise<void> {
  await withOpenMeteo(setup, async () => {
    await setup.open();
    await takeAll(setup, [weather]);
    await typeCommune(setup, '97410');
    await requireCoordinates(setup, '-21.31', '55.50');
    await typeCommune(setup, 'Saint-Denis');
    await setup.page.waitForSelector('#communes input');
    await takeAll(setup, [{ pick: 'Laquelle ?', option: 'Saint-Denis (93)' }]);
    await requireCoordinates(setup, '48.93', '2.37');
  });
}

async function unknownPlace(setup: StudioSetup): Promise<void> {
  await withOpenMeteo(setup, async () => {
    await setup.open();
    await takeAll(setup, [weather]);
    await typeCommune(setup, 'Celles 15');
    const alert = await setup.page.waitForSelector('.commune [role="alert"]');
    assert.match(
      (await alert?.evaluate(({ textContent }) => textContent)) ?? '',
      /n’a pas les coordonnées de Celles \(15\)/,
    );
    await typeCommune(setup, '45,08 ; 2,93');
    await requireCoordinates(setup, '45.08', '2.93');
    assert.equal(await setup.page.$('.commune [role="alert"]'), null);
  });
}

async function oneByOne(setup: StudioSetup): Promise<void> {
  const { origin } = setup;
  const settings = [
    { cw: 'news-feed', endpoint: `${origin}/api/actualites.json` },
    { cw: 'poll-box', endpoint: `${origin}/api/exemples/polls/visible` },
  ];
  const composed: string[] = [];
  for (const each of settings) {
    await setup.open(`#${new URLSearchParams(each).toString()}`);
    const { head, codes } = await copyAll(setup);
    composed.push(head + codes.join(''));
  }
  for (const order of [composed, composed.toReversed()]) {
    const seen = await setup.paste('', order.join('\n'));
    assert.equal(seen.length, settings.length);
  }
}

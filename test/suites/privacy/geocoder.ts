import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { readable, send } from '../../support/server.js';
import { answerPath, type PrivacySetup } from './setup.js';

const rule = { required: false };
const schema = { types: ['event'], fields: { title: rule, address: rule }, privacyUrl: '/confidentialite' };
const found = { properties: { name: '12 Rue des Écoles', postcode: '80000', city: 'Amiens' } };
const SEARCH = '/geocodage/search';
const TITLE = 'Concert secret';

/**
 * Checks that a geocoder hears nothing before the visitor asks for it, whatever is written; then, as the control of this,
 * that it hears exactly what is written in the field of the address.
 */
export async function checkGeocoder(report: Report, setup: PrivacySetup): Promise<void> {
  await report.check('a geocoder hears of an address after the button was pressed, and of nothing before', async () => {
    const { thirdParty, thirdPartyOrigin } = setup;
    const form = answerPath('adresses');
    setup.server.on(form, send(JSON.stringify(schema), { 'Content-Type': 'application/json' }));
    const answer = JSON.stringify({ type: 'FeatureCollection', features: [found] });
    thirdParty.on(SEARCH, (response, request) =>
      send(answer, { 'Content-Type': 'application/json', 'Set-Cookie': 'suivi=1', ...readable })(response, request),
    );
    const visit = await setup.visit(
      '<script type="module" src="/dist/commune-widgets.js"></script>' +
        `<submit-news endpoint="${setup.data}${form}" geocoder="${thirdPartyOrigin}/geocodage" loading="eager"></submit-news>`,
    );
    await visit.everywhere(() => window.privacy.settled('ready'));
    const { page } = visit;
    // Not by a wait of the browser's, which would look again in a frame of the frozen clock.
    await visit.everywhere(() => window.privacy.showing('[part~="complete"]'));
    const button = await page.$('submit-news >>> [part~="complete"]');
    await page.type('submit-news >>> #title', TITLE);
    await page.type('submit-news >>> #address', '12 rue');
    // The clock of the page is frozen: half an hour is longer than the pause after which it would be asked.
    await visit.everywhere(() => window.privacy.pass(30));
    const before = thirdParty.requests.length;
    assert.deepEqual(
      (await visit.findings()).filter((finding) => /third party|request: .*geocodage/.test(finding)),
      [],
    );
    await button?.click();
    await visit.everywhere(() => window.privacy.showing('[part~="address"]'));
    const heard = thirdParty.requests.slice(before).filter(({ path }) => path !== '/favicon.ico');
    assert.deepEqual(
      heard.map(({ method, path }) => `${method} ${path}`),
      [`GET ${SEARCH}?q=12+rue&limit=5&autocomplete=1`],
    );
    for (const { headers } of heard)
      assert.deepEqual(
        Object.keys(headers).filter((name) => /^(?:cookie|referer)$/.test(name)),
        [],
      );
    assert.notDeepEqual(await visit.findings(), []);
    await visit.close();
  });
}

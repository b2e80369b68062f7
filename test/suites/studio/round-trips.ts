import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import type { StudioSetup } from './setup.js';

/** A configuration with every kind of setting that each form supports. */
const SETTINGS = {
  cw: 'news-feed',
  endpoint: '/api/actualites.json',
  limit: '3',
  layout: 'compact',
  category: 'Sport,Fêtes',
  more: 'true',
  heading: 'L’été "en fête" & <plus> {1} | 2 -- 3',
  '--cw-accent': '#a2401f',
  vers: '/actualites/?a=1&b=2',
  lien: 'Nos « actualités » & plus',
};

/** Checks that every form can be pasted back, and every permalink opened. Returns the number of both. */
export async function roundTrips(report: Report, setup: StudioSetup): Promise<number> {
  const { page } = setup;
  const fragment = `#${new URLSearchParams({ ...SETTINGS, endpoint: setup.origin + SETTINGS.endpoint, vers: setup.origin + SETTINGS.vers }).toString()}`;
  await setup.open(fragment);
  const code = await codeOf(setup);
  const forms = await page.$$eval('[name="forme"] option', (options) => options.map(({ value }) => value));
  for (const form of forms) {
    await report.check(`the form “${form}” is read back unchanged`, async () => {
      await setup.open(fragment);
      await page.select('[name="forme"]', form);
      const written = await page.$$eval('#code-tete, #code', (areas) =>
        areas.map((area) => (area as HTMLTextAreaElement).value).join('\n'),
      );
      await setup.open();
      await pasteBack(setup, written);
      const expected = new URLSearchParams(fragment.slice(1));
      // Settings that a form does not support are lost.
      if (!written.includes('<style>')) expected.delete('--cw-accent');
      if (form === 'lien') expected.delete('vers');
      assert.deepEqual(sorted(new URL(page.url()).hash), sorted(`#${expected.toString()}`));
    });
  }
  await report.check('a permalink restores the whole configuration', async () => {
    await setup.open(fragment);
    const link = await page.$eval('#permalien', (area) => (area as HTMLTextAreaElement).value);
    await setup.open(new URL(link).hash);
    assert.equal(await codeOf(setup), code);
  });
  await report.check('code without a widget is refused with a message', async () => {
    await pasteBack(setup, '<p>Bonjour</p>');
    assert.match(await page.$eval('#repris', ({ textContent }) => textContent), /Aucun widget/);
  });
  await report.check('an unreadable endpoint is reported with a remedy', async () => {
    await setup.open();
    const said = async (fragmentOf: string): Promise<string> => {
      await page.evaluate((hash) => (location.hash = hash), fragmentOf);
      await page.waitForFunction(() => document.querySelector('#etat [role="alert"]')?.textContent, { polling: 50 });
      return page.$eval('#etat', ({ textContent }) => textContent);
    };
    const endpoint = `${setup.origin}/api/actualites.json`;
    const ask = (query: string): Promise<string> =>
      said(`#${new URLSearchParams({ cw: 'news-feed', endpoint: endpoint + query }).toString()}`);
    assert.match(await ask('?fail=html'), /ne peut pas être lue.*vérifiez l’adresse/s);
  });
  return forms.length + 1;
}

async function codeOf({ page }: StudioSetup): Promise<string> {
  return page.$eval('#code', (area) => (area as HTMLTextAreaElement).value);
}

async function pasteBack({ page }: StudioSetup, text: string): Promise<void> {
  await page.$eval('#ancien', (area, value) => ((area as HTMLTextAreaElement).value = value), text);
  await page.$eval('#reprendre', (form) => (form as HTMLFormElement).requestSubmit());
}

function sorted(fragment: string): [string, string][] {
  return [...new URLSearchParams(fragment.slice(1))].sort(([a], [b]) => a.localeCompare(b));
}

import { fileURLToPath } from 'node:url';
import type { Report } from '../../support/report.js';
import { bundleModule } from '../../support/bundle.js';
import { none } from '../access/verdict.js';
import { pages } from '../moderation/appearance.js';
import { openSetup, PASSWORD, type ModerationSetup } from '../moderation/setup.js';
import { checkRules } from './apply.js';

/** Forms that come back with errors: their page, what is typed, and the button. */
const refused: readonly (readonly [name: string, path: string, values: Record<string, string>, button: string])[] = [
  ['an empty offer', '/emplois/nouveau', {}, '.form .primary'],
  [
    'an offer with wrong formats',
    '/emplois/nouveau',
    { title: 'Agent', postalCode: 'abc', applyUrl: 'ma page', applyEmail: 'nobody', validThrough: '2020-01-01' },
    '.form .primary',
  ],
  ['an empty alert', '/alertes/nouvelle', { startsAt: '' }, '.form .primary'],
  [
    'an alert that ends before it begins',
    '/alertes/nouvelle',
    { title: 'Route coupée', url: 'ma page', startsAt: '2026-03-02T10:00', endsAt: '2026-03-02T09:00' },
    '.form .primary',
  ],
  ['an empty event', '/evenements/nouveau', {}, '.form .primary'],
  ['an empty closure', '/horaires/nouveau', {}, '.form .primary'],
  ['an empty poll', '/sondages/nouveau', { maxChoices: '', minimumVoters: '' }, '.form .primary'],
  ['a poll with wrong numbers', '/sondages/nouveau', { question: 'Oui ?', maxChoices: '-1' }, '.form .primary'],
  ['a wrong password', '/connexion', { motdepasse: 'faux' }, '.form .primary'],
];

/** Applies the rules to every page of the moderation, and to its forms with errors; returns the number of views. */
export async function moderationRules(report: Report): Promise<number> {
  const rules = fileURLToPath(new URL('page/rules.ts', import.meta.url));
  const [setup, script] = await Promise.all([openSetup(), bundleModule(rules)]);
  const cdp = await setup.page.createCDPSession();
  const look = async (name: string): Promise<number> => {
    await setup.page.evaluate(script);
    return checkRules(report, { page: setup.page, cdp }, name);
  };
  let views = 0;
  try {
    await setup.page.setViewport({ width: 1280, height: 900 });
    await setup.go('/connexion');
    views += await look('the login');
    await logIn(setup);
    for (const [name, path] of pages) {
      await setup.go(path);
      views += await look(name);
    }
    for (const form of refused) {
      await refuse(setup, form);
      views += await look(form[0]);
      await report.check(`${form[0]}: the title begins with “Erreur”, and an alert tells it`, async () => {
        const title = await setup.page.title();
        const alert = await setup.page.$eval('[role="alert"]', ({ textContent }) => textContent).catch(() => '');
        none([...(title.startsWith('Erreur') ? [] : [title]), ...(alert ? [] : ['there is no alert'])]);
      });
    }
    return views;
  } finally {
    await setup.close();
  }
}

async function logIn({ page, go }: ModerationSetup): Promise<void> {
  await go('/connexion');
  await page.type('[name="motdepasse"]', PASSWORD);
  await Promise.all([page.waitForNavigation(), page.click('.form .primary')]);
}

async function refuse(
  { page, go }: ModerationSetup,
  [, path, values, button]: (typeof refused)[number],
): Promise<void> {
  if (path === '/connexion') await page.browserContext().deleteCookie(...(await page.browserContext().cookies()));
  await go(path);
  for (const [name, value] of Object.entries(values)) {
    await page.$eval(`[name="${name}"]`, (control, text) => ((control as HTMLInputElement).value = text), value);
  }
  await Promise.all([page.waitForNavigation(), page.click(button)]);
}

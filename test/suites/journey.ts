import assert from 'node:assert/strict';
import { Hono } from 'hono';
import type { Browser } from 'puppeteer-core';
import type { Bindings } from '../../demo/api/bindings.js';
import { hashPassword } from '../../demo/api/moderation/password.js';
import type { Services } from '../../demo/api/services.js';
import { feedOf } from '../../demo/api/published/feed.js';
import { usualRules } from '../../demo/api/submissions/rules.js';
import { listSubmissions } from '../../demo/api/submissions/submission-store.js';
import type { StoredSubmission } from '../../demo/api/submissions/submission.js';
import { poll as strings } from '../../src/locales/fr/poll.js';
import { launch } from '../support/browser.js';
import type { Report } from '../support/report.js';
import { openSite, type Site } from '../support/site.js';
import { announce } from './journey/event.js';
import { approve, closePoll, logIn, reject, retitle, writeOffer } from './journey/moderator.js';
import { askStatus, propose, TEXT } from './journey/sender.js';
import { arrive, follow, inside, press, tabTo, texts, visit, type KeyboardUser } from './journey/visitor.js';

const PASSWORD = 'un mot de passe de moderation';
const DAY = 86_400_000;
interface JourneySetup {
  browser: Browser;
  site: Site;
  visitor: KeyboardUser;
  moderator: KeyboardUser;
}

/**
 * Checks whole journeys from one person to another, with the built files and the real API: by keyboard, in a real
 * browser.
 */
export async function run(report: Report): Promise<void> {
  const services = await settings();
  const [site, browser] = await Promise.all([openSite({ services }), launch()]);
  const [visitor, moderator] = [await arrive(browser), await arrive(browser)];
  const setup = { browser, site, visitor, moderator };
  try {
    await report.check('a moderator logs in', () => logIn(moderator, site.origin, PASSWORD));
    await report.check(
      'news with an image is proposed, approved, and shown in the list, in place and on its page, with the image’s description',
      () => publish(setup),
    );
    await report.check(
      'an event is proposed on three dates, approved, read in the agenda, added to a calendar as the API has it, and cancelled',
      () => announce(site, visitor, moderator),
    );
    await report.check('a vote is cast, changed and withdrawn', () => vote(setup));
    await report.check('an offer is edited, visible, and hidden the day after its last day', () => recruit(setup));
    await report.check('an offer is saved as a draft, published, and visible without an end', () => write(setup));
    await report.check('a closed poll is in the archive, and its results are shown', () => archive(setup));
    await report.check('the sender of a rejected proposal reads the reason with the secret, but not without', () =>
      refuse(setup),
    );
    await report.check('no page has console errors or policy violations', () => {
      assert.deepEqual([...visitor.incidents, ...moderator.incidents], []);
    });
    await checkControls(report, browser, services);
  } finally {
    await browser.close();
    await site.close();
  }
  report.figures('7 journeys');
}

/** The services. The time a form must be open is 0, since the clock stands still. */
async function settings(): Promise<Partial<Services>> {
  return {
    moderatorPasswordHash: await hashPassword(PASSWORD),
    submissions: { ...usualRules, minimumSeconds: 0 },
  };
}

async function publish({ site: { origin }, visitor, moderator }: JourneySetup): Promise<void> {
  const title = 'La fanfare joue sous la halle';
  const proposed = 'fanfare halle samedi';
  const alt = 'Des étals sous les parasols de la place';
  const { reference } = await propose(visitor, origin, { title: proposed, alt });
  await expectHeldBack(visitor, origin, proposed);
  // The title is edited in the moderation, and published as edited.
  await approve(moderator, origin, reference, title);
  await visit(visitor, `${origin}/actualites/`, 'news-feed');
  assert.ok((await texts(visitor, 'news-feed', '[part~="title"]')).includes(title));
  const image = await inside(visitor, 'news-feed', `img[alt="${alt}"]`);
  await visitor.page.waitForFunction((element) => (element as HTMLImageElement).naturalWidth > 0, {}, image);
  await readInPlace(visitor, title);
  await readPage(visitor, { title, alt });
}

/** Opens the text in the list, and closes it. */
async function readInPlace(visitor: KeyboardUser, title: string): Promise<void> {
  await visitor.page.$eval('news-feed', (element) => element.setAttribute('detail', 'inline'));
  await press(visitor, `[part~="disclosure"][href$="${await addressOf(visitor, title)}"]`);
  await inside(visitor, 'news-feed', '[part="description"][aria-busy="false"]');
  assert.ok((await texts(visitor, 'news-feed', '[part="description"] p')).includes(TEXT));
  await press(visitor, '[part~="close"]');
  assert.equal(await visitor.page.$('news-feed >>> [part="description"]'), null);
  await visitor.page.$eval('news-feed', (element) => element.removeAttribute('detail'));
}

/** Follows the title to the page, which has the text, and the image with its description. */
async function readPage(visitor: KeyboardUser, { title, alt }: { title: string; alt: string }): Promise<void> {
  await follow(visitor, `[part~="link"][href$="${await addressOf(visitor, title)}"]`);
  assert.equal(await visitor.page.$eval('h1', (element) => element.textContent), title);
  assert.ok((await visitor.page.$eval('article', (element) => element.textContent)).includes(TEXT));
  const image = await visitor.page.$(`img[alt="${alt}"]`);
  await visitor.page.waitForFunction((element) => (element as HTMLImageElement).naturalWidth > 0, {}, image);
}

/** The end of the address that a title leads to. */
async function addressOf({ page }: KeyboardUser, title: string): Promise<string> {
  const links = await page.$$eval('news-feed >>> [part~="link"]', (found) =>
    found.map((link) => [link.textContent.trim(), link.getAttribute('href') ?? '']),
  );
  return new URL(links.find(([text]) => text === title)?.[1] ?? '').pathname;
}

/** Throws when an unapproved item is visible to the public. */
async function expectHeldBack(visitor: KeyboardUser, origin: string, title: string): Promise<void> {
  await visit(visitor, `${origin}/actualites/`, 'news-feed');
  assert.ok(!(await texts(visitor, 'news-feed', '[part~="title"]')).includes(title), `${title} is seen`);
}

async function vote({ site: { origin }, visitor }: JourneySetup): Promise<void> {
  const shares = (): Promise<string[]> => texts(visitor, 'poll-box', '[part="outcome"] [part~="votes"]');
  const told = async (): Promise<string | undefined> => (await texts(visitor, 'poll-box', '[part="sentence"]'))[0];
  await visit(visitor, `${origin}/`, 'poll-box');
  await press(visitor, '#choice-0', 'Space');
  await press(visitor, '[part~="vote"]');
  assert.deepEqual(await shares(), [1, 0, 0].map(strings.votes));
  assert.equal(await told(), strings.outcomes.cast);
  await press(visitor, '[part~="change"]');
  await inside(visitor, 'poll-box', '#choice-0:checked');
  await tabTo(visitor, '#choice-0');
  await visitor.page.keyboard.press('ArrowDown');
  await press(visitor, '[part~="vote"]');
  assert.deepEqual(await shares(), [0, 1, 0].map(strings.votes));
  assert.equal(await told(), strings.outcomes.changed);
  await press(visitor, '[part~="withdraw"]');
  await inside(visitor, 'poll-box', 'form');
  assert.equal(await told(), strings.outcomes.withdrawn);
  assert.deepEqual(await texts(visitor, 'poll-box', '[part="voters"]'), [strings.voters(0)]);
}

async function archive({ site: { origin }, visitor, moderator }: JourneySetup): Promise<void> {
  await visit(visitor, `${origin}/`, 'poll-box');
  await press(visitor, '#choice-0', 'Space');
  await press(visitor, '[part~="vote"]');
  await inside(visitor, 'poll-box', '[part="outcome"]');
  await closePoll(moderator, origin, 'nom-de-la-salle');
  await visitor.page.bringToFront();
  const ids = await visitor.page.evaluate(async () => {
    const { polls } = (await (await fetch('/api/polls')).json()) as { polls: { id: string }[] };
    const box = document.createElement('poll-box');
    box.setAttribute('mode', 'results');
    box.setAttribute('endpoint', `/api/polls/${polls[0]?.id}`);
    document.querySelector('poll-box')?.replaceWith(box);
    return polls.map(({ id }) => id);
  });
  assert.deepEqual(ids, ['nom-de-la-salle']);
  assert.deepEqual(await texts(visitor, 'poll-box', '[part~="votes"]'), [1, 0, 0].map(strings.votes));
}

async function write({ site: { origin }, visitor, moderator }: JourneySetup): Promise<void> {
  const title = 'Agent d’accueil (H/F)';
  const said = await writeOffer(moderator, origin, title);
  assert.match(said, /est publiée.: elle est en ligne/);
  await visit(visitor, `${origin}/offres.html`, 'job-board');
  assert.ok((await texts(visitor, 'job-board', '[part~="disclosure"]')).some((offer) => offer.includes(title)));
}

async function recruit({ site, visitor, moderator }: JourneySetup): Promise<void> {
  const { origin, clock } = site;
  const title = 'Cuisinier de la cantine (H/F)';
  const seen = async (): Promise<string[]> => {
    await visit(visitor, `${origin}/offres.html`, 'job-board');
    return texts(visitor, 'job-board', '[part~="disclosure"]');
  };
  await retitle(moderator, origin, 'cantine', title);
  assert.ok((await seen()).some((offer) => offer.includes(title)));
  const before = clock.now;
  clock.now = new Date(before.getTime() + 4 * DAY);
  const after = await seen();
  clock.now = before;
  assert.ok(after.length > 0 && !after.some((offer) => offer.includes(title)));
}

async function refuse({ site: { origin }, visitor, moderator }: JourneySetup): Promise<void> {
  const title = 'Grande braderie de matelas';
  const reason = 'Cette annonce est commerciale.';
  const receipt = await propose(visitor, origin, { title });
  await reject(moderator, origin, receipt.reference, reason);
  assert.ok((await askStatus(visitor, origin, receipt)).includes(reason));
  await expectHeldBack(visitor, origin, title);
}

/** A negative control: an API that publishes unapproved proposals, which the first journey must detect. */
async function checkControls(report: Report, browser: Browser, services: Partial<Services>): Promise<void> {
  const site = await openSite({ services, instead: showEverything });
  const visitor = await arrive(browser);
  await report.check('control: an API that publishes pending proposals is caught', async () => {
    const title = 'Rien de tout cela n’est relu';
    await propose(visitor, site.origin, { title });
    await assert.rejects(expectHeldBack(visitor, site.origin, title), /is seen/);
  });
  await site.close();
}

function showEverything({ database, clock }: Services): Hono<Bindings> {
  const urlOf = (relative: string): string => `/api/${relative}`;
  const published = async (): Promise<StoredSubmission[]> =>
    (await listSubmissions(database, 'pending')).map((submission) => ({ ...submission, decidedAt: clock() }));
  const api = new Hono<Bindings>();
  api.get('/news', async (context) => context.json(feedOf(await published(), { categories: [], urlOf })));
  return api;
}

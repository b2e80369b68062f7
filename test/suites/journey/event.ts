import assert from 'node:assert/strict';
import { events as words } from '../../../src/locales/fr/events.js';
import { isoInZone } from '../../../src/text/time-zone.js';
import type { Site } from '../../support/site.js';
import { approve, cancelEvent } from './moderator.js';
import { proposeEvent } from './sender.js';
import { inside, press, texts, visit, type KeyboardUser } from './visitor.js';

const DAY = 86_400_000;
/** Days from now: far from each other, so that they are no rhythm. */
const DAYS = [2, 5, 9];

/** The event is proposed on three dates, published, read, added to a calendar, and cancelled. */
export async function announce(site: Site, visitor: KeyboardUser, moderator: KeyboardUser): Promise<void> {
  const { origin, clock } = site;
  const title = 'Bal sous la halle';
  const starts = DAYS.map(
    (days) => `${isoInZone(new Date(+clock.now + days * DAY), 'Europe/Paris').slice(0, 10)}T20:00`,
  );
  const { reference } = await proposeEvent(visitor, origin, { title, starts });
  await approve(moderator, origin, reference);
  await readAgenda(visitor, origin);
  assert.ok((await cardOf(visitor, title)).includes(words.otherDates(2)));
  const published = await calendarOf(visitor, `${origin}/api/events.ics`);
  const own = published.filter(({ summary }) => summary === title);
  assert.deepEqual(
    own.map(({ start }) => start),
    starts.map((start) => `${start.replace(/[-:]/g, '')}00`),
  );
  assert.deepEqual(await saved(visitor, title), own);

  const before = clock.now;
  clock.now = new Date(+before + (DAYS[0] ?? 0) * DAY + DAY);
  await readAgenda(visitor, origin);
  assert.deepEqual(await saved(visitor, title), own.slice(1));
  clock.now = before;

  await cancelEvent(moderator, origin, reference);
  await readAgenda(visitor, origin);
  assert.ok((await cardOf(visitor, title)).includes(words.statuses.cancelled));
}

/** Opens the page with the agenda, as a list of all that it has. */
async function readAgenda(visitor: KeyboardUser, origin: string): Promise<void> {
  await visit(visitor, `${origin}/`, 'event-agenda');
  await visitor.page.$eval('event-agenda', (element) => {
    element.setAttribute('layout', 'list');
    element.setAttribute('limit', '1000');
  });
  await inside(visitor, 'event-agenda', '[part="items"].list');
}

/** The text of the only card with this title. */
async function cardOf(visitor: KeyboardUser, title: string): Promise<string> {
  const cards = await texts(visitor, 'event-agenda', '[part="item"]');
  const [card, ...others] = cards.filter((text) => text.includes(title));
  assert.ok(card && others.length === 0, `${title}: ${cards.length} cards`);
  return card;
}

interface SavedDate {
  uid: string | undefined;
  start: string | undefined;
  summary: string | undefined;
}

/** The dates in the calendar that the button of a card offers. */
async function saved(visitor: KeyboardUser, title: string): Promise<SavedDate[]> {
  const { page } = visitor;
  await page.evaluate(() => {
    URL.createObjectURL = (file) => {
      void (file as Blob).text().then((text) => (document.body.dataset['saved'] = text));
      return '#';
    };
  });
  const place = await page.$$eval(
    'event-agenda >>> [part~="add"]',
    (buttons, name) => buttons.findIndex((button) => button.textContent.includes(name)),
    title,
  );
  const marked = 'journey';
  await page.$$eval(
    'event-agenda >>> [part~="add"]',
    (buttons, index, id) => buttons[index]?.setAttribute('id', id),
    place,
    marked,
  );
  await press(visitor, `#${marked}`);
  await page.waitForFunction(() => document.body.dataset['saved']);
  return datesIn(await page.evaluate(() => document.body.dataset['saved'] ?? ''));
}

async function calendarOf({ page }: KeyboardUser, url: string): Promise<SavedDate[]> {
  return datesIn(await page.evaluate(async (address) => (await fetch(address)).text(), url));
}

function datesIn(calendar: string): SavedDate[] {
  return calendar
    .replace(/\r\n /g, '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => {
      const value = (name: string) => new RegExp(`^${name}[^:\r\n]*:(.*)\r$`, 'm').exec(event)?.[1];
      return { uid: value('UID'), start: value('DTSTART'), summary: value('SUMMARY') };
    });
}

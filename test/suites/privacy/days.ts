import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { useEverything } from '../../support/traces.js';
import { author, voter, type Writer } from '../../support/writers.js';
import { tags } from './answers.js';
import type { PrivacySetup, Visit } from './setup.js';
import { endpointOf, type Way } from './ways.js';

const HOURS = 24;
/** Findings that are allowed while typing: a draft is stored in the tab until it is sent. */
export const DRAFT = /^(?:sessionStorage: cw:draft:.*|call: Storage\.setItem)$/;
/**
 * Findings that are allowed once the visitor has pressed “Masquer”, in the banner only: the version of the alert and its
 * end, so that it stays hidden on the next page. Before that, nothing is: `leaks.ts` has the same entry without a click.
 */
export const DISMISSED = /^(?:localStorage: cw:alert:.*|call: Storage\.setItem)$/;
/** The widget whose button is that. */
export const DISMISSING = 'alert-banner';
/**
 * Findings that are allowed after sending: requests to the endpoint. A proposal uses `XMLHttpRequest`, for upload
 * progress, and has the referrer that the page's own policy gives it.
 */
const SENT = [
  /^(?:request|heard by the data's server): (?:OPTIONS|POST) \S*\/donnees\/(?:poll-box\/fete\/votes|submit-news)$/,
  /^referrer: (?:OPTIONS|POST) \/donnees\/submit-news$/,
  /^call: Storage\.setItem$/,
];

/** Checks a page while loading, in view for a day, with updates for another, hidden for a third, then used. */
export async function checkVisit(report: Report, setup: PrivacySetup, way: Way): Promise<void> {
  const visit = await setup.visit(way.markup(setup.data));
  const check = (when: string, act: () => Promise<unknown>, updates: number): Promise<boolean> =>
    report.check(`${way.name}, ${when}`, async () => {
      await act();
      assert.deepEqual(await visit.findings(), []);
      for (const tag of way.tags) assert.equal(asked(visit, endpointOf(tag, setup.data)), 1 + updates, tag);
    });
  const load = async (): Promise<void> => {
    // What is no widget yet would be asked for again after its time: time must not pass before.
    await visit.everywhere(() => window.privacy.mounted());
    await visit.everywhere(() => window.privacy.settled('ready'));
  };
  await check('once loaded', load, 0);
  await check('after a day', () => passDay(visit), 0);
  await check('after a day with an update every hour', () => refreshForDay(visit), HOURS);
  await check('after a day on which nobody looks at it', () => leaveForDay(visit), HOURS);
  await checkUse(report, visit, way);
  await visit.close();
}

/** The number of requests for this address. */
export function asked(visit: Visit, address: string): number {
  return visit.heard().filter(({ path }) => path === new URL(address).pathname).length;
}

function passDay(visit: Visit): Promise<unknown> {
  return visit.everywhere((hours) => window.privacy.pass(hours * 60), HOURS);
}

async function refreshForDay(visit: Visit): Promise<void> {
  await visit.everywhere((tags) => {
    for (const widget of document.querySelectorAll(tags)) widget.setAttribute('refresh', '60');
  }, tags.join());
  await passDay(visit);
}

export async function leaveForDay(visit: Visit): Promise<void> {
  await visit.everywhere(() => window.privacy.look('hidden'));
  await passDay(visit);
}

/** Performs every action without sending, then sends where possible. */
async function checkUse(report: Report, visit: Visit, { name, tags: own }: Way): Promise<void> {
  await visit.everywhere(() => {
    window.privacy.look('visible');
    window.privacy.release();
  });
  await report.check(`${name}, after every action that sends nothing`, async () => {
    for (const tag of own.filter((tag) => tag !== DISMISSING)) await visit.everywhere(useEverything, tag);
    await visit.everywhere(() => window.privacy.settled());
    assert.deepEqual(without(await visit.findings(), [DRAFT]), []);
  });
  await report.check(`${name}, after an alert was hidden`, async () => {
    await visit.everywhere(useEverything, DISMISSING);
    await visit.everywhere(() => window.privacy.settled());
    const findings = await visit.findings();
    // A sandboxed frame has no storage: the alert is hidden there until the page is left.
    assert.equal(
      findings.some((line) => line.startsWith('localStorage: cw:alert:')),
      !name.includes('sandboxed'),
    );
    assert.deepEqual(without(findings, [DRAFT, DISMISSED]), []);
  });
  for (const writer of [voter, author].filter(({ tag }) => own.includes(tag))) {
    await report.check(`${name}, after <${writer.tag}> has sent its data`, async () => {
      await send(visit, writer);
      assert.deepEqual(without(await visit.findings(), [...SENT, DISMISSED, ...(writer === voter ? [DRAFT] : [])]), []);
    });
  }
}

export function without(findings: readonly string[], permitted: readonly RegExp[]): string[] {
  return findings.filter((line) => !permitted.some((pattern) => pattern.test(line)));
}

async function send(visit: Visit, { tag, fill, button, success }: Writer): Promise<void> {
  const arrived = await visit.everywhere(
    async (name, steps, part) => {
      const widget = document.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(name);
      if (!widget) return false;
      await window.privacy.perform(widget, steps);
      return !!widget.shadowRoot?.querySelector(`[part~="${part}"]`);
    },
    tag,
    [...fill, { press: button }],
    success,
  );
  assert.ok(arrived.includes(true), 'It has not arrived.');
}

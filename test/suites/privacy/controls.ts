import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import type { Report } from '../../support/report.js';
import { send } from '../../support/server.js';
import { asked, leaveForDay } from './days.js';
import { connectionLeak, leaks, leakyWidget, pollingWidget, type Leak } from './leaks.js';
import type { PrivacySetup, Visit } from './setup.js';
import { endpointOf } from './ways.js';

const PATIENCE = 10_000;

/** Negative controls: every kind of leak, which the suite must detect. Returns their number. */
export async function checkControls(report: Report, setup: PrivacySetup): Promise<number> {
  const { data, thirdPartyOrigin } = setup;
  const all = leaks(data, thirdPartyOrigin);
  const seen = await findingsOf(setup, all);
  for (const { finding, code } of all) await checkSeen(report, seen, finding, code);
  // Tested alone, because the requests of other leaks open connections as well.
  const alone = connectionLeak(thirdPartyOrigin);
  const connections = setup.thirdParty.connections();
  const quiet = await findingsOf(setup, [alone], () => setup.thirdParty.connections() > connections);
  await checkSeen(report, quiet, alone.finding, alone.code);
  await report.check('control: requests of a widget on a hidden page are detected', async () => {
    const endpoint = endpointOf('news-feed', data);
    const visit = await open(setup, pollingWidget(endpoint, 60));
    await leaveForDay(visit);
    assert.ok(asked(visit, endpoint) > 0);
    await visit.close();
  });
  return all.length + 2;
}

async function checkSeen(report: Report, seen: readonly string[], finding: string, code: string): Promise<void> {
  await report.check(`control: “${code}” is detected`, () => {
    assert.ok(
      seen.some((line) => line.startsWith(finding)),
      `No "${finding}" among:\n${seen.join('\n')}`,
    );
  });
}

/** The findings on a page with these leaks. A connection appears some time later, without an event in the page. */
async function findingsOf(setup: PrivacySetup, all: readonly Leak[], isThere = (): boolean => true): Promise<string[]> {
  const visit = await open(setup, leakyWidget(all));
  for (const end = Date.now() + PATIENCE; !isThere() && Date.now() < end;) await setImmediate();
  const found = await visit.findings();
  await visit.close();
  return found;
}

async function open({ site, visit }: PrivacySetup, script: string): Promise<Visit> {
  site.on('/dist/worker.js', send('', { 'Content-Type': 'text/javascript' }));
  site.on('/dist/leaks.js', send(script, { 'Content-Type': 'text/javascript' }));
  const opened = await visit('<script type="module" src="/dist/leaks.js"></script><news-feed></news-feed>');
  await opened.everywhere(() => window.privacy.settled('ready'));
  return opened;
}

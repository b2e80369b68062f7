import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { sideFiles } from '../../scripts/build/bundles.js';
import { common } from '../../src/locales/fr/common.js';
import { launch } from '../support/browser.js';
import type { Report } from '../support/report.js';
import { send, startServer, type TestServer } from '../support/server.js';
import { useEverything } from '../support/traces.js';
import { until } from '../support/until.js';
import { caseMarkup, script, serveCases, tags } from '../support/observer/cases.js';
import { assertAlike } from '../support/observer/compare.js';
import type { Look } from '../support/observer/tools.js';
import { openObserver, type Observer } from '../support/observer/observer.js';
import { now } from './access/case.js';
import { none, policies, type Policy } from './policies/policies.js';
import { checkSideFiles } from './policies/side-files.js';

const states = ['ready', 'loading', 'empty', 'error'] as const;
/**
 * The directive that the library's warning must name where Trusted Types are required and its policy is not allowed.
 */
const DIRECTIVE = 'trusted-types commune-widgets';

/** The state of a page under a policy. */
interface PolicyResult {
  looks: Record<string, Look>;
  violations: string[];
  errors: string[];
  lines: string[];
}

interface Place {
  observer: Observer;
  /** The server of the page, and that of the data, which is another origin. */
  server: TestServer;
  data: TestServer;
}

/** Checks that under any policy of a page widgets look as without it, or leave the fallback content in place. */
export async function run(report: Report): Promise<void> {
  const [server, data, browser] = await Promise.all([startServer(), startServer(), launch()]);
  serveCases(data);
  try {
    const place: Place = { observer: await openObserver(browser, now), server, data };
    const quiet = await visit(place, none);
    await report.check('without a policy, widgets show their data', () => {
      assert.deepEqual(quiet.violations, []);
      for (const { text } of Object.values(quiet.looks)) assert.ok(text.length > 1);
    });
    const all = await policies(data.origin);
    for (const policy of all) {
      await report.check(`${policy.name}: ${policy.outcome}`, async () =>
        requireOutcome(policy, await visit(place, policy), quiet),
      );
      if (policy.outcome === 'clean') await checkUse(report, place, policy);
    }
    await checkControls(report, place, all, quiet);
    await checkSideFiles(report, browser, server);
    const figures = `${all.length} policies × ${tags.length} widgets × ${states.length} states, 2 controls caught`;
    report.figures(`${figures}, ${sideFiles.length} side files by hash`);
  } finally {
    await Promise.all([browser.close(), server.close(), data.close()]);
  }
}

async function visit({ observer, server, data }: Place, { headers, scripts, outcome }: Policy): Promise<PolicyResult> {
  const cases = states.flatMap((state) =>
    tags.map((tag) => caseMarkup(tag, state, `${data.origin}/${state}${state === 'ready' ? `/${tag}` : ''}`)),
  );
  const markup = cases.map((each) =>
    outcome === 'no data' ? each.replace(/data-state="\w+"/, 'data-state="error"') : each,
  );
  const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>${scripts}<body>${markup.join('')}`;
  server.on('/page', send(page, { 'Content-Type': 'text/html; charset=utf-8', ...headers }));
  await observer.visit(`${server.origin}/page`);
  if (outcome !== 'fallback') await observer.ask('settled');
  return {
    looks: await observer.ask('looks'),
    violations: await observer.ask('violations'),
    errors: [...observer.errors],
    lines: observer.lines.toSorted(),
  };
}

function requireOutcome({ outcome, remedy = DIRECTIVE }: Policy, finding: PolicyResult, quiet: PolicyResult): void {
  assert.deepEqual(finding.errors, []);
  if (outcome === 'clean') judgeAlike(finding, quiet);
  else if (outcome === 'no data') judgeWithoutData(finding);
  else judgeFallback(finding, remedy);
}

function judgeAlike({ looks, violations, lines }: PolicyResult, quiet: PolicyResult): void {
  assert.deepEqual(violations, []);
  assert.deepEqual(lines, quiet.lines);
  assertAlike(looks, quiet.looks);
}

function judgeWithoutData({ looks, violations, lines }: PolicyResult): void {
  assert.equal(lines.length, tags.length, lines.join('\n'));
  for (const line of lines)
    assert.match(line, /— connect-src http:\/\/[\w.:]+$/m, 'It does not name the directive to add.');
  for (const [name, { fallback, text }] of Object.entries(looks)) {
    assert.ok(fallback, 'The link is not to be seen.');
    // The banner tells visitors of no failure: most of the time there is nothing to say.
    const isSilent = name.startsWith('alert-banner');
    const isTold = text.some((line) => line.endsWith(common.errors.blocked));
    assert.equal(isTold, !isSilent, `${name} does not say why, or says what it should not.`);
  }
  assert.deepEqual(
    violations.filter((each) => !each.startsWith('connect-src ')),
    [],
  );
}

function judgeFallback({ looks, lines }: PolicyResult, remedy: string): void {
  for (const { state, fallback } of Object.values(looks)) {
    assert.equal(state, 'none', 'An element that can show nothing has taken the place of the link.');
    assert.ok(fallback, 'The link is not to be seen.');
  }
  assert.equal(lines.length, 1, `The console has ${lines.length} lines.`);
  assert.ok(lines[0]?.includes(remedy), `It does not name the remedy, ${remedy}.`);
}

/** Checks that use of the widgets does not violate the policy either. */
async function checkUse(report: Report, { observer }: Place, { name }: Policy): Promise<void> {
  await report.check(`${name}: no violations when the widgets are used`, async () => {
    for (const tag of tags) await observer.page.evaluate(useEverything, tag);
    assert.deepEqual(await observer.ask('violations'), []);
    assert.deepEqual(observer.errors, []);
  });
}

/** Negative controls: a style in a template and a second Trusted Types policy, which violate a policy. */
async function checkControls(report: Report, place: Place, all: readonly Policy[], quiet: PolicyResult): Promise<void> {
  const built = await readFile('dist/commune-widgets.js', 'utf8');
  const controls: [string, string, string][] = [
    ['a style in a template', 'part="base"', 'part="base" style="color:red"'],
    ['another policy of Trusted Types', '"commune-widgets",{createHTML', '"lit-html",{createHTML'],
  ];
  const strict = all.find(({ headers }) => headers['Content-Security-Policy']?.endsWith(DIRECTIVE)) as Policy;
  for (const [title, from, to] of controls) {
    await report.check(`${title} is caught`, async () => {
      assert.ok(built.includes(from), 'The built file does not have what the control changes.');
      place.server.on('/dist/broken.js', send(built.replaceAll(from, to), { 'Content-Type': 'text/javascript' }));
      const broken: Policy = { ...strict, scripts: script('/dist/broken.js'), outcome: 'fallback' };
      const finding = await visit(place, broken);
      // A broken widget may never settle, and may break the policy after the visit.
      await until('a violation', async () => {
        finding.violations = await place.observer.ask('violations');
        return finding.violations.length > 0;
      });
      assert.throws(() => requireOutcome({ ...strict, outcome: 'clean' }, finding, quiet));
      assert.notDeepEqual(finding.violations, []);
    });
  }
}

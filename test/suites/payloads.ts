import { launch } from '../support/browser.js';
import { bundleModule } from '../support/bundle.js';
import type { Report } from '../support/report.js';
import { send, startServer, type TestServer } from '../support/server.js';
import { sample, shareOfCases } from '../support/share.js';
import { formSinks } from './payloads/form-sinks.js';
import { eventSinks } from './payloads/event-sinks.js';
import { officeSinks } from './payloads/office-sinks.js';
import { alertSinks } from './payloads/alert-sinks.js';
import { jobSinks } from './payloads/job-sinks.js';
import { expectedOf, findingsOf, type Expected, type PayloadFinding, type Trial } from './payloads/evaluate.js';
import { jsonNewsSinks } from './payloads/json-news-sinks.js';
import { pageSinks } from './payloads/page-sinks.js';
import { familyNames, payloads } from './payloads/payloads.js';
import { pollSinks } from './payloads/poll-sinks.js';
import { tags, type Sink, type Tag } from './payloads/sink.js';
import { openSetup, type SinkResult, type PayloadSetup } from './payloads/setup.js';
import { buildUnsafe } from './payloads/unsafe-build.js';
import { weatherSinks } from './payloads/weather-sinks.js';
import { xmlNewsSinks } from './payloads/xml-news-sinks.js';

const LEAST_PAYLOADS = 200;
const LEAST_FAMILIES = 12;
/** The share of payloads that must be detected in a build of the library without its protections. */
const LEAST_CAUGHT = 0.3;
/** The sinks in which that build is tested. */
const CONTROLS = [
  'JSON Feed: title',
  'JSON Feed: url',
  'WordPress: excerpt',
  'RSS: description, escaped',
  'weather.json: every text',
  'JobPosting: title',
  'JobPosting: url',
  'JobPosting: every text that is written into the page as JSON-LD',
  'Poll: every text of the form',
  'Schema: every address',
  'Refusal: every text',
];

/**
 * Checks that no payload escapes from any sink: the places where foreign text or a foreign address enters a widget of
 * the built file.
 */
export async function run(report: Report): Promise<void> {
  await checkPayloads(report);
  const browser = await launch({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
  const server = await startServer();
  try {
    await serveScripts(server);
    const setup = await openSetup(browser, server, '/dist/commune-widgets.js');
    const sinks = await allSinks(setup);
    const readings = await setup.readAsHtml(payloads.map(({ value }) => value));
    const trials = payloads.map((payload, index): Trial => ({ index, payload, html: readings[index] ?? '' }));
    const expected = await learn(report, setup, sinks);
    let escaped = 0;
    for (const [row, sink] of sinks.entries()) {
      const findings = await attack(setup, sink, expected, sample(trials, row));
      escaped += findings.filter((finding) => finding.escaped).length;
      await report.check(`<${sink.tag}> ${sink.name}: no payload escapes`, () => assertNone(findings));
    }
    await setup.close();
    const control = await openSetup(browser, server, '/unsafe.js');
    const controls = sinks.filter(({ name }) => CONTROLS.includes(name));
    const caught = await playControl(report, control, controls, expected, trials);
    await report.check('control: the checks catch a library without protections', () => {
      if (caught < LEAST_CAUGHT) throw new Error(`They catch ${percent(caught)} of the payloads.`);
    });
    report.figures(
      `${payloads.length} payloads × ${placesIn(sinks)} sinks${shareOfCases < 1 ? ` × ${shareOfCases}` : ''}, ${escaped} escaped, control caught ${percent(caught)}`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

async function checkPayloads(report: Report): Promise<void> {
  await report.check(`there are ${LEAST_PAYLOADS} payloads in ${LEAST_FAMILIES} families, all different`, () => {
    const different = new Set(payloads.map(({ value }) => value.replace(/__x\(\d+\)/g, '')));
    if (different.size < payloads.length) throw new Error(`${payloads.length - different.size} are there twice.`);
    if (payloads.length < LEAST_PAYLOADS) throw new Error(`There are ${payloads.length}.`);
    if (familyNames.length < LEAST_FAMILIES) throw new Error(`They are of ${familyNames.length} families.`);
  });
}

async function serveScripts(server: TestServer): Promise<void> {
  const script = { 'Content-Type': 'text/javascript; charset=utf-8' };
  server.on('/probe.js', send(await bundleModule('test/suites/payloads/page-probe.ts'), script));
  server.on('/unsafe.js', send(await buildUnsafe(), script));
}

async function allSinks(setup: PayloadSetup): Promise<Sink[]> {
  const observed = await byTag((tag) => setup.observedAttributes(tag));
  return [
    ...jsonNewsSinks,
    ...xmlNewsSinks,
    ...weatherSinks,
    ...jobSinks,
    ...eventSinks,
    ...officeSinks,
    ...alertSinks,
    ...pollSinks,
    ...formSinks,
    ...pageSinks(observed),
  ];
}

async function byTag<Value>(value: (tag: Tag) => Value | Promise<Value>): Promise<Record<Tag, Value>> {
  const entries = await Promise.all(tags.map(async (tag) => [tag, await value(tag)] as const));
  return Object.fromEntries(entries) as Record<Tag, Value>;
}

/** The elements and attributes that each widget renders for benign values in every sink. */
async function learn(report: Report, setup: PayloadSetup, sinks: readonly Sink[]): Promise<Record<Tag, Expected>> {
  const results = await byTag((): SinkResult[] => []);
  for (const sink of sinks) {
    const result = await setup.play(sink, sink.benign);
    results[sink.tag].push(result);
    await report.check(`<${sink.tag}> ${sink.name}: benign values cause no finding`, () => {
      const [incident] = result.incidents;
      if (incident) throw new Error(incident);
      if (result.subjects.length !== sink.benign.length) throw new Error('They are not all shown.');
    });
  }
  return byTag((tag) => expectedOf(results[tag]));
}

async function attack(
  setup: PayloadSetup,
  sink: Sink,
  expected: Record<Tag, Expected>,
  trials: readonly Trial[],
): Promise<PayloadFinding[]> {
  const result = await setup.play(sink, [...sink.benign, ...trials.map(({ payload }) => payload.value)]);
  return findingsOf(sink, result, expected[sink.tag], trials);
}

function assertNone(findings: readonly PayloadFinding[]): void {
  if (!findings.length) return;
  const first = findings.slice(0, 8).map(({ payload, what }) => {
    const value = payload === undefined ? '' : `${JSON.stringify(payloads[payload]?.value)}: `;
    return value + what;
  });
  throw new Error(`${findings.length} findings:\n${first.join('\n')}`);
}

/** The share of payloads that are detected in at least one of these sinks of the unprotected library. */
async function playControl(
  report: Report,
  setup: PayloadSetup,
  sinks: readonly Sink[],
  expected: Record<Tag, Expected>,
  trials: readonly Trial[],
): Promise<number> {
  const caught = new Set<number>();
  for (const sink of sinks) {
    const findings = await attack(setup, sink, expected, trials);
    const places = findings.filter(({ escaped }) => escaped).map(({ payload }) => payload);
    const known = places.filter((payload) => payload !== undefined);
    for (const payload of known) caught.add(payload);
    await report.check(`<${sink.tag}> ${sink.name}: control: an unprotected library is caught`, () => {
      if (!places.length) throw new Error('It is not.');
    });
  }
  return caught.size / payloads.length;
}

/** The number of fields and attributes tested; some sinks fill several at once. */
function placesIn(sinks: readonly Sink[]): number {
  return sinks.reduce((sum, { places = 1 }) => sum + places, 0);
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fullSuiteNames, suiteNames } from '../test/support/suite-names.js';

interface Step {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
  /** The first failure in the output of a failed step, to be printed again beside the totals; empty for others. */
  excerpt: string;
}

/** `npm run check:full` goes through all combinations of the large suites, `npm run check` through this share of them. */
const full = process.argv.includes('--full');
const SHARE = full ? '1' : '0.0833';
/** The suite with the most combinations: each of its 419 places still gets ten of its payloads. */
const THIN: Record<string, string> = full ? {} : { payloads: '0.03' };

/** Steps that need no built files. */
const sources = [['lint'], ['types'], ['unused']];
/** Steps that start a test runner, from the sources. They run one after another, because they use the same ports. */
const runners = [['test:others'], ['test'], ['suite', '--', 'zones'], ['test:api']];
/** A suite that measures seconds of waiting, so it runs without another one beside it. */
const alone = ['faults'];
/** The long suites start first, so that none of them ends last. */
const long = ['access', 'studio', 'payloads', 'votes', 'privacy', 'bridge'];
const rest = [...suiteNames, ...(full ? fullSuiteNames : [])].filter(
  (name) => ![...alone, ...long, 'zones'].includes(name),
);

/** The maximum length of the excerpt, in characters. */
const EXCERPT = 1_500;

const totals = /(\d+) passed, (\d+) failed\s*$/;

/** Runs one npm script and prints its output once it has ended. A script that prints no totals counts as one check. */
async function runStep(args: string[]): Promise<Step> {
  const start = performance.now();
  const env = { ...process.env, SHARE: THIN[args.at(-1) ?? ''] ?? SHARE };
  const child = spawn('npm', ['run', '--silent', ...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const [code] = (await once(child, 'close')) as [number | null];
  console.log(`\n── ${args.join(' ')}\n${errors}${output}`);
  const [, passed = code === 0 ? 1 : 0, failed = 0] = totals.exec(output.slice(-1_000))?.map(Number) ?? [];
  return {
    name: args.filter((arg) => arg !== '--').join(' '),
    passed,
    // A script with an exit code other than 0 has failed, whatever it counted.
    failed: code === 0 ? failed : Math.max(failed, 1),
    seconds: (performance.now() - start) / 1_000,
    excerpt: code === 0 && !failed ? '' : excerptOf(errors + output),
  };
}

const started = performance.now();
const steps: Step[] = [];
const queue = [...long, ...rest].map((name) => ['suite', '--', name]).values();

/** Runs the given steps one after another, then, once the files are built, takes suites from the common queue. */
async function lane(own: Iterable<string[]>, built: Promise<unknown>): Promise<void> {
  for (const command of own) steps.push(await runStep(command));
  await built;
  for (const command of queue) steps.push(await runStep(command));
}

// Two lanes for two cores: with a third, each suite took longer and the whole was no faster. Steps that often fail come
// first.
const built = runStep(['build']).then((step) => steps.push(step));
await Promise.all([built.then(() => lane(runners, built)), lane(sources, built)]);
for (const name of alone) steps.push(await runStep(['suite', '--', name]));

console.log('\n');
for (const { name, passed, failed, seconds } of steps) {
  const figures = `${passed} passed, ${failed} failed`;
  console.log(`${failed ? 'FAILED' : 'ok    '} ${name.padEnd(18)} ${figures.padEnd(28)} ${seconds.toFixed(0)} s`);
}
for (const step of steps) if (step.excerpt) console.log(`\n── ${step.name} failed\n${step.excerpt}\n`);
console.log(`check${full ? ':full' : ''} took ${minutes(performance.now() - started)} min`);
const sum = (key: 'passed' | 'failed'): number => steps.reduce((total, step) => total + step[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;

function minutes(milliseconds: number): string {
  return (milliseconds / 60_000).toFixed(1);
}

/** The output of a failed step from its first failure on; without a mark of one, its end. */
function excerptOf(output: string): string {
  const first = output.search(/❌|✖|^not ok|^Error|FAILED/m);
  return first < 0 ? output.slice(-EXCERPT) : output.slice(first, first + EXCERPT);
}

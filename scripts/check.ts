import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fullSuiteNames, suiteNames } from '../test/support/suite-names.js';

interface Step {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
}

/** `npm run check:full` goes through all combinations of the large suites, `npm run check` through this share of them. */
const full = process.argv.includes('--full');
const SHARE = full ? '1' : '0.125';

/** What needs no built files. */
const sources = [['lint'], ['types'], ['unused']];
/** Steps that start a test runner, from the sources: two of them at once would want the same ports. */
const runners = [['test:others'], ['test'], ['suite', '--', 'zones'], ['test:api']];
/** Counts seconds of waiting, and would count those of a neighbour too. */
const alone = ['faults'];
/** The long ones first, so that none ends last by itself. */
const long = ['access', 'payloads', 'votes', 'privacy', 'bridge'];
const rest = [...suiteNames, ...(full ? fullSuiteNames : [])].filter(
  (name) => ![...alone, ...long, 'zones'].includes(name),
);

const totals = /(\d+) passed, (\d+) failed\s*$/;

/** Runs one npm script and prints what it said once it has ended. One without totals of its own counts as one check. */
async function runStep(args: string[]): Promise<Step> {
  const start = performance.now();
  const env = { ...process.env, SHARE };
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
    // A script that ends badly has failed, whatever it counted.
    failed: code === 0 ? failed : Math.max(failed, 1),
    seconds: (performance.now() - start) / 1_000,
  };
}

const started = performance.now();
const steps: Step[] = [];
const queue = [...long, ...rest].map((name) => ['suite', '--', name]).values();

/** Runs what is its own, then what is left in the queue, which needs the built files. */
async function lane(own: Iterable<string[]>, built: Promise<unknown>): Promise<void> {
  for (const command of own) steps.push(await runStep(command));
  await built;
  for (const command of queue) steps.push(await runStep(command));
}

// Two lanes, as the machine has two cores: a third one made each suite slower and the whole no faster. What is quick to
// fail begins.
const built = runStep(['build']).then((step) => steps.push(step));
await Promise.all([built.then(() => lane(runners, built)), lane(sources, built)]);
for (const name of alone) steps.push(await runStep(['suite', '--', name]));

console.log('\n');
for (const { name, passed, failed, seconds } of steps) {
  const figures = `${passed} passed, ${failed} failed`;
  console.log(`${failed ? 'FAILED' : 'ok    '} ${name.padEnd(18)} ${figures.padEnd(28)} ${seconds.toFixed(0)} s`);
}
console.log(`check${full ? ':full' : ''} took ${minutes(performance.now() - started)} min`);
const sum = (key: 'passed' | 'failed'): number => steps.reduce((total, step) => total + step[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;

function minutes(milliseconds: number): string {
  return (milliseconds / 60_000).toFixed(1);
}

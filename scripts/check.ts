import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { suiteNames } from '../test/support/suite-names.js';

interface Step {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
}

/** Everything that CI runs once the engines and the dependencies are installed, the quickest to fail first. */
const commands = [
  ['lint'],
  ['types'],
  ['build'],
  ['test'],
  ['test:all'],
  ['test:api'],
  ...suiteNames.map((suite) => ['suite', '--', suite]),
];

const totals = /(\d+) passed, (\d+) failed\s*$/;

/** Runs one npm script, its output shown as it comes. A script without totals of its own counts as one check. */
async function runStep(args: string[]): Promise<Step> {
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let tail = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text);
    tail = (tail + text).slice(-1_000);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  const [, passed = code === 0 ? 1 : 0, failed = 0] = totals.exec(tail)?.map(Number) ?? [];
  return {
    name: args.filter((arg) => arg !== '--').join(' '),
    passed,
    // A script that ends badly has failed, whatever it counted.
    failed: code === 0 ? failed : Math.max(failed, 1),
    seconds: (performance.now() - start) / 1_000,
  };
}

const steps: Step[] = [];
for (const command of commands) {
  console.log(`\n── ${command.join(' ')}`);
  steps.push(await runStep(command));
}

console.log('\n');
for (const { name, passed, failed, seconds } of steps) {
  const figures = `${passed} passed, ${failed} failed`;
  console.log(`${failed ? 'FAILED' : 'ok    '} ${name.padEnd(18)} ${figures.padEnd(28)} ${seconds.toFixed(0)} s`);
}
const sum = (key: 'passed' | 'failed'): number => steps.reduce((total, step) => total + step[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;

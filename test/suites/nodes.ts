import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };
import type { Report } from '../support/report.js';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The oldest release that `engines` allows, and the newest of each later LTS line. */
const releases = ['20.19.0', '22', '24'];
const scripts = ['test', 'test:api'];

/** A Node.js to run the tests on. */
interface Runtime {
  /** The path of its executable. */
  path: string;
  /** Its version as it reports it, such as `v22.0.0`. */
  version: string;
  /** A module that each process of this Node.js loads first, and which appends a line with the version to `seen`. */
  versionLog: string;
  seen: string;
}

/** Checks that the unit tests and those of the API pass on every Node.js that the package supports. */
export async function run(report: Report): Promise<void> {
  await report.check('the oldest tested release is the oldest that "engines" allows', () => {
    if (`>=${releases[0]}` !== `${manifest.engines.node}.0`) throw new Error(manifest.engines.node);
  });
  const folder = await mkdtemp(join(tmpdir(), 'nodes-'));
  try {
    const results: Record<string, string[]> = {};
    for (const release of releases) {
      await report.check(`Node.js ${release} starts`, async () => {
        const runtime = await install(release, join(folder, release));
        for (const script of scripts) await checkScript(report, runtime, script, (results[script] ??= []));
      });
    }
    for (const script of scripts) {
      await report.check(`the same tests of npm run ${script} have passed on every Node.js`, () => {
        const totals = results[script] ?? [];
        if (totals.length !== releases.length || new Set(totals).size !== 1) throw new Error(totals.join('; '));
      });
    }
    report.figures(scripts.map((script) => `${script} ${results[script]?.[0] ?? 'without result'}`).join(', '));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Installs the executable from the registry, from the package that contains it, so that no install script has to run.
 */
async function install(release: string, folder: string): Promise<Runtime> {
  const name = `node-${process.platform}-${process.arch}`;
  await execute('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', `${name}@${release}`]);
  const path = join(folder, 'node_modules', name, 'bin/node');
  const version = (await execute(path, ['--version'])).stdout.trim();
  if (!`${version}.`.startsWith(`v${release}.`)) throw new Error(`${name}@${release} brought ${version}.`);
  const versionLog = join(folder, 'version-log.cjs');
  const seen = join(folder, 'seen');
  await writeFile(
    versionLog,
    `require('node:fs').appendFileSync(${JSON.stringify(seen)}, process.version + ' ' + process.argv[1] + '\\n');`,
  );
  return { path, version, versionLog, seen };
}

async function checkScript(report: Report, runtime: Runtime, script: string, results: string[]): Promise<void> {
  await writeFile(runtime.seen, '');
  await report.check(`npm run ${script} passes on ${runtime.version}`, async () => {
    const totals = await lastLine(runtime, script);
    report.info(`${runtime.version} ${script}: ${totals}`);
    results.push(totals);
    if (!/^[1-9]\d* passed, 0 failed$/.test(totals)) throw new Error(totals);
  });
  await report.check(`npm run ${script} has run on ${runtime.version} and on no other Node.js`, async () => {
    const processes = (await readFile(runtime.seen, 'utf8')).trim().split('\n');
    const others = processes.filter((line) => !line.startsWith(`${runtime.version} `));
    if (others.length > 0) throw new Error(others.join('\n'));
  });
}

/** Runs a script of package.json with this Node.js first in the PATH; resolves to the last line of its output. */
async function lastLine({ path, versionLog }: Runtime, script: string): Promise<string> {
  const env = {
    ...process.env,
    PATH: [dirname(path), process.env['PATH']].join(delimiter),
    NODE_OPTIONS: `--require ${JSON.stringify(versionLog)}`,
  };
  const options = { cwd: root, env, maxBuffer: 64 * 1024 * 1024 };
  const output = await execute('npm', ['run', '--silent', script], options).catch((error: unknown) => {
    const { stdout } = error as { stdout?: string };
    if (stdout) console.log(stdout);
    return { stdout: stdout ?? String(error) };
  });
  return output.stdout.trimEnd().split('\n').at(-1)?.trim() ?? '';
}

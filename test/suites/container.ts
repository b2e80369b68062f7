import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashPassword } from '../../demo/api/moderation/password.js';
import { copyTree } from '../support/copy-tree.js';
import { until } from '../support/until.js';
import type { Report } from '../support/report.js';
import { readDockerfile, type BuildStage } from './container/dockerfile.js';
import { openStandIn, type RootFileSystem } from './container/root-file-system.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PORT = '8473';

/**
 * Runs the API's Dockerfile without Docker: the commands of each stage in order, in an own root file system on top of this
 * machine's, then the image's command with its environment and user. Needs root and overlayfs.
 */
export async function run(report: Report): Promise<void> {
  const stages = readDockerfile(join(root, 'demo/api/Dockerfile'));
  const built = new Map<string, RootFileSystem>();
  try {
    for (const stage of stages) {
      const fileSystem = await openStandIn();
      built.set(stage.name, fileSystem);
      await report.check(`the commands of “${stage.name}” run, one after another`, () =>
        build(stage, fileSystem, built),
      );
    }
    const last = stages.at(-1);
    const image = built.get(last?.name ?? '');
    if (last && image) await checkImage(report, last, image);
  } finally {
    for (const fileSystem of built.values()) fileSystem.remove();
  }
}

async function build(
  { folder, steps, environment }: BuildStage,
  fileSystem: RootFileSystem,
  built: Map<string, RootFileSystem>,
): Promise<void> {
  await fileSystem.run(['mkdir', '-p', folder]);
  for (const step of steps) {
    if (step.kind === 'run') await fileSystem.run(['sh', '-c', step.command], { folder, environment });
    else if (step.from === undefined) copyTree(root, join(fileSystem.written, folder, step.target));
    else {
      const source = join(built.get(step.from)?.written ?? '', step.source);
      execFileSync('cp', ['-a', source, join(fileSystem.written, step.target)]);
    }
  }
}

async function checkImage(report: Report, stage: BuildStage, image: RootFileSystem): Promise<void> {
  const { folder, user, command, health } = stage;
  const environment = {
    ...stage.environment,
    PORT,
    PUBLIC_URL: 'https://www.commune.example',
    MODERATOR_PASSWORD_HASH: await hashPassword('un mot de passe'),
  };
  const api = image.start(command, { folder, user, environment });
  let said = '';
  for (const output of [api.stdout, api.stderr]) output?.on('data', (part) => (said += String(part)));
  try {
    await report.check('the image starts as its user, and prints its address', async () => {
      await until('the address', () => said.includes('/api/health') || api.exitCode !== null);
      assert.match(said, /http:\/\/localhost:\d+\/api\/health/);
    });
    await report.check('its health check passes, and the moderation requires a password', async () => {
      const check = health.map((part) => part.replace('8080', PORT));
      await image.run(check, { folder, user, environment });
      assert.equal((await fetch(`http://127.0.0.1:${PORT}/api/moderation/connexion`)).status, 200);
    });
    await report.check('control: the health check fails without a running server', () =>
      assert.rejects(image.run(health, { folder, user, environment })),
    );
  } finally {
    await report.check('it ends by itself when the container is stopped', async () => {
      assert.equal(await image.stop(api), 0);
    });
  }
}

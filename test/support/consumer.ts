import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const execute = promisify(execFile);

/** A project in which the packed package is installed, like that of a site. */
export interface Consumer {
  /** The project's folder. */
  readonly folder: string;
  /** The file name of the tarball in it. */
  readonly tarball: string;
  /** The folder of the installed package. */
  readonly packageFolder: string;
  write(file: string, text: string): Promise<void>;
  /** Runs a program in the folder; resolves to its output, rejects with its output when it fails. */
  run(command: string, args: string[]): Promise<string>;
  remove(): Promise<void>;
}

/**
 * Packs the package and installs the tarball into a new folder without the network: the dependencies are those
 * that the repository has installed already. `dist/` must be built.
 */
export async function installPacked(): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), 'consumer-'));
  const packageFolder = join(folder, 'node_modules/commune-widgets');
  await run(root, 'npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  const tarball = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (!tarball) throw new Error('npm pack gave no tarball.');
  const consumer: Consumer = {
    folder,
    tarball,
    packageFolder,
    write: async (file, text) => {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    },
    run: (command, args) => run(folder, command, args),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
  await mkdir(packageFolder, { recursive: true });
  await run(folder, 'tar', ['--extract', '--file', tarball, '--directory', packageFolder, '--strip-components=1']);
  await linkDependencies(folder);
  await consumer.write('package.json', '{ "type": "module", "private": true }');
  return consumer;
}

/** Links the packages that `npm install` would add: the runtime dependencies and their own dependencies. */
async function linkDependencies(folder: string): Promise<void> {
  const names = [
    'lit',
    'lit-html',
    'lit-element',
    '@lit',
    '@lit-labs',
    'date-fns',
    '@date-fns',
    'altcha-lib',
    '@noble',
    '@types/trusted-types',
    'parse5',
  ];
  for (const name of names) {
    const link = join(folder, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(root, 'node_modules', name), link);
  }
}

async function run(cwd: string, command: string, args: string[]): Promise<string> {
  try {
    const { stdout } = await execute(command, args, { cwd, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

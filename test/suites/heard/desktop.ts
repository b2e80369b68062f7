import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { until } from '../../support/until.js';

const execute = promisify(execFile);
/** The longest time in ms to wait for a process to end by itself. */
const PATIENCE = 5_000;
const orca = fileURLToPath(new URL('orca/', import.meta.url));

/** A display, a message bus and a screen reader for the suite, in a folder of their own. */
export interface ScreenReaderDesktop {
  /** The environment of programs that run there. */
  env: NodeJS.ProcessEnv;
  /** The file to which utterances are written, in the format of `orca/heard_voice.py`. */
  log: string;
  /** Ends all processes, and removes the folder. */
  close(): Promise<void>;
}

/** Starts Orca in French, with a speech synthesiser that writes to a file. Rejects when it does not start. */
export async function openDesktop(): Promise<ScreenReaderDesktop> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-'));
  const children: ChildProcess[] = [];
  const env = await settle(folder);
  const start = (command: string, args: string[], output = false): ChildProcess => {
    const child = spawn(command, args, { env, stdio: ['ignore', output ? 'pipe' : 'ignore', 'ignore'] });
    children.push(child);
    return child;
  };
  const desktop: ScreenReaderDesktop = {
    env,
    log: join(folder, 'spoken.jsonl'),
    async close() {
      for (const child of children.reverse()) await end(child);
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
  try {
    env['DISPLAY'] = `:${await firstLine(start('Xvfb', screen, true))}`;
    env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(start('dbus-daemon', bus, true));
    start('openbox', []);
    await turnOnAccessibility(env);
    start('orca', ['--replace']);
    await until('Orca speaks', async () => (await readFile(desktop.log, 'utf8')).includes('"started"'));
    return desktop;
  } catch (error) {
    await desktop.close();
    throw error;
  }
}

const screen = ['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'];
const bus = ['--session', '--nofork', '--nopidfile', '--print-address=1'];

/** Creates the folders of a new user, and returns the environment variables that name them. */
async function settle(folder: string): Promise<NodeJS.ProcessEnv> {
  const inside = (name: string): string => join(folder, name);
  for (const name of ['home', 'run', 'config', 'data/orca', 'cache', 'locale'])
    await mkdir(inside(name), { recursive: true, mode: 0o700 });
  await execute('localedef', ['-i', 'fr_FR', '-f', 'UTF-8', inside('locale/fr_FR.UTF-8')]).catch(() => undefined);
  await copyFile(join(orca, 'orca-customizations.py'), inside('data/orca/orca-customizations.py'));
  await writeFile(inside('spoken.jsonl'), '');
  return {
    PATH: process.env['PATH'],
    HOME: inside('home'),
    XDG_RUNTIME_DIR: inside('run'),
    XDG_CONFIG_HOME: inside('config'),
    XDG_DATA_HOME: inside('data'),
    XDG_CACHE_HOME: inside('cache'),
    LOCPATH: inside('locale'),
    LANG: 'fr_FR.UTF-8',
    LC_ALL: 'fr_FR.UTF-8',
    LANGUAGE: 'fr',
    TZ: 'Europe/Paris',
    GSETTINGS_BACKEND: 'keyfile',
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    NO_AT_BRIDGE: '0',
    MOZ_ENABLE_WAYLAND: '0',
    PYTHONPATH: orca,
    PYTHONDONTWRITEBYTECODE: '1',
    HEARD_LOG: inside('spoken.jsonl'),
  };
}

/** Enables accessibility on the bus, without which browsers do not build their accessibility tree. */
async function turnOnAccessibility(env: NodeJS.ProcessEnv): Promise<void> {
  const send = (...args: string[]) => execute('dbus-send', ['--session', '--dest=org.a11y.Bus', ...args], { env });
  await send('--print-reply', '/org/a11y/bus', 'org.a11y.Bus.GetAddress');
  for (const name of ['IsEnabled', 'ScreenReaderEnabled'])
    await send(
      '/org/a11y/bus',
      'org.freedesktop.DBus.Properties.Set',
      'string:org.a11y.Status',
      `string:${name}`,
      'variant:boolean:true',
    );
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [chunk] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return chunk.toString().trim();
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill();
  // A screen reader whose bus has stopped answering does not end by itself.
  const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await exited;
  clearTimeout(force);
}

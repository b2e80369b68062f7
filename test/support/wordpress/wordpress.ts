import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageWordPress } from '../../../scripts/cms/wordpress.js';
import { startMariaDb } from './mariadb.js';
import { checkPhp, runPhp, startPhp, type PhpServer } from './php.js';
import { unpackWordPress } from './unpack.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const own = fileURLToPath(new URL('site', import.meta.url));
const PLUGIN = 'commune-widgets';

/** The users: an author's markup is filtered, that of the others is not. */
export type Login = 'admin' | 'edith' | 'bob';

/** A WordPress for tests with the packaged plugin, removed by `close`. */
export interface WordPress {
  origin: string;
  /** The address of the same site with a plugin that does not load `includes/kses.php`. */
  withoutFilter: string;
  /** The folder that is served: a file put there is served unchanged. */
  folder: string;
  passwords: Record<Login, string>;
  /** Returns the value of a PHP expression, evaluated in the running site. */
  evaluate(expression: string): string;
  close(): Promise<void>;
}

/** Starts it. `feed` is the endpoint of a widget in the classic theme's sidebar. Throws with the missing software. */
export async function startWordPress(feed: string): Promise<WordPress> {
  checkPhp();
  const temporary = mkdtempSync(join(tmpdir(), 'cw-wp-'));
  const ends: (() => void | Promise<void>)[] = [() => rmSync(temporary, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const folder = unpackWordPress(temporary);
    await furnish(folder);
    const database = await startMariaDb(temporary);
    ends.push(database.stop);
    const env = { WP_SOCKET: database.socket, WP_HOST: 'localhost' };
    const passwords = runPhp(join(own, 'install.php'), [folder, feed], env);
    const serve = async (more = {}): Promise<PhpServer> => {
      const server = await startPhp(folder, { ...env, ...more });
      ends.push(server.stop);
      return server;
    };
    const { origin } = await serve();
    const { origin: withoutFilter } = await serve({ WP_PLUGINS: join(folder, 'wp-content/without-filter') });
    const evaluate = (expression: string): string =>
      runPhp(join(own, 'evaluate.php'), [folder, expression], { ...env, WP_HOST: new URL(origin).host });
    return {
      origin,
      withoutFilter,
      folder,
      passwords: JSON.parse(passwords) as WordPress['passwords'],
      evaluate,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Writes the configuration, a theme whose footer comes last, the plugin, and the plugin without its filter. */
async function furnish(folder: string): Promise<void> {
  const content = join(folder, 'wp-content');
  cpSync(join(own, 'wp-config.php'), join(folder, 'wp-config.php'));
  // Debian's package lacks the icon that WordPress redirects to.
  writeFileSync(join(folder, 'favicon.ico'), '');
  cpSync(join(own, 'suite.php'), join(content, 'mu-plugins/suite.php'));
  cpSync(join(own, 'classic'), join(content, 'themes/classic'), { recursive: true });
  await packageWordPress(join(root, 'dist'), join(content, 'plugins', PLUGIN));
  const broken = join(content, 'without-filter', PLUGIN);
  await packageWordPress(join(root, 'dist'), broken);
  const main = join(broken, `${PLUGIN}.php`);
  writeFileSync(main, readFileSync(main, 'utf8').replace(/^.*kses\.php.*$/m, ''));
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assetsOf } from '../cms/assets.js';
import { packageWordPress } from '../cms/wordpress.js';
import { filesAt, filesIn } from './folders.js';
import type { Files } from './zip.js';

/** The plugin as WordPress installs it from a file: one folder, which becomes that of `wp-content/plugins/`. */
export async function wordPressZip(root: string): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'wordpress-'));
  try {
    await packageWordPress(join(root, 'dist'), folder, join(root, 'releases'));
    return await filesIn(folder, 'commune-widgets/');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The plugin as SPIP installs it from a file: one folder with its `paquet.xml`, the script in `javascript/`. */
export function spipZip(root: string): Promise<Files> {
  return withScript(root, 'spip', 'javascript/');
}

/** The module as Drupal takes it: the folder to unpack into `modules/custom/`, the script in `js/`. */
export function drupalZip(root: string): Promise<Files> {
  return withScript(root, 'drupal/commune_widgets', 'js/');
}

/** A kit of demo/cms with the script and its files in a folder of its own. */
async function withScript(root: string, kit: string, place: string): Promise<Files> {
  const dist = join(root, 'dist');
  return {
    ...(await filesIn(join(root, 'demo/cms', kit), 'commune_widgets/')),
    ...(await filesAt(dist, await assetsOf(dist), `commune_widgets/${place}`)),
    ...(await filesAt(root, ['LICENSE'], 'commune_widgets/')),
  };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assetsOf } from '../cms/assets.js';
import { packageSpip } from '../cms/spip.js';
import { packageWordPress } from '../cms/wordpress.js';
import { filesAt, filesIn } from './folders.js';
import type { Files } from './zip.js';

/** The plugin as WordPress installs it from a file: one folder, which becomes that of `wp-content/plugins/`. */
export function wordPressZip(root: string): Promise<Files> {
  return packaged(root, packageWordPress, 'commune-widgets/');
}

/** The plugin as SPIP installs it from a file: one folder with its `paquet.xml`, the script in `javascript/`. */
export async function spipZip(root: string): Promise<Files> {
  const licence = await filesAt(root, ['LICENSE'], 'commune_widgets/');
  return { ...(await packaged(root, packageSpip, 'commune_widgets/')), ...licence };
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

/** The folder that a kit’s script makes. */
async function packaged(
  root: string,
  make: (dist: string, folder: string, releases: string) => Promise<void>,
  prefix: string,
): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'kit-'));
  try {
    await make(join(root, 'dist'), folder, join(root, 'releases'));
    return await filesIn(folder, prefix);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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

/** The module as Joomla installs it from a file: the script in `media/js/`, which Joomla serves. */
export function joomlaZip(root: string): Promise<Files> {
  return withScript(root, 'joomla/mod_commune_widget', 'media/js/');
}

/** The extension as TYPO3 takes it: the folder to unpack into `packages/`, the script in `Resources/Public/JavaScript/`. */
export function typo3Zip(root: string): Promise<Files> {
  return withScript(root, 'typo3/commune_widgets', 'Resources/Public/JavaScript/');
}

/** A kit of demo/cms as one folder of its name, with the shared markup in `php/` and the script and its files in `place`. */
async function withScript(root: string, kit: string, place: string): Promise<Files> {
  const dist = join(root, 'dist');
  const folder = `${basename(kit)}/`;
  return {
    ...(await filesIn(join(root, 'demo/cms', kit), folder)),
    ...(await filesAt(join(root, 'demo/cms'), ['php/placeholder.php'], folder)),
    ...(await filesAt(dist, await assetsOf(dist), folder + place)),
    ...(await filesAt(root, ['LICENSE'], folder)),
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

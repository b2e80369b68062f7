import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Release } from '../../../demo/release/release-list.js';
import { textIn, type Files } from '../../../scripts/release/zip.js';
import type { Report } from '../../support/report.js';

const execute = promisify(execFile);

/** The file that the installer of each CMS looks for, and where the kit's script is. */
const kits = [
  {
    kind: '-wordpress',
    folder: 'commune-widgets/',
    file: 'commune-widgets.php',
    says: /^ \* Plugin Name: /m,
    script: 'assets/',
  },
  {
    kind: '-spip',
    folder: 'commune_widgets/',
    file: 'paquet.xml',
    says: /<paquet prefix="commune_widgets"/,
    script: 'javascript/',
  },
  {
    kind: '-drupal',
    folder: 'commune_widgets/',
    file: 'commune_widgets.info.yml',
    says: /^type: module$/m,
    script: 'js/',
  },
  {
    kind: '-joomla',
    folder: 'mod_commune_widget/',
    file: 'mod_commune_widget.xml',
    says: /<extension type="module" client="site"/,
    script: 'media/js/',
  },
  {
    kind: '-typo3',
    folder: 'commune_widgets/',
    file: 'composer.json',
    says: /"type": "typo3-cms-extension"/,
    script: 'Resources/Public/JavaScript/',
  },
];

/** Checks the zips of CMS plugins, the tarballs for npm, and the list of hashes. */
export async function checkKits(
  report: Report,
  folder: string,
  { version, files }: Release,
  open: (kind: string) => Promise<Files>,
): Promise<void> {
  for (const { kind, folder: only, file, says, script } of kits) {
    await report.check(
      `the zip${kind} is one folder that its installer takes, with the script and its chunks`,
      async () => {
        const content = await open(kind);
        const paths = Object.keys(content);
        assert.deepEqual(
          paths.filter((path) => !path.startsWith(only)),
          [],
        );
        assert.match(textIn(content, only + file), says);
        assert.match(textIn(content, `${only}${script}commune-widgets.js`), /chunks\//);
        assert.ok(paths.some((path) => path.startsWith(`${only}${script}chunks/news-feed-`)));
      },
    );
  }
  for (const name of ['commune-widgets', 'commune-widgets-api']) {
    await report.check(`the tarball of ${name} is that of this version`, async () => {
      const tarball = join(folder, `${name}-${version}.tgz`);
      const { stdout } = await execute('tar', ['--extract', '--to-stdout', '--file', tarball, 'package/package.json']);
      const manifest = JSON.parse(stdout) as { name: string; version: string };
      assert.deepEqual({ name: manifest.name, version: manifest.version }, { name, version });
    });
  }
  await report.check('SHA256SUMS is right for every file', async () => {
    const { stdout } = await execute('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder });
    assert.equal(stdout.trim().split('\n').length, files.length);
  });
}

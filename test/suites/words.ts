import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { APOSTROPHES, GLOSSARY, SIGN_SPACES, UNIT_SPACES } from '../../scripts/words/french.js';
import type { Report } from '../support/report.js';
import { textsOf } from './words/texts.js';

/** French texts outside the code, which lint reads: pages, the kits for content management systems, instructions. */
const FRENCH =
  /\.html$|^demo\/mesures\/.*\.svg$|(?:^|\/)README\.md$|^demo\/cms\/.*\.(?:php|txt|json|xml|yml)$|^demo\/release\/files\/.*\.txt$|openapi\.yaml$/;
/** What others wrote, and what is built. */
const OTHERS = /^demo\/(?:recordings|communes|api\/dist)\/|node_modules/;

/** Each fault with the name of a file and a source that must be found to have it. */
const CONTROLS: readonly [fault: string, name: string, source: string][] = [
  ['space', 'a.html', '<p>Source : Météo</p>'],
  ['space', 'a.html', '<p><code>limit</code> : un nombre</p>'],
  ['space', 'a.html', '<img alt="Une image de 5 Mo">'],
  ['space', 'a.php', "<?php // Rien ici\nreturn 'Le lien : « texte »';"],
  ['space', 'README.md', 'Dans `dist/` : les fichiers.'],
  ['apostrophe', 'a.php', '<?php return "L\'adresse manque.";'],
  ['apostrophe', 'a.txt', "L'extension"],
  ['term', 'a.html', '<p>Le lien de repli reste.</p>'],
  ['term', 'a.yaml', 'description: Un vote par foyer'],
];
/** Sources without a fault: code and comments. */
const CLEAN: readonly [name: string, source: string][] = [
  ['a.html', '<p>Source&nbsp;: Météo</p><!-- Rien : ici --><pre>a : b</pre><script>x ? y : z</script>'],
  ['a.php', "<?php\n// Un lien de repli, d'abord : voici.\n/* De même : ici */ return $a ? 'x' : 'y';"],
  ['README.md', '```\na ? b : c\n```\nEt `a : b`.'],
];

/**
 * Holds the typography and the glossary of French texts that lint does not read: no-break spaces, typographic
 * apostrophes, one term for each idea.
 */
export async function run(report: Report): Promise<void> {
  const demo = (await readdir('demo', { recursive: true })).map((file) => `demo/${file}`);
  const files = ['README.md', ...demo].filter((file) => FRENCH.test(file) && !OTHERS.test(file));
  for (const file of files) {
    const source = await readFile(file, 'utf8');
    await report.check(`${file} has the spaces, apostrophes and terms of French`, () =>
      assert.deepEqual(faultsOf(file, source), []),
    );
  }
  await report.check('pages, kits and instructions are read', () => assert.ok(files.length > 40, String(files.length)));
  for (const [fault, name, source] of CONTROLS) {
    await report.check(`in ${name}, “${source}” is found to have a wrong ${fault}`, () =>
      assert.deepEqual(
        faultsOf(name, source).map((found) => found.split(':')[0]),
        [fault],
      ),
    );
  }
  for (const [name, source] of CLEAN) {
    await report.check(`in ${name}, code and comments are not read`, () =>
      assert.deepEqual(faultsOf(name, source), []),
    );
  }
  report.figures(`${files.length} files`);
}

/** The faults of a file, each once: `space: …`, with the text around it. */
function faultsOf(name: string, source: string): string[] {
  const found = textsOf(name, source).flatMap((text) => [
    ...[SIGN_SPACES, UNIT_SPACES]
      .flatMap((fault) => [...text.matchAll(fault)])
      .map(({ index }) => `space: ${around(text, index)}`),
    ...[...text.matchAll(APOSTROPHES)].map(({ index }) => `apostrophe: ${around(text, index)}`),
    ...GLOSSARY.flatMap(([fault, term]) => {
      const [match] = fault.exec(text) ?? [];
      return match ? [`term: “${match}” is not our term: ${term}`] : [];
    }),
  ]);
  return [...new Set(found)];
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 30), index + 20).replace(/\s*\n\s*/g, ' ');
}

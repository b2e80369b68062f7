import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { APOSTROPHES, GLOSSARY, SIGN_SPACES, UNIT_SPACES } from '../../scripts/words/french.js';
import { type WidgetTag, widgetTags } from '../../src/widget-table.js';
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

/** Texts in which somebody reads what the widgets are, as lists of all of them. */
const SUMMARIES =
  /^(?:README\.md|package\.json|demo\/release\/files\/LISEZ-MOI\.txt|demo\/parts\/nouveautes\.html)$|^demo\/cms\/(?:.*\/)?(?:readme\.txt|block\.json|commune-widgets\.php|paquet\.xml|config\.yaml|composer\.json|.*\.component\.yml|.*\.ini)$/;
/** How such a list begins: with the first widgets of the table. */
const LIST = /Actualités, météo[^.\n]*(?:\n[^.\n]+)?|news, (?:agenda|events|weather)[^.]*/g;
/** The words for each widget. */
const NAMES: Readonly<Record<WidgetTag, RegExp>> = {
  'news-feed': /actualités|news/i,
  'weather-card': /météo|weather/i,
  'poll-box': /sondage|poll/i,
  'job-board': /offres d’emploi|job offers/i,
  'event-agenda': /agenda|events/i,
  'town-hall': /mairie|opening hours/i,
  'alert-banner': /alerte|alerts/i,
  'submit-news': /proposition|form/i,
};

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
  await report.check('README.md has at most 150 lines: the rest is on the pages of the site', async () => {
    const lines = (await readFile('README.md', 'utf8')).trimEnd().split('\n').length;
    assert.ok(lines <= 150, `${lines} lines`);
  });
  await checkSummaries(report, demo);
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

/** Checks that whoever lists what the widgets are lists all of them: the table has got longer, and will again. */
async function checkSummaries(report: Report, demo: readonly string[]): Promise<void> {
  const files = ['README.md', 'package.json', ...demo].filter((file) => SUMMARIES.test(file));
  let count = 0;
  for (const file of files) {
    for (const [list] of (await readFile(file, 'utf8')).matchAll(LIST)) {
      count += 1;
      await report.check(`${file} names every widget in “${list.slice(0, 40)}…”`, () =>
        assert.deepEqual(missingIn(list), []),
      );
    }
  }
  await report.check('the change log in French names every widget', async () =>
    assert.deepEqual(missingIn(await readFile('demo/parts/nouveautes.html', 'utf8')), []),
  );
  await report.check('lists of the widgets are found where they are expected', () =>
    assert.ok(count >= 10, String(count)),
  );
  await report.check('a list without the agenda is found to lack it', () =>
    assert.deepEqual(missingIn('Actualités, météo, mairie, alertes, offres d’emploi, sondage et proposition'), [
      'event-agenda',
    ]),
  );
}

function missingIn(text: string): string[] {
  return widgetTags.filter((tag) => !NAMES[tag].test(text));
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

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../support/report.js';
import { runPhp } from '../../support/wordpress/php.js';
import { spellings } from '../editors/spellings.js';

const program = fileURLToPath(new URL('../../support/wordpress/site/placeholder.php', import.meta.url));
const kits = fileURLToPath(new URL('../../../demo/cms', import.meta.url));

const call = (name: string, ...values: unknown[]): unknown =>
  JSON.parse(runPhp(program, [join(kits, 'php'), name, JSON.stringify(values)], {}));

/** Checks the markup that the kits for Drupal, Joomla and TYPO3 write, and that PHP reads all of their files. */
export async function checkPlaceholder(report: Report): Promise<void> {
  const usual = { endpoint: '/feed.json?lang=fr&page=1', limit: '3' };
  const proven = spellings.find(({ name }) => name === 'as the studio writes it')?.markup;
  await report.check('the kits write the form that the suite editors tests', () =>
    assert.equal(call('markup', 'news-feed', usual, '/actualites', 'Actualités de la commune'), proven),
  );
  await report.check('a Drupal shortcode becomes that form, whatever the editor makes of its quotes', () => {
    const shortcode =
      '[commune-widget news-feed endpoint="/feed.json?lang=fr&amp;page=1" limit="3" lien="/actualites" texte="Actualités de la commune"]';
    assert.equal(call('shortcodes', shortcode), proven);
    assert.equal(call('shortcodes', `<p>${shortcode}</p>`), proven);
    assert.equal(call('shortcodes', shortcode.replaceAll('"', '&quot;')), proven);
    assert.equal(call('shortcodes', shortcode.replace(/="(.*?)"/g, '=« $1 »')), proven);
  });
  await report.check('a shortcode without a widget stays as it is, and the text around it too', () => {
    assert.equal(call('shortcodes', '<p>[commune-widget]</p> [autre]'), '<p>[commune-widget]</p> [autre]');
    assert.equal(call('shortcodes', '<p>a [commune-widget x="1"] b</p>'), '<p>a [commune-widget x="1"] b</p>');
  });
  await report.check('every value is escaped, and a link of another protocol is left out', () =>
    assert.equal(
      call('markup', 'news-feed', { heading: '"><script>', 'on load': '1' }, 'javascript:alert(1)', '<b>'),
      '<div class="commune-widget" data-cw="news-feed" data-cw-heading="&quot;&gt;&lt;script&gt;"><a href="/">&lt;b&gt;</a></div>',
    ),
  );
  await report.check('settings are read one per line, with or without their prefix', () =>
    assert.deepEqual(call('options', 'limit=5\r\ndata-cw-layout="grid"\nn’importe quoi\nheading='), {
      limit: '5',
      layout: 'grid',
      heading: '',
    }),
  );
  await report.check('PHP reads every file of the kits', () => {
    const files = readdirSync(kits, { recursive: true }).map(String);
    for (const file of files.filter((name) => name.endsWith('.php'))) {
      execFileSync('php', ['-l', join(kits, file)], { stdio: ['ignore', 'ignore', 'inherit'] });
    }
  });
}

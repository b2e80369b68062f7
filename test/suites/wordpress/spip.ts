import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageSpip } from '../../../scripts/cms/spip.js';
import { runPhp } from '../../support/wordpress/php.js';
import type { Report } from '../../support/report.js';
import { spellings } from '../editors/spellings.js';

const own = fileURLToPath(new URL('../../support/wordpress/site', import.meta.url));

/**
 * Checks that the parameters of a SPIP model, whatever their content, become a spelling that the suite `editors` tests.
 */
export async function checkSpip(report: Report): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'spip-model-'));
  const kit = join(folder, 'kit');
  await packageSpip('dist', kit);
  const write = (parameters: Record<string, string>, widget = ''): string =>
    runPhp(join(own, 'spip.php'), [kit, JSON.stringify(parameters), widget], {});
  const usual = { endpoint: '/feed.json?lang=fr&page=1', limit: '3' };
  const link = { lien: '/actualites', texte: 'Actualités de la commune' };
  const proven = spellings.find(({ name }) => name === 'as the studio writes it')?.markup;

  await report.check('a SPIP model results in the form that the suite editors tests', () => {
    assert.equal(write({ widget: 'news-feed', ...usual, ...link }), proven);
    assert.equal(write({ ...usual, ...link }, 'news-feed'), proven);
  });
  await report.check('a SPIP model decodes escaped parameters', () => {
    assert.equal(write({ endpoint: '/feed.json?lang=fr&amp;page=1', limit: '" 3 "', ...link }, 'news-feed'), proven);
    assert.match(write({ endpoint: '/a&#124;b', ...link }, 'news-feed'), /data-cw-endpoint="\/a\|b"/);
  });
  await report.check('a SPIP model escapes every parameter', () => {
    const markup = write({
      widget: 'news-feed',
      heading: '"><script>alert(1)</script>',
      'onclick="alert(1)"': '1',
      lien: 'java\tscript&colon;alert(1)',
      texte: '<img src=x onerror=alert(1)>',
    });
    assert.match(
      markup,
      /^<div class="commune-widget" data-cw="news-feed" data-cw-heading="[^"<>]*"><a href="\/">[^<]*<\/a><\/div>$/,
    );
  });
  await report.check('a SPIP model keeps an empty heading, but no other empty parameter', () => {
    assert.match(
      write({ heading: '', limit: '', endpoint: '/x', ...link }, 'news-feed'),
      /^<div class="commune-widget" data-cw="news-feed" data-cw-heading="" data-cw-endpoint="\/x"><a /,
    );
  });
  await report.check(
    'the SPIP script tag has no hash, which cached pages would keep, and allows links if configured',
    () => {
      const tag = (constants: string): string => runPhp(join(own, 'spip-script.php'), [kit, constants], {});
      assert.equal(
        tag('{}'),
        '<script type="module" src="https://www.commune.example/commune-widgets.js?1" crossorigin="anonymous"></script>\n',
      );
      assert.match(tag('{"_COMMUNE_WIDGETS_LIENS":true}'), /crossorigin="anonymous" data-cw-links="on">/);
    },
  );
  await report.check('a SPIP model with an unknown widget is a link', () => {
    assert.equal(write({ widget: 'x" onload="', ...link }), '<a href="/actualites">Actualités de la commune</a>');
  });
  await rm(folder, { recursive: true });
}

import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../support/report.js';
import type { WordPress } from '../../support/wordpress/wordpress.js';

/**
 * Checks that WordPress has written no notice, warning or error about the plugin with `WP_DEBUG` since the suite began. Old
 * releases have notices of their own on newer versions of PHP; those of the plugin name its functions or its files, or say that
 * something was called in a way that WordPress no longer wants, which nothing else on the site does.
 */
export async function checkNotices(report: Report, site: WordPress): Promise<void> {
  await report.check('WordPress has no notice about the plugin with WP_DEBUG', () => {
    assert.deepEqual(notices(site), []);
  });
  await report.check('a notice would be noticed', () => {
    site.evaluate("[ trigger_error( 'CommuneWidgets' ), _doing_it_wrong( 'add_action', 'x', '1' ) ]");
    const [own = '', wrong = ''] = notices(site);
    assert.match(own, /CommuneWidgets/);
    assert.match(wrong, /add_action/);
  });
}

/** The lines of the log about the plugin; the log is emptied. */
function notices({ folder }: WordPress): string[] {
  const file = join(folder, 'debug.log');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  rmSync(file, { force: true });
  return lines.filter((line) => /commune-?widgets|was called <strong>incorrectly|is <strong>deprecated/i.test(line));
}

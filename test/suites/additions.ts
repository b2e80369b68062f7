import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyTree } from '../support/copy-tree.js';
import type { Report } from '../support/report.js';
import { checkPage } from './additions/in-the-page.js';
import { addLanguage, addWidget, language, widget } from './additions/new-files.js';
import { languagePlaces, widgetPlaces } from './additions/places.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Adds a sixth widget and a language to a copy of the project, as src/README.md says, and checks that every place that
 * lists widgets or languages then has them.
 */
export async function run(report: Report): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'additions-'));
  try {
    copyTree(root, copy);
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const [widgetFiles, languageFiles] = [addWidget(copy), addLanguage(copy)];
    report.info(`a widget: ${widgetFiles.join(', ')}`);
    report.info(`a language: ${languageFiles.join(', ')}`);
    await report.check('npm run derive writes the lists', () => npm(copy, 'derive'));
    await report.check('npm run build ends', () => npm(copy, 'build'));
    await report.check('nothing is out of date then', () => npm(copy, 'derive', '--check'));
    for (const [name, isThere] of widgetPlaces) {
      await report.check(`the widget is in: ${name}`, async () => assert.ok(await isThere(copy)));
      await report.check(`control: without the widget it is not in: ${name}`, async () =>
        assert.ok(!(await isThere(root))),
      );
    }
    for (const [name, isThere] of languagePlaces) {
      await report.check(`the language is in: ${name}`, async () => assert.ok(await isThere(copy)));
      await report.check(`control: without the language it is not in: ${name}`, async () =>
        assert.ok(!(await isThere(root))),
      );
    }
    await checkPage(report, copy);
    report.figures(
      `<${widget.tag}> in ${widgetPlaces.length + 2} places by ${widgetFiles.length} files, ` +
        `“${language.tag}” in ${languagePlaces.length + 1} places by ${languageFiles.length} files, of which one line each`,
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Rejects with the end of its output when the script fails. */
function npm(folder: string, script: string, ...options: string[]): void {
  try {
    execFileSync('npm', ['run', '--silent', script, '--', ...options], { cwd: folder, stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as Record<'stdout' | 'stderr', Buffer | undefined>;
    throw new Error(`${stdout?.toString() ?? ''}${stderr?.toString() ?? ''}`.slice(-2_000), { cause: error });
  }
}

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { launch } from '../support/browser.js';
import type { Report } from '../support/report.js';
import { startServer } from '../support/server.js';
import { aged, forms, pageWith, paths, pollPaths, serveData, withOwnSheets, withoutData } from './prerender/pages.js';
import { scenes } from './prerender/scenes.js';
import { Visitor, type Visit } from './prerender/visitor.js';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const WIDTHS = [360, 1280];
/** The layout shift that content may cause when its widget takes it over. */
const BUDGET = 0.01;
/** The change of a widget's height in px that is rounding. */
const MOVE = 0.5;

/**
 * Checks what visitors get of a page that the command has written: all content without JavaScript; with it, widgets that
 * take the content over in one rendering, without a request, a double or a shift, and load old data again.
 */
export async function run(report: Report): Promise<void> {
  const [server, browser] = await Promise.all([startServer(), launch()]);
  const folder = await mkdtemp(join(tmpdir(), 'prerender-'));
  const visitor = await Visitor.create(browser, server);
  let worst = 0;
  serveData(server);
  try {
    for (const form of forms) {
      const page = await prerendered(report, folder, server.origin, pageWith(form));
      const plain = await visitor.visit(page, { script: false });
      await report.check(`${form}: without JavaScript every widget shows its content`, () => requireContent(plain));
      await report.check(`${form}: without JavaScript the date of the data is shown`, () => {
        assert.equal(plain.dates.length, scenes.length);
        for (const date of plain.dates)
          assert.match(date, /^Information(?:s du| as of) \d\d[/ ]\S+[/ ]\d{4}\D+\d\d:\d\d\.$/);
      });
      await report.check(`${form}: without JavaScript no control is shown`, () => {
        assert.equal(plain.hasControls, false);
      });
      const [freshWidth = 0, oldWidth = 0] = form === 'tag' ? WIDTHS : WIDTHS.toReversed();
      for (const [age, minutes, width, requests] of [
        ['fresh', 0, freshWidth, pollPaths],
        ['old', 20, oldWidth, paths],
      ] as const) {
        const title = `${form}, ${age}, ${width} px wide`;
        const visit = await visitor.visit(aged(page, minutes), { width });
        worst = Math.max(worst, visit.shift);
        report.info(`${visit.shift.toFixed(4)}, ${visit.moved.toFixed(1)} px  ${title}`);
        await report.check(`${title}: the content is taken over`, () => requireTakenOver(visit));
        await report.check(`${title}: only old data is requested, and the polls, once`, () => {
          assert.deepEqual(visit.requests, requests);
        });
      }
      if (form !== 'tag') continue;
      await report.check('the style sheet of each widget is all that its content needs', async () => {
        requireTakenOver(await visitor.visit(withOwnSheets(page), { width: 1280 }));
      });
      await checkControls(report, visitor, page);
    }
    await checkFailure(report, folder, server.origin);
  } finally {
    await Promise.all([browser.close(), server.close(), rm(folder, { recursive: true, force: true })]);
  }
  const sheets = ['prerendered.css', 'prerendered-news-feed.css'];
  const sizes = sheets.map((sheet) => brotliCompressSync(readFileSync(join(root, 'dist', sheet))).length / 1_000);
  report.figures(
    `shift at most ${worst.toFixed(4)}, ${sheets.map((sheet, index) => `${sheet} ${sizes[index]?.toFixed(1)} kB`).join(', ')}`,
  );
}

/** The page after the command, as a webmaster runs it. */
async function prerendered(report: Report, folder: string, origin: string, html: string): Promise<string> {
  const file = join(folder, 'page.html');
  await writeFile(file, html);
  await report.check('the command writes every widget', async () => {
    const { stdout } = await command(folder, origin);
    assert.equal(stdout.match(/ écrit, /g)?.length, scenes.length, stdout);
  });
  return readFile(file, 'utf8');
}

function command(folder: string, origin: string): Promise<{ stdout: string; stderr: string }> {
  const args = [join(root, 'bin/commune-widgets.js'), 'prerender', '--base-url', origin, 'page.html'];
  return execute(process.execPath, args, { cwd: folder });
}

function requireContent({ items, headings, violations }: Visit): void {
  assert.deepEqual(
    items,
    scenes.map((scene) => scene.items),
  );
  assert.equal(
    headings,
    scenes.filter(({ attributes = {} }) => attributes['heading'] !== '' && attributes['layout'] !== 'line').length,
  );
  assert.deepEqual(violations, []);
}

function requireTakenOver(visit: Visit): void {
  requireContent(visit);
  assert.deepEqual(visit.errors, []);
  assert.deepEqual(
    visit.states,
    scenes.map(() => 'ready'),
  );
  assert.equal(visit.leftovers, 0, 'The content is still in the page.');
  assert.deepEqual(visit.oddFrames, [], 'A frame has other items, or twice the same.');
  assert.equal(visit.replacedItems, 0, 'Items were rendered a second time.');
  assert.ok(visit.moved <= MOVE, `A widget's height changed by ${visit.moved} px`);
  assert.ok(visit.shift <= BUDGET, `A shift of ${visit.shift.toFixed(4)}`);
}

/** Negative controls: pages whose content can’t be taken over. */
async function checkControls(report: Report, visitor: Visitor, page: string): Promise<void> {
  await report.check('control: without the data the headings are doubled or the page shifts', async () => {
    const visit = await visitor.visit(withoutData(page), { width: 1280 });
    assert.ok(visit.oddFrames.length > 0 || visit.shift > BUDGET);
    // A widget that comes late on a slow machine may request its data twice.
    assert.equal(new Set(visit.requests).size, paths.length);
  });
  await report.check('control: without the style sheet the page shifts', async () => {
    const visit = await visitor.visit(page.replace(/<link[^>]*prerendered\.css[^>]*>/, ''), { width: 1280 });
    assert.ok(visit.shift > BUDGET);
  });
}

/** The command on a page with an endpoint that fails. */
async function checkFailure(report: Report, folder: string, origin: string): Promise<void> {
  await report.check('a failing endpoint: exit code 1, and the page is as before', async () => {
    const page = '<news-feed endpoint="/missing"><a href="/">Actualités</a></news-feed>\r\n';
    await writeFile(join(folder, 'page.html'), page);
    await assert.rejects(command(folder, origin), { code: 1 });
    assert.equal(await readFile(join(folder, 'page.html'), 'utf8'), page);
  });
}

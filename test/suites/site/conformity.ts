import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { tested } from '../../../demo/pages/conformity/tested.js';
import type { Report } from '../../support/report.js';

/** The suites of whole pages, whose criteria the declaration of the demo names, and not the sheets of widgets. */
const PAGES = / (?:access-pages|moderation): /;
/** The check whose criteria axe itself names, by the tags of its rules. */
const AXE = 'access: axeFindings';
/** The criteria that a comment names, or their tests with a third number, after the name of the rules. */
const CRITERIA = /RGAA ((?:\d+\.\d+(?:\.\d+)?(?:, )?)+)/g;
/** The version of RGAA, which is no criterion. */
const VERSION = '4.1.2';
/** A documented function or constant. */
const DOCUMENTED = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(?:export )?(?:async )?(?:function|const) (\w+)/g;

type Claim = `${string} ${string}`;

/**
 * Checks that the sheets claim what the suites test: each criterion with a check that names it in its documentation, and
 * no check without its criterion.
 */
export async function checkConformity(report: Report): Promise<void> {
  const sources = await suiteSources();
  const named = claimsOf(sources);
  const claimed = tested.flatMap(({ number, checks }) => checks.map((check): Claim => `${number} ${check}`));
  const ofWidgets = named.filter((claim) => !PAGES.test(claim));

  await report.check('each check that a sheet names is in the suites, and tests its criterion', () =>
    assert.deepEqual(
      claimed.filter((claim) => !claim.endsWith(AXE) && !ofWidgets.includes(claim)),
      [],
    ),
  );
  await report.check('each criterion that a check of widgets tests is in the sheets', () =>
    assert.deepEqual(
      ofWidgets.filter((claim) => !claimed.includes(claim)),
      [],
    ),
  );
  await report.check('each criterion that the sheets claim of axe has a rule of axe', () => {
    const tags = new Set(axe.getRules(['RGAAv4']).flatMap(({ tags }) => tags.map((tag) => tag.replace(/\.\d+$/, ''))));
    assert.deepEqual(
      claimed.filter((claim) => claim.endsWith(AXE) && !tags.has(`RGAA-${claim.split(' ')[0]}`)),
      [],
    );
  });
  await checkDeclaration(report, named);
  await report.check('control: a claim without a check, and a check without a claim, are found', () => {
    const one = claimsOf([
      ['access/page/a.ts', '/** Reports colours (RGAA 3.1,\n * 10.9). */\nexport function a() {}'],
    ]);
    assert.deepEqual(one, ['3.1 access: a', '10.9 access: a']);
    assert.deepEqual(claimsOf([['access/a.ts', '/** RGAA 4.1.2 */\nfunction a() {}']]), []);
  });
}

/** The declaration of the demo says of each fault which suites hold it: these must name one of its criteria. */
async function checkDeclaration(report: Report, named: readonly Claim[]): Promise<void> {
  const source = (await readFile('demo/accessibilite.html', 'utf8')).replace(/\s+/g, ' ');
  const rows = [...source.matchAll(/<tr>\s*<td>([\d., ]+)<\/td>([^]*?)<\/tr>/g)];
  const claims = rows.flatMap(([, numbers = '', rest = '']) =>
    [...rest.matchAll(/<code>([\w-]+)<\/code>/g)].map(([, suite = '']) => ({ numbers: numbers.split(', '), suite })),
  );
  await report.check('each suite that the declaration names tests a criterion of its row', () => {
    assert.ok(claims.length > 0);
    assert.deepEqual(
      claims.filter(({ numbers, suite }) => !numbers.some((one) => testsIt(named, one, suite))),
      [],
    );
  });
  const [, list = ''] = /Critères des pages&nbsp;: ([\d., ]*\d)/.exec(source) ?? [];
  await report.check('the declaration lists the criteria that the suites of pages test', () =>
    assert.deepEqual(
      list.split(', '),
      [...new Set(named.filter((claim) => PAGES.test(claim)).map((claim) => claim.split(' ')[0] ?? ''))].sort((a, b) =>
        a.localeCompare(b, 'fr', { numeric: true }),
      ),
    ),
  );
}

function testsIt(named: readonly Claim[], criterion: string, suite: string): boolean {
  return named.some((claim) => claim.startsWith(`${criterion} ${suite}: `));
}

/** The criteria that the documentation of functions names, each with suite and function: `10.4 access: zoom`. */
function claimsOf(sources: readonly (readonly [path: string, source: string])[]): Claim[] {
  return sources.flatMap(([path, source]) => {
    const suite = path.replace(/\.ts$|\/.*/g, '');
    return [...source.matchAll(DOCUMENTED)].flatMap(([, comment = '', name = '']) =>
      [...comment.replace(/\s+\*?\s*/g, ' ').matchAll(CRITERIA)]
        .flatMap(([, numbers = '']) => numbers.split(', '))
        .filter((number) => number && number !== VERSION)
        .map((number): Claim => `${number.split('.').slice(0, 2).join('.')} ${suite}: ${name}`),
    );
  });
}

async function suiteSources(): Promise<[path: string, source: string][]> {
  const files = (await readdir('test/suites', { recursive: true })).filter((file) => file.endsWith('.ts'));
  return Promise.all(
    files.map(async (file): Promise<[string, string]> => [file, await readFile(`test/suites/${file}`, 'utf8')]),
  );
}

import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { failures, isTold } from './alerts.js';
import { enlarged, problems } from './apply.js';
import { isSeen, states } from './grey.js';
import type { Rule } from './page/rules.js';
import { vague, withoutTwoWays } from './reach.js';
import type { PagesSetup } from './setup.js';

/** Markup that breaks a rule, each inserted into a correct page. */
const defects: readonly [rule: Rule, title: string, markup: string][] = [
  ['the page has one main content', 'a second main content', '<main>Deux</main>'],
  ['a table has data', 'a table with headers only', '<table><tr><th scope="col">Attribut</th></tr></table>'],
  [
    'links that follow each other are a list',
    'two links in a paragraph',
    '<p><a href="/">Un</a> <a href="/a">Deux</a></p>',
  ],
  [
    'no two controls or groups have one name',
    'two buttons of one name',
    '<section><button>Copier</button><p>et</p><button>Copier</button></section>',
  ],
  [
    'no two controls or groups have one name',
    'two groups of one name',
    '<form novalidate><fieldset><legend>Thème</legend></fieldset><fieldset><legend>Thème</legend></fieldset></form>',
  ],
  ['a required field says so', 'a required field', '<label>Titre <input required></label>'],
  ['a format is described before the form is sent', 'a field for a date', '<label>Jour <input type="date"></label>'],
  ['a format is described before the form is sent', 'a field for a time', '<label>Heure <input type="time"></label>'],
  [
    'errors are told by the page, not by the browser',
    'a form that the browser checks',
    '<form><label>Titre (obligatoire) <input required></label></form>',
  ],
  [
    'each refused value has one message',
    'a refused value without a message',
    '<label>Titre <input aria-invalid="true"></label>',
  ],
  [
    'each refused value has one message',
    'a summary with one error twice',
    '<ul role="alert"><li>Titre : trop long</li><li>Titre : trop long</li></ul>',
  ],
  ['code is marked', 'a tag in a text', '<p>Collez la balise &lt;news-feed&gt; ici.</p>'],
  [
    'code is not broken',
    'code that breaks at its hyphens',
    '<p style="width:6em"><code style="white-space:normal">commune-widgets-des-actualites</code></p>',
  ],
  [
    'placeholders have enough contrast',
    'a pale placeholder',
    '<style>.pale::placeholder { color: #aaa }</style><label>Titre <input class="pale" placeholder="Le marché"></label>',
  ],
];

/** Applies the rules to seeded defects: one that is not found fails the suite. Returns the number found. */
export async function control(report: Report, setup: PagesSetup): Promise<number> {
  let caught = 0;
  // The site’s policy would refuse the styles and the markup of the defects.
  await setup.page.setBypassCSP(true);
  const check = async (title: string, fn: () => Promise<void> | void): Promise<void> => {
    caught += Number(await report.check(`control: ${title} is caught`, fn));
  };
  for (const [rule, title, markup] of defects) {
    await setup.open('/confidentialite.html');
    await insert(setup, markup);
    await check(title, async () => {
      const found = await problems(setup.page);
      assert.ok(
        found.some((problem) => problem.startsWith(rule)),
        found.join(),
      );
    });
  }
  await setup.open('/confidentialite.html');
  await insert(setup, `<div style="width:140px"><p>${'Un texte assez long. '.repeat(5)}</p></div>`);
  await check('a narrow column with text twice as large', async () =>
    assert.notDeepEqual(await enlarged(setup.page), []),
  );
  const [unknown] = failures;
  await check('a failure in a status', () =>
    assert.rejects(async () => {
      if (unknown) await isTold(setup, unknown, () => document.querySelector('#echec')?.setAttribute('role', 'status'));
    }, /No alert/),
  );
  const [current] = states;
  await check('a state that a colour alone tells', () =>
    assert.rejects(async () => {
      if (current) await isSeen(setup, current, 'nav a[aria-current] { box-shadow: none; background: none }');
    }, /pixels/),
  );
  await check('two pages of one title', () =>
    assert.equal(
      vague([
        ['/a', 'Offres – Saint-Martin-des-Prés'],
        ['/b', 'Offres – Saint-Martin-des-Prés'],
      ]).length,
      2,
    ),
  );
  await check('a page with a menu only', () =>
    assert.deepEqual(withoutTwoWays([['/a', '<nav><a href="/">Accueil</a></nav>']]), ['/a']),
  );
  return caught;
}

async function insert({ page }: PagesSetup, markup: string): Promise<void> {
  await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    document.querySelector('main')?.append(...parsed.head.childNodes, ...parsed.body.childNodes);
  }, markup);
}

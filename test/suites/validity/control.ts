import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import type { PagesSetup } from '../access-pages/setup.js';
import { engineFailures } from './engine.js';
import { sourceFaults, treeFaults } from './markup.js';

const pageOf = (content: string): string =>
  `<!doctype html><html lang="fr"><head><title>Mairie</title></head><body><main>${content}</main></body></html>`;

/** Markup with a fault beside what the table of false reports lets pass, and the rule that has to find it. */
const markup: readonly [rule: string, content: string][] = [
  ['element-permitted-content', '<ul><p>Un paragraphe dans une liste</p></ul>'],
  ['no-dup-id', '<p id="a">Un</p><p id="a">Deux</p>'],
  ['no-redundant-role', '<button type="button" role="button">Voter</button>'],
  ['no-inline-style', '<p style="color: red">Rouge</p>'],
];

/** The same for the engine, inserted into a correct page. */
const defects: readonly [rule: string, content: string][] = [
  ['img_alt_valid', '<img src="/images/blason.svg">'],
  ['input_label_exists', '<input name="nom">'],
  ['text_contrast_sufficient', '<p style="color: #ccc; background: #fff">Un texte pâle</p>'],
  ['aria_complementary_labelled', '<aside>Un</aside><aside>Deux</aside>'],
];

/** Seeds faults: one that a checker does not find fails the suite. Returns the number found. */
export async function control(report: Report, { page, open }: PagesSetup): Promise<number> {
  let caught = 0;
  const check = async (rule: string, content: string, find: () => string[] | Promise<string[]>): Promise<void> => {
    const passed = await report.check(`control: ${rule} finds ${content}`, async () => {
      const found = await find();
      assert.ok(
        found.some((each) => each.startsWith(`${rule}:`)),
        found.join('\n'),
      );
    });
    caught += Number(passed);
  };
  for (const [rule, content] of markup) {
    await check(rule, content, () => sourceFaults(pageOf(content)));
    await check(rule, content, () => treeFaults(content));
  }
  for (const [rule, content] of defects) {
    await open('/v1/embed/poll-box.html');
    await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      document.querySelector('main')?.append(...parsed.body.childNodes);
    }, content);
    await check(rule, content, () => engineFailures(page));
  }
  return caught;
}

import { html } from 'hono/html';
import type { WidgetTag } from '../../../src/widget-table.js';
import { version } from '../../../src/version.js';
import { renderTable } from '../code.js';
import { type Html, type Lang, teller } from '../page.js';
import { BLANK, renderFields } from './blanks.js';
import { judged } from './judged.js';
import { tested } from './tested.js';

/** A shorter place to write by hand, in a cell. */
const CELL = BLANK.slice(0, 12);

/** The criteria that suites test, with what they found; `date` is that of the release, `2026-11-30`. */
export function renderTested(tag: WidgetTag, lang: Lang, date: string | undefined): Html {
  const say = teller(lang);
  return html`<section aria-labelledby="rgaa">
    <h2 id="rgaa">${say('Accessibilité : ce que des tests vérifient', 'Accessibility: what tests check')}</h2>
    <p>
      ${say(
        'Chaque critère est vérifié par les tests nommés, sur chaque état du widget : une version n’est publiée que s’ils passent tous.',
        'Each criterion is checked by the tests that are named, on every state of the widget: a version is published only if all pass.',
      )}
      ${
        date
          ? say(
              `Résultats de la version ${version}, à la date de sa publication : `,
              `Results of version ${version}, on the date of its release: `,
            )
          : say(`Résultats de la version ${version}, non publiée.`, `Results of version ${version}, not released.`)
      }${date && html`<time datetime="${date}">${date}</time>.`}
    </p>
    ${renderTable(
      'rgaa',
      [
        say('Critère', 'Criterion'),
        say('Ce qui est vérifié', 'What is checked'),
        say('Par (suite : vérification)', 'By (suite: check)'),
        say('Résultat', 'Result'),
      ],
      concerning(tested, tag).map(({ number, what, checks }) => [
        number,
        what[lang],
        html`${checks.map((check) => html`<code>${check}</code> `)}`,
        say('Conforme', 'Conforms'),
      ]),
    )}
  </section>`;
}

/** The criteria that a person judges, to be filled in and signed. */
export function renderJudged(tag: WidgetTag, lang: Lang): Html {
  const say = teller(lang);
  return html`<section aria-labelledby="a-juger">
    <h2 id="a-juger">${say('Accessibilité : à vérifier par une personne', 'Accessibility: for a person to check')}</h2>
    <p>
      ${say(
        'Aucun test ne juge le sens : vérifiez ces critères sur votre page, avec vos données. Résultat : conforme (C), non conforme (NC) ou non applicable (NA).',
        'No test judges meaning: check these criteria on your page, with your data. Result: conforms (C), does not (NC), or not applicable (NA).',
      )}
    </p>
    ${renderTable(
      'a-juger',
      [
        say('Critère', 'Criterion'),
        say('À vérifier', 'To check'),
        say('Résultat', 'Result'),
        say('Nom', 'Name'),
        say('Date', 'Date'),
      ],
      concerning(judged, tag).map(({ numbers, what }) => [numbers, what[lang], CELL, CELL, CELL]),
    )}
    ${renderFields([say('Signature', 'Signature')])}
  </section>`;
}

function concerning<Row extends { only?: readonly WidgetTag[] }>(rows: readonly Row[], tag: WidgetTag): Row[] {
  return rows.filter(({ only }) => !only || only.includes(tag));
}

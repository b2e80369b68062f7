import { html } from 'hono/html';
import { type WidgetTag, widgetTags } from '../../../src/widget-table.js';
import { renderCode, renderMarked } from '../code.js';
import { type Html, type Lang, pathIn, type SitePage, type Situation, teller } from '../page.js';
import { formatExample } from './format-example.js';
import type { Guide } from './guide.js';
import { guides } from './guides.js';
import { renderLive } from './live.js';
import { type Description, describedWidgets } from './manifest.js';
import { nameOf } from './names.js';
import { renderReference } from './reference.js';

/** The path of a widget's page. */
export function widgetPath(tag: string, lang: Lang): string {
  return pathIn(lang, `/widgets/${tag}/`);
}

/** The page of a widget, from the manifest, its guide, and recorded answers. */
export function widgetPage(tag: WidgetTag, lang: Lang): SitePage {
  const guide = guides[tag];
  return {
    path: widgetPath(tag, lang),
    lang,
    section: 'widgets',
    title: nameOf(tag, lang),
    description: guide?.purpose[lang] ?? nameOf(tag, lang),
    scripts: ['/dist/commune-widgets.js', '/site/live.js'],
    body: (situation) => renderWidget(tag, lang, situation, guide),
  };
}

function renderWidget(tag: WidgetTag, lang: Lang, { root, now, isStatic }: Situation, guide?: Guide): Html {
  const say = teller(lang);
  const widget = describedWidgets(root).find((each) => each.tag === tag);
  if (!widget) throw new Error(`The manifest has no <${tag}>: build it again.`);
  return html`<p class="lead">${guide?.purpose[lang]}</p>
    <p class="note">${say('Balise', 'Tag')}${say('\u00a0:', ':')} <code>&lt;${tag}&gt;</code>.
      <a href="/${tag}.html">${say('Tous ses états', 'All its states (in French)')}</a> –
      <a href="${pathIn(lang, `/conformite/${tag}/`)}">${say('Accessibilité et RGPD', 'Accessibility and GDPR')}</a>
    </p>
    <section aria-labelledby="essayer">
      <h2 id="essayer">${say('Essayer', 'Try it')}</h2>
      ${renderLive(widget, lang, guide?.essentials ?? [], isStatic)}
    </section>
    ${guide ? renderAdvice(guide, lang) : ''} ${guide ? renderFormats(guide, lang, now) : ''}
    ${renderReference(widget, lang)} ${guide ? renderAccess(guide, widget, lang) : ''}`;
}

function renderAdvice({ good, bad }: Guide, lang: Lang): Html {
  const say = teller(lang);
  const list = (items: readonly string[]): Html => html`<ul>
    ${items.map((item) => html`<li>${renderMarked(item)}</li> `)}
  </ul>`;
  return html`<section aria-labelledby="conseils">
    <h2 id="conseils">${say('À faire, à éviter', 'Do and don’t')}</h2>
    <h3>${say('À faire', 'Do')}</h3>
    ${list(good[lang])}
    <h3>${say('À éviter', 'Don’t')}</h3>
    ${list(bad[lang])}
  </section>`;
}

function renderFormats({ formats, others }: Guide, lang: Lang, now: Date): Html {
  const say = teller(lang);
  return html`<section aria-labelledby="formats">
    <h2 id="formats">${say('Les formats qu’il lit', 'The formats that it reads')}</h2>
    <p>${say('Reconnus d’eux-mêmes. Un exemple de réponse de chacun, abrégé', 'Detected. An example of each, shortened')}${say('\u00a0:', ':')}</p>
    ${formats.map(
      ([name, path]) =>
        html`<details>
          <summary>${name}</summary>
          ${renderCode(formatExample(path, now), lang, `${say('Réponse', 'Answer')} ${name}`)}
        </details>`,
    )}
    ${others[lang] ? html`<p>${renderMarked(others[lang])}</p>` : ''}
  </section>`;
}

function renderAccess({ keyboard, author }: Guide, { tag }: Description, lang: Lang): Html {
  const say = teller(lang);
  return html`<section aria-labelledby="acces">
    <h2 id="acces">${say('Accessibilité', 'Accessibility')}</h2>
    <dl>
      <dt>${say('Au clavier', 'Keyboard')}</dt>
      <dd>${renderMarked(keyboard[lang])}</dd>
      <dt>${say('Ce qui reste à l’auteur de la page', 'What remains for the page’s author')}</dt>
      <dd>${renderMarked(author[lang])}</dd>
      <dt>${say('Ce qui est vérifié', 'What is checked')}</dt>
      <dd>
        <a href="${pathIn(lang, `/conformite/${tag}/`)}">${say('La fiche de ce widget', 'The sheet of this widget')}</a>
      </dd>
    </dl>
  </section>`;
}

/** The page that lists the widgets. */
export function widgetsPage(lang: Lang): SitePage {
  const say = teller(lang);
  return {
    path: pathIn(lang, '/widgets/'),
    lang,
    section: 'widgets',
    title: say('Les widgets', 'The widgets'),
    description: say(
      'Ce que fait chaque widget, ses options, ses formats, ses états.',
      'What each widget does, its options, formats and states.',
    ),
    body: () => html`<ul class="cards">
      ${widgetTags.map(
        (tag) =>
          html`<li class="card">
            <h2><a href="${widgetPath(tag, lang)}">${nameOf(tag, lang)}</a></h2>
            <p><code>&lt;${tag}&gt;</code></p>
            <p>${guides[tag]?.purpose[lang]}</p>
          </li>`,
      )}
    </ul>`,
  };
}

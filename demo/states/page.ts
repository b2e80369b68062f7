import { existsSync } from 'node:fs';
import { html, raw } from 'hono/html';
import * as fr from '../../src/locales/fr/index.js';
import { type WidgetTag, widgetTable, widgetTags } from '../../src/widget-table.js';
import { renderBar } from '../pages/bar.js';
import { renderMarked } from '../pages/code.js';
import { nameOf } from '../pages/widgets/names.js';
import { withoutData } from './common.js';
import type { Example, Section, StatePage } from './example.js';
import { markupOf } from './markup.js';

type Html = ReturnType<typeof html>;

/** The heading level of the widgets, below the titles of examples at level 3. */
const LEVEL = 4;

/**
 * The pages with all states of an element side by side, by tag: each from the file of this name here, or one without data
 * for a widget that has none.
 */
export const statePages: ReadonlyMap<string, StatePage> = new Map(
  await Promise.all(widgetTags.map(async (tag) => [tag, await examplesOf(tag)] as const)),
);

async function examplesOf(tag: WidgetTag): Promise<StatePage> {
  const file = new URL(`${tag}.ts`, import.meta.url);
  if (!existsSync(file)) return withoutData(fr[widgetTable[tag].strings].heading);
  return ((await import(file.href)) as { page: StatePage }).page;
}

/** The page, before `site.ts` inserts the includes. Each example occurs twice, as a widget and as a snippet. */
export async function renderStatePage(tag: string, { fallback, sections }: StatePage): Promise<string> {
  const name = nameOf(tag, 'fr');
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <!--#include file="head.html" -->
        <title>${name} : tous les états – Commune widgets</title>
        <link rel="stylesheet" href="/states.css" />
        <script type="module" src="/dist/commune-widgets.js"></script>
        <script type="module" src="/states.js"></script>
      </head>
      <body class="states">
        <a class="skip" href="#contenu">Aller au contenu</a>
        <header>${renderBar({ lang: 'fr', section: 'widgets', other: '' })}</header>
        <main id="contenu" tabindex="-1">
          <h1>${name} : tous les états</h1>
          <p class="intro">
            Chaque exemple est vivant : il interroge un serveur d’essai, qui sait être lent, vide ou en panne. Le code est
            celui du widget, et se copie tel quel : la panne vient du serveur.
            <a href="/widgets/${tag}/">La page de ce widget</a>
          </p>
          <nav class="contents" aria-label="Sur cette page">
            <ul>
              ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li> `)}
            </ul>
          </nav>
          ${sections.map((section) => renderSection(section, tag, fallback))}
        </main>
      </body>
    </html> `;
}

function renderSection({ id, title, examples }: Section, tag: string, fallback: StatePage['fallback']): Html {
  return html`<section id="${id}" aria-labelledby="${id}-titre">
    <h2 id="${id}-titre">${title}</h2>
    <div class="examples">${examples.map((example) => renderExample(example, tag, fallback))}</div>
  </section>`;
}

/** The live widget gets a heading level that suits this page; the snippet keeps the default. */
function renderExample(
  { title, about, attributes, width, dark, act }: Example,
  tag: string,
  fallback: StatePage['fallback'],
): Html {
  const place = ['stage', dark && 'dark', typeof width === 'number' && `w-${width}`].filter(Boolean).join(' ');
  return html`<article
    class="${width === undefined || width === 240 ? 'example' : 'example wide'}"
    aria-label="${title}"
  >
    <h3>${title}</h3>
    <p>${renderMarked(about)}</p>
    <div class="${place}" data-act="${act ?? ''}">
      ${raw(markupOf(tag, { ...attributes, 'heading-level': LEVEL }, fallback))}
    </div>
    <div class="tools">
      <pre tabindex="0" role="group" aria-label="Code : ${title}"><code>${markupOf(tag, withoutSwitches(attributes), fallback)}</code></pre>
    </div>
  </article>`;
}

/** The parameters by which the recorded answers are slow, empty, old or fail: they are no part of the code to copy. */
const SWITCH = /[?&](?:slow|fail|empty|age|huge|after|run)=[^&]*/g;

function withoutSwitches(attributes: Example['attributes']): Example['attributes'] {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(SWITCH, '') : value,
    ]),
  );
}

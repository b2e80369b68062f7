import { html } from 'hono/html';
import { wordsOf } from '../../attributes/french.js';
import { renderCode, renderMarked, renderTable } from '../code.js';
import { type Html, type Lang, teller } from '../page.js';
import { frenchOf } from './french-words.js';
import type { Description, Named } from './manifest.js';

type Field = Description['fields'][number];

/** Options, events, slots, states, tokens and parts of a widget. */
export function renderReference(widget: Description, lang: Lang): Html {
  const say = teller(lang);
  const own = widget.fields.filter(({ inherited }) => !inherited);
  const common = widget.fields.filter(({ inherited }) => inherited);
  return html`<section aria-labelledby="options">
      <h2 id="options">${say('Ses options', 'Its options')}</h2>
      ${
        own.length > 0
          ? renderOptions('options', widget.tag, own, lang)
          : html`<p>${say('Celles de tous les widgets, et aucune autre.', 'Those of all widgets, and no others.')}</p>`
      }
    </section>
    <section aria-labelledby="communes">
      <h2 id="communes">${say('Les options de tous les widgets', 'The options of all widgets')}</h2>
      ${renderOptions('communes', widget.tag, common, lang)}
    </section>
    ${renderNamed('evenements', say('Événements', 'Events'), 'event', widget.events, lang)}
    ${renderNamed('emplacements', say('Emplacements (slots)', 'Slots'), 'slot', widget.slots, lang)}
    ${renderNamed('etats', say('États, pour le style', 'States, for styles'), 'state', widget.cssStates, lang)}
    ${renderNamed('jetons', say('Couleurs et mesures', 'Custom properties'), 'token', widget.cssProperties, lang)}
    ${renderParts(widget, lang)}`;
}

function renderOptions(label: string, tag: string, fields: Field[], lang: Lang): Html {
  const say = teller(lang);
  const head = [
    say('Attribut', 'Attribute'),
    say('Rôle', 'Meaning'),
    say('Valeurs', 'Values'),
    say('Défaut', 'Default'),
  ];
  return renderTable(
    label,
    head,
    fields.map((field) => [
      html`<code>${field.name}</code>`,
      lang === 'fr' ? frenchMeaning(tag, field) : renderMarked(field.text),
      renderValues(tag, field, lang),
      field.fallback ? html`<code>${field.fallback}</code>` : '–',
    ]),
  );
}

function frenchMeaning(tag: string, field: Field): Html | string {
  const { label, help = '', french } = wordsOf(tag, field);
  return french ? [label, help].filter(Boolean).join('. ') : html`<span lang="en">${renderMarked(field.text)}</span>`;
}

function renderValues(tag: string, field: Field, lang: Lang): Html | string {
  const { kind, values, min, max } = field;
  const say = teller(lang);
  if (values.length > 0) {
    const names = lang === 'fr' ? wordsOf(tag, field).values : {};
    return html`<ul class="values">
      ${values.map((value) => html`<li><code>${value}</code>${names[value] ? ` – ${names[value]}` : ''}</li> `)}
    </ul>`;
  }
  if (kind === 'flag') return say('présent ou absent', 'present or absent');
  if (kind === 'number')
    return max === undefined ? say('un nombre', 'a number') : say(`de ${min} à ${max}`, `${min} to ${max}`);
  return say('texte', 'text');
}

function renderNamed(
  id: string,
  title: string,
  kind: Parameters<typeof frenchOf>[0],
  named: Named[],
  lang: Lang,
): Html {
  const say = teller(lang);
  const rows = named.map(({ name, description = '', default: usual = '' }) => [
    html`<code>${name || say('(sans nom)', '(default)')}</code>`,
    meaningOf(kind, name, description, lang),
    ...(kind === 'token' ? [usual ? html`<code>${usual.replace(/`/g, '')}</code>` : '–'] : []),
  ]);
  const head = [say('Nom', 'Name'), say('Rôle', 'Meaning'), ...(kind === 'token' ? [say('Défaut', 'Default')] : [])];
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${renderTable(id, head, rows)}
  </section>`;
}

function meaningOf(kind: Parameters<typeof frenchOf>[0], name: string, english: string, lang: Lang): Html | string {
  if (lang === 'en') return renderMarked(english);
  return frenchOf(kind, name) ?? html`<span lang="en">${renderMarked(english)}</span>`;
}

/** The parts are for those who write CSS: their descriptions are those of the manifest, in English. */
function renderParts({ tag, cssParts: parts }: Description, lang: Lang): Html {
  const say = teller(lang);
  const [first] = parts;
  const example = `${tag}::part(${first?.name ?? 'item'}) {\n  border: 0;\n}`;
  return html`<section aria-labelledby="parties">
    <h2 id="parties">${say('Parties, pour CSS', 'Parts, for CSS')}</h2>
    ${renderCode(example, lang)}
    <details>
      <summary>${say(`Les ${parts.length} parties`, `The ${parts.length} parts`)}</summary>
      <dl lang="en">
        ${parts.map(({ name, description = '' }) => html`<dt><code>${name}</code></dt><dd>${renderMarked(description)}</dd>`)}
      </dl>
    </details>
  </section>`;
}

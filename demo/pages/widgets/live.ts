import { html } from 'hono/html';
import { wordsOf } from '../../attributes/french.js';
import { kindOf } from '../../attributes/kinds.js';
import { liveCode, studioAddress } from '../../site/live-code.js';
import { renderCode } from '../code.js';
import { type Html, type Lang, teller } from '../page.js';
import { exampleOf } from './example-code.js';
import type { Description } from './manifest.js';

type Field = Description['fields'][number];

/**
 * A live widget, the fields of its most used attributes, and its code; `site/live.js` keeps them the same. Where no API
 * answers, a widget that sends shows a recorded answer.
 */
export function renderLive(widget: Description, lang: Lang, essentials: readonly string[], isStatic: boolean): Html {
  const say = teller(lang);
  const { tag } = widget;
  const { endpoint, attributes: required = {}, link, states } = kindOf(widget);
  const isAlone = isStatic && widget.sends;
  const demo = { endpoint: isAlone ? states : endpoint, ...required };
  const { choices, examples, script } = exampleOf(tag, essentials.includes('limit') ? { limit: '3' } : {});
  const fields = widget.fields.filter(({ name }) => essentials.includes(name));
  const written = Object.entries({ ...demo, ...choices, 'heading-level': '3' });
  const code = liveCode(tag, { ...examples, ...choices }, link, script);
  return html`<div class="live" data-tag="${tag}" data-link="${link}" data-script="${script}" data-examples="${JSON.stringify(examples)}">
    <form class="live-form" novalidate aria-label="${say('Réglages de l’exemple', 'Settings of the example')}">
      ${fields.map((field) => renderField(tag, field, lang, choices))}
    </form>
    <div>
    ${isAlone ? renderNote(lang) : ''} ${renderCode(code, lang, say('Code de l’exemple', 'Code of the example'))}
    <p><a class="to-studio" href="${studioAddress(tag, choices)}">${say('Ouvrir dans le studio', 'Open in the studio (in French)')}</a></p>
          <div class="commune-widget" data-cw="${tag}" ${written.map(([name, value]) => html`data-cw-${name}="${value}" `)}>
        <a href="/">${link}</a>
      </div>
    </div>
  </div>`;
}

function renderNote(lang: Lang): Html {
  const say = teller(lang);
  return html`<p class="note">
    ${say(
      'Ici, aucun serveur ne reçoit ce que vous envoyez : l’exemple montre une réponse enregistrée.',
      'Here no server receives what you send: the example shows a recorded answer.',
    )}
  </p>`;
}

function renderField(tag: string, field: Field, lang: Lang, given: Record<string, string>): Html {
  const { name, kind, values, fallback, min, max } = field;
  const { label, values: names } = wordsOf(tag, field);
  const text = lang === 'fr' ? label : name;
  const id = `r-${name}`;
  if (kind === 'flag') return html`<p><label><input type="checkbox" name="${name}" /> ${text}</label></p>`;
  if (kind === 'choice') {
    return html`<p>
      <label for="${id}">${text}</label>
      <select id="${id}" name="${name}" data-fallback="${fallback}">
        ${values.map((value) => html`<option value="${value}">${lang === 'fr' ? (names[value] ?? value) : value}</option>`)}
      </select>
    </p>`;
  }
  return html`<p>
    <label for="${id}">${text}</label>
    <input id="${id}" name="${name}" type="${kind === 'number' ? 'number' : 'text'}" value="${given[name] ?? fallback}" data-fallback="${fallback}" ${min === undefined ? '' : html`min="${min}"`} ${max === undefined ? '' : html`max="${max}"`} />
  </p>`;
}

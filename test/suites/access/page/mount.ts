import type { AccessCase, VisitorStep, Tag, Widget } from '../case.js';
import type { WidgetState } from '../../../../src/element/widget-state.js';
import { caseOf, keyOf } from '../cases.js';
import { elapse } from './clock.js';
import { endpoint } from './endpoint.js';
import { answered, listen } from './status.js';
import { control, take } from './steps.js';
import { until } from './until.js';

/** The text of the fallback link in each element. */
const fallbacks: Record<Tag, string> = {
  'news-feed': 'Lire les actualités de la commune',
  'weather-card': 'Lire la météo de la commune',
  'job-board': 'Lire les offres d’emploi de la commune',
  'event-agenda': 'Lire l’agenda de la commune',
  'town-hall': 'Lire les horaires de la mairie',
  'alert-banner': 'Lire les alertes de la commune',
  'poll-box': 'Répondre au sondage sur le site de la commune',
  'submit-news': 'Écrire à la mairie',
};

/** Replaces the content of the page by these cases; resolves when each has reached its state. */
export async function mount(
  keys: string[],
  attributes: Record<string, string> = {},
  steps?: readonly VisitorStep[],
): Promise<void> {
  document.querySelector('main')?.replaceChildren(title(1));
  // Otherwise alerts that a case has hidden would stay hidden in the next one.
  localStorage.clear();
  const definitions = keys.map((key) => ({ ...caseOf(key), ...(steps && { steps }) }));
  // Time passes for all widgets on the page, so cases are grouped by it; those that need the most come first.
  const durations = [...new Set(definitions.map(({ elapse: duration = 0 }) => duration))].sort((a, b) => b - a);
  for (const duration of durations) {
    const group = definitions.filter(({ elapse: own = 0 }) => own === duration);
    for (const definition of group) await put(definition, attributes);
    elapse(duration);
    for (const { state, ...definition } of group) if (state !== 'loading') await rest(widgetOf(keyOf(definition)));
  }
  await Promise.all(images().map(load));
  if (definitions.some(({ act, steps }) => act ?? steps)) await answered();
}

async function put(definition: AccessCase, attributes: Record<string, string>): Promise<void> {
  const widget = create(definition, attributes);
  document.querySelector('main')?.append(...titlesAbove(widget), widget);
  listen(widget);
  await settle(widget, definition);
  // The case replaced the element, as when a page is opened again: listen to the new one.
  if (!widget.isConnected) listen(widgetOf(keyOf(definition)));
}

/** Performs a visitor's steps in a widget. */
export async function act(key: string, steps: readonly VisitorStep[]): Promise<void> {
  for (const step of steps) await take(widgetOf(key), step);
}

/** Focuses the control that a step presses or types into. */
export async function focusOn(
  key: string,
  step: Extract<VisitorStep, { press: string } | { type: string }>,
): Promise<void> {
  const root = widgetOf(key).shadowRoot as ShadowRoot;
  if ('press' in step) await control(root, step);
  else root.getElementById(step.type)?.focus();
}

/** The widget of a case, by its key. Throws when it is not on the page. */
export function widgetOf(key: string): Widget {
  const widget = document.querySelector<Widget>(`[data-case="${CSS.escape(key)}"]`);
  if (!widget) throw new Error(`"${key}" is not on the page.`);
  return widget;
}

function create(definition: AccessCase, attributes: Record<string, string>): Widget {
  const widget = document.createElement(definition.tag) as Widget;
  const asked: Record<string, string> = definition.answers
    ? { endpoint: endpoint(definition.tag, definition.answers) }
    : {};
  const all: Record<string, string> = {
    loading: 'eager',
    ...asked,
    ...definition.attributes,
    ...attributes,
    'data-case': keyOf(definition),
  };
  for (const [name, value] of Object.entries(all)) widget.setAttribute(name, value);
  if (definition.fallback) widget.append(fallbackLink(definition));
  if (definition.data) widget.data = definition.data;
  return widget;
}

/** The headings that precede a widget on the page, as its own level requires. */
function titlesAbove(widget: Widget): Element[] {
  const above = Number(widget.getAttribute('heading-level') ?? 2) - 2;
  return Array.from({ length: above }, (_, index) => title(index + 2));
}

function title(level: number): Element {
  const element = document.createElement(`h${level}`);
  element.textContent = level === 1 ? 'Ma commune' : `Rubrique de niveau ${level}`;
  return element;
}

function fallbackLink({ tag }: AccessCase): Element {
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  link.href = `/${tag}/`;
  link.textContent = fallbacks[tag];
  paragraph.append(link);
  return paragraph;
}

async function settle(widget: Widget, definition: AccessCase): Promise<void> {
  const { state, act, steps = [], answers } = definition;
  await widget.updateComplete;
  if (act ?? steps.length) await comesTo(widget, (now) => !/idle|loading/.test(now));
  if (answers && state === 'stale') await comesTo(widget, (now) => now === 'ready');
  for (const step of steps) await take(widget, step);
  await act?.(widget);
  await comesTo(widget, (now) => now === state);
}

/** Waits until a widget has reached this state and is no longer busy. */
export async function settled(key: string, state: WidgetState): Promise<void> {
  const widget = widgetOf(key);
  // A click is handled in a later task.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await comesTo(widget, (now) => now === state);
  await rest(widget);
  await widget.updateComplete;
}

function comesTo(widget: Widget, reached: (state: WidgetState) => boolean): Promise<boolean> {
  return until(
    () => reached(widget.state),
    () => `${widget.dataset['case']} stays in the state "${widget.state}".`,
  );
}

/** Waits until nothing in the widget is busy. */
async function rest(widget: Widget): Promise<void> {
  await widget.updateComplete;
  await until(
    () => !widget.shadowRoot?.querySelector('[aria-busy="true"]'),
    () => `${widget.dataset['case']} stays busy.`,
  );
}

/** Loads an image at once, because a lazy one outside the viewport would not load. */
async function load(image: HTMLImageElement): Promise<void> {
  image.loading = 'eager';
  await image.decode().catch(() => undefined);
}

function images(): HTMLImageElement[] {
  return [...document.querySelectorAll('[data-case]')].flatMap((host) => [
    ...(host.shadowRoot?.querySelectorAll('img') ?? []),
  ]);
}

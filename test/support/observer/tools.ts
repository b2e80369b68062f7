import { until } from '../../suites/access/page/until.js';

/** The appearance of one `[data-case]` of a page. */
export interface Look {
  /** `ready`, `loading` …; `none` where there is no widget. */
  state: string;
  /** Whether the link inside is visible. */
  fallback: boolean;
  /** One line per element of the widget: its name and its own text. */
  text: string[];
  /** One line per element: its colours. */
  colours: string[];
  /** One line per element: the inherited properties of its text. */
  reading: string[];
}

const STATES = ['loading', 'ready', 'stale', 'empty', 'error', 'idle'];
const COLOURS = ['color', '-webkit-text-fill-color', 'background-color', 'border-block-start-color', 'fill'];
const READING = [
  'direction',
  'text-align',
  'text-indent',
  'text-transform',
  'visibility',
  'white-space',
  'word-break',
  'writing-mode',
  'font-style',
  'font-variant-caps',
  'pointer-events',
  'user-select',
];

const violations: string[] = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
  // Browsers request the page's icon on their own, at an unpredictable time.
  if (!blockedURI.endsWith('/favicon.ico')) violations.push(`${effectiveDirective} ${blockedURI} ${sample}`);
});

/**
 * The functions that `Observer.ask` calls. They run in an isolated world, where the page's changes to built-in objects
 * have no effect.
 */
const observer = {
  violations: () => violations,

  /** Resolves when every case is in the state that its `data-state` names. */
  async settled(): Promise<void> {
    for (const place of cases()) {
      await until(
        () => stateOf(place) === place.dataset['state'],
        () => `${place.dataset['case']} is in the state "${stateOf(place)}".`,
      );
    }
  },

  looks: (): Record<string, Look> =>
    Object.fromEntries(cases().map((place) => [place.dataset['case'] ?? '', look(place)])),

  /** The position of each element of the page itself, without the content of widgets. */
  boxes: (): string[] =>
    [...document.querySelectorAll('body, body *')]
      .filter((element) => !element.closest('[data-case] *, script'))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.localName} ${[x, y, width, height].map(Math.round).join(' ')}`;
      }),
};

export type ObserverTools = typeof observer;

Object.assign(globalThis, { observer });

function cases(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-case]')];
}

function rootOf(place: Element): ShadowRoot | undefined {
  const inside = [...place.querySelectorAll('*')];
  return inside.find(({ shadowRoot }) => shadowRoot)?.shadowRoot ?? undefined;
}

function stateOf(place: Element): string {
  const host = rootOf(place)?.host;
  return STATES.find((state) => host?.matches(`:state(${state})`)) ?? 'none';
}

function look(place: Element): Look {
  const elements = [...(rootOf(place)?.querySelectorAll('*') ?? [])];
  return {
    state: stateOf(place),
    fallback: place.querySelector('a')?.checkVisibility({ visibilityProperty: true }) ?? false,
    text: elements.map((element) => `${nameOf(element)} ${ownText(element)}`),
    colours: elements.map((element) => `${nameOf(element)} ${styleOf(element, COLOURS)}`),
    reading: elements.map((element) => `${nameOf(element)} ${styleOf(element, READING)} ${leading(element)}`),
  };
}

function nameOf(element: Element): string {
  return [element.localName, ...element.part].join('.');
}

/** The element's own text. Not that of live regions, which depends on the loading time. */
function ownText(element: Element): string {
  if (element.role === 'status') return '';
  const texts = [...element.childNodes].filter((node) => node instanceof Text);
  return texts.map(({ data }) => data.trim()).join(' ');
}

function styleOf(element: Element, properties: readonly string[]): string {
  const style = getComputedStyle(element);
  return properties.map((property) => style.getPropertyValue(property)).join(' ');
}

/** The line height as a multiple of the font size. */
function leading(element: Element): string {
  const { lineHeight, fontSize } = getComputedStyle(element);
  return (parseFloat(lineHeight) / parseFloat(fontSize)).toFixed(2);
}

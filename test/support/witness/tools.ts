import { until } from '../../suites/access/page/until.js';

/** What one `[data-case]` of a page shows. */
export interface Look {
  /** `ready`, `loading` …; `none` where no widget has taken its place. */
  state: string;
  /** Whether the link inside can be seen. */
  fallback: boolean;
  /** One line an element of the widget: its name and its own text. */
  text: string[];
  /** One line an element: its colours. */
  colours: string[];
  /** One line an element: the inherited properties by which its text is read. */
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
  // The icon of a page is asked for by the browser alone, when it pleases.
  if (!blockedURI.endsWith('/favicon.ico')) violations.push(`${effectiveDirective} ${blockedURI} ${sample}`);
});

/** Runs beside the page, in a world with natives of its own: what a page does to its own changes nothing here. */
const witness = {
  violations: () => violations,

  /** Until every case is in the state that its mark names. */
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

  /** Where each element of the page itself is, widgets and what is inside them left out. */
  boxes: (): string[] =>
    [...document.querySelectorAll('body, body *')]
      .filter((element) => !element.closest('[data-case] *, script'))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.localName} ${[x, y, width, height].map(Math.round).join(' ')}`;
      }),
};

export type Witness = typeof witness;

Object.assign(globalThis, { witness });

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

/** What is only announced depends on how long there was to wait for it. */
function ownText(element: Element): string {
  if (element.role === 'status') return '';
  const texts = [...element.childNodes].filter((node) => node instanceof Text);
  return texts.map(({ data }) => data.trim()).join(' ');
}

function styleOf(element: Element, properties: readonly string[]): string {
  const style = getComputedStyle(element);
  return properties.map((property) => style.getPropertyValue(property)).join(' ');
}

/** The line height, in parts of the font size. */
function leading(element: Element): string {
  const { lineHeight, fontSize } = getComputedStyle(element);
  return (parseFloat(lineHeight) / parseFloat(fontSize)).toFixed(2);
}

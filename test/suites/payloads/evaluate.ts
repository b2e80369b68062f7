import type { ProbedElement } from './page-probe.js';
import type { Payload } from './payloads.js';
import { TOKEN, type Sink } from './sink.js';
import type { SinkResult } from './setup.js';

/** A fault that was found. */
export interface PayloadFinding {
  /** The index of the payload, where it is known. */
  payload: number | undefined;
  /** Whether hostile content has had an effect; otherwise the text shown is wrong. */
  escaped: boolean;
  what: string;
}

/** A payload to put into a sink. */
export interface Trial {
  /** The index of the payload. */
  index: number;
  payload: Payload;
  /** The text of the payload when a browser parses it as HTML. */
  html: string;
}

/** The elements and attributes of widgets with benign values. */
export interface Expected {
  elements: Set<string>;
  attributes: Set<string>;
}

const SCHEMES: Record<string, readonly string[]> = {
  href: ['http:', 'https:', 'mailto:', 'tel:'],
  src: ['http:', 'https:'],
  srcset: ['http:', 'https:'],
};
/** Elements that no widget may render, with the exceptions below. */
const NEVER_ELEMENT =
  /(?:^|> )(?:script|style|iframe|frame|object|embed|base|meta|link|form|template|foreignobject)\b[^>]*$/i;
/**
 * Exceptions: a widget's own form, and the length of a bar, which is set by CSSOM and shows in its `style` attribute.
 */
const OWN = /> form\[form\]$|> span\[fill\] @style$/;
const NEVER_ATTRIBUTE = /@(?:on.*|style|srcdoc|formaction|ping|target|xlink:href)$/i;
/** The status message of an answer that takes long, as on a busy machine. */
const LATE = /^div\[base\] > div > p\[status\](?: @(?:role|part|class))?$/;
/** Attributes that depend on loading: an image that cannot be loaded is hidden. */
const STATES = / @(?:hidden|tabindex)$/;

export function expectedOf(results: readonly SinkResult[]): Expected {
  const subjects = results.flatMap((result) => result.subjects);
  return {
    elements: new Set(subjects.flatMap(({ elements }) => elements)),
    attributes: new Set(subjects.flatMap(({ attributes }) => attributes)),
  };
}

/** Findings after the benign values and then the payloads of these trials were put into a sink. */
export function findingsOf(
  sink: Sink,
  result: SinkResult,
  expected: Expected,
  trials: readonly Trial[],
): PayloadFinding[] {
  const [shown, ...others] = result.subjects;
  const hostile = others.slice(sink.benign.length - 1);
  const findings: PayloadFinding[] = [
    ...result.calls.map((payload) => ({ payload, escaped: true, what: 'a script has run' })),
    ...result.incidents.map((what) => ({ payload: undefined, escaped: true, what })),
    ...result.subjects.flatMap((subject, place) =>
      intrusions(subject, expected, trials[place - sink.benign.length]?.index),
    ),
  ];
  if (hostile.length !== trials.length) {
    findings.push({ payload: undefined, escaped: false, what: `${hostile.length} of ${trials.length} are shown` });
    return findings;
  }
  for (const [place, { index, payload, html }] of trials.entries()) {
    const text = normal(hostile[place]?.text ?? '');
    const permitted = readings(sink, payload, html).map((read) => fill(shown?.text ?? '', sink, read));
    if (permitted.length && !permitted.includes(text)) {
      findings.push({
        payload: index,
        escaped: false,
        what: `shown as ${text}\n instead of ${permitted.join('\n or ')}`,
      });
    }
  }
  return findings;
}

function intrusions(
  { elements, attributes, addresses }: ProbedElement,
  expected: Expected,
  payload: number | undefined,
): PayloadFinding[] {
  const wrong = [
    ...elements
      .filter((path) => isNever(NEVER_ELEMENT, path) || !(expected.elements.has(path) || LATE.test(path)))
      .map((path) => `an unexpected element: ${path}`),
    ...attributes
      .filter(
        (name) =>
          isNever(NEVER_ATTRIBUTE, name) || !(expected.attributes.has(name) || STATES.test(name) || LATE.test(name)),
      )
      .map((name) => `an unexpected attribute: ${name}`),
    ...addresses.filter((each) => !isPermitted(each)).map((each) => `an unsafe address: ${each}`),
  ];
  return wrong.map((what) => ({ payload, escaped: true, what }));
}

function isNever(never: RegExp, path: string): boolean {
  return never.test(path) && !OWN.test(path);
}

function isPermitted(address: string): boolean {
  const [attribute = '', scheme = ''] = address.split(' ');
  return SCHEMES[attribute]?.includes(scheme) ?? false;
}

/** The texts that may be shown for a payload; empty where the text is not compared. */
function readings({ reading }: Sink, { value, readable }: Payload, html: string): string[] {
  const asHtml = readable ? html : undefined;
  const texts = {
    plain: [value],
    // Without `<` there is no markup, and the browser's text is the value with decoded character references.
    name: value.includes('<') ? [value] : [value, html],
    html: asHtml === undefined ? [] : [asHtml],
    either: asHtml === undefined ? [] : [value, asHtml],
    unseen: [TOKEN],
    unspecified: [],
  }[reading];
  // A value without text counts as absent, and the widget chooses the replacement.
  return texts.some((text) => normal(text) === '') ? [] : texts;
}

/** The text shown for the benign value, with another value in its place. */
function fill(shown: string, { reading }: Sink, value: string): string {
  return reading === 'unseen' ? normal(shown) : normal(shown).replaceAll(TOKEN, () => normal(value));
}

/** Removes white space, control characters and lone surrogates, which may be shown in different ways. */
function normal(text: string): string {
  return Buffer.from(text)
    .toString()
    .replace(/[\s\p{Cc}]+/gu, '');
}

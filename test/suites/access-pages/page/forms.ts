import { nameOf, named, shown, squeeze, textsOf, told } from './everywhere.js';

const CONTROL = 'input:not([type="hidden"]), select, textarea, button, summary';
const GROUP = 'fieldset, [role="group"], [role="radiogroup"], section, form, dialog, table';

/** The values with a format that browsers don't show, and that the page therefore describes (RGAA 11.10). */
const FORMATTED =
  'input:is([type="email"], [type="url"], [type="tel"], [type="date"], [type="datetime-local"], [type="time"], [pattern])';
const EXAMPLE = /exemple|format/i;

/** Controls that have the name of another one in the same group (RGAA 11.2, 11.9), and groups that do (RGAA 11.7). */
export function sameNames(): string[] {
  const controls = shown(CONTROL).filter((control) => control.getAttribute('type') !== 'radio');
  return [...doubles(controls, GROUP), ...doubles(shown('fieldset'), 'form, section')];
}

function doubles(elements: readonly HTMLElement[], around: string): string[] {
  const seen = new Map<ParentNode, Set<string>>();
  return elements.flatMap((element) => {
    const group = element.parentElement?.closest(around) ?? (element.getRootNode() as ParentNode);
    const names = seen.get(group) ?? new Set();
    seen.set(group, names);
    const name = element instanceof HTMLFieldSetElement ? legendOf(element) : nameOf(element);
    if (!names.has(name)) {
      names.add(name);
      return [];
    }
    return [`"${name}" is the name of two ${element.localName}s of one group`];
  });
}

function legendOf(fieldset: HTMLFieldSetElement): string {
  return squeeze(fieldset.querySelector('legend')?.textContent ?? fieldset.getAttribute('aria-label') ?? '');
}

/** Required controls that do not say so in their name or description (RGAA 11.10). */
export function untoldRequired(): string[] {
  return shown(':is(input, select, textarea):is([required], [aria-required="true"])')
    .filter((control) => !/obligatoire/i.test([nameOf(control), ...textsOf(control, 'aria-describedby')].join(' ')))
    .map((control) => `${told(control)} is required, and does not say so`);
}

/** Controls whose format is not described before the form is sent (RGAA 11.10). */
export function untoldFormats(): string[] {
  return shown(FORMATTED)
    .filter((control) => !EXAMPLE.test([nameOf(control), ...textsOf(control, 'aria-describedby')].join(' ')))
    .map((control) => `${told(control)} asks for a format, and does not describe it`);
}

/** Forms whose errors the browser tells, in bubbles of its own that go away and that nothing describes (RGAA 11.10). */
export function browserBubbles(): string[] {
  return shown('form:not([novalidate])')
    .filter((form) => form.querySelector('[required], [pattern], [type="email"], [type="url"], [type="number"]'))
    .map((form) => `${told(form).slice(0, 60)} leaves its errors to the browser`);
}

/**
 * Refused values without exactly one message of their own, and messages of a summary that are there twice (RGAA 11.10,
 * 11.11).
 */
export function refusals(): string[] {
  const own = shown('[aria-invalid="true"]').flatMap((control) => {
    const ids = control.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
    const messages = ids.map((id) => named(control, id)).filter((node) => node?.matches(ERROR));
    return messages.length === 1 ? [] : [`${told(control)} is refused with ${messages.length} messages`];
  });
  const items = shown('[role="alert"] li').map(({ textContent }) => squeeze(textContent));
  const twice = items.filter((text, index) => items.indexOf(text) !== index);
  return [...own, ...twice.map((text) => `"${text}" is in the summary twice`)];
}

/** The class or part of a message about one field. */
const ERROR = '.error, [part~="field-error"], [part~="problem"]';

import { HeldUploads, type HeldRequest } from '../../../support/held-upload.js';
import type { VisitorStep, Widget } from '../case.js';
import { picture } from './picture.js';
import { until } from './until.js';

type Press = Extract<VisitorStep, { press: string }>;

/** Proposals that were sent stay pending until a step decides their result. */
const uploads = new HeldUploads();
const owned = new WeakMap<Widget, HeldRequest>();
const taken = new WeakSet<HeldRequest>();

/** Performs one step as a visitor does, as soon as the widget allows it. */
export async function take(widget: Widget, step: VisitorStep): Promise<void> {
  const root = widget.shadowRoot;
  if (!root) throw new Error(`<${widget.localName}> is not defined.`);
  if ('press' in step) (await control(root, step)).click();
  else if ('tick' in step) for (const id of step.tick) (await field(root, id)).click();
  else if ('type' in step) throw new Error('Typing is done with the keyboard.');
  else if ('fill' in step) for (const [id, value] of Object.entries(step.fill)) write(await field(root, id), value);
  else if ('file' in step) await choose(root, step.file);
  else finish(await requestOf(widget), step.upload);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await widget.updateComplete;
}

/** The control that a step presses, focused. */
export async function control(root: ParentNode, { press, inside = '', nth = 0 }: Press): Promise<HTMLElement> {
  const selector = `[part~="${press}"] ${inside}`.trim();
  const found = await until(
    () => root.querySelectorAll<HTMLElement>(selector)[nth],
    () => `There is no "${selector}".`,
  );
  found.focus();
  return found;
}

function write(control: HTMLInputElement, value: string): void {
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Chooses an image. It is resized first, so that it is shown or refused only later. */
async function choose(root: ShadowRoot, name: string): Promise<void> {
  const results = () => root.querySelectorAll('[part="chosen"], [part="refused"] p').length;
  const before = results();
  const files = new DataTransfer();
  files.items.add(await picture(name));
  const control = await field(root, 'images');
  control.files = files.files;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await until(
    () => results() !== before,
    () => `Nothing comes of "${name}".`,
  );
}

/** The pending proposal of this widget: the last one that is not another widget's. */
async function requestOf(widget: Widget): Promise<HeldRequest> {
  const request = await until(
    () => owned.get(widget) ?? uploads.requests.filter((each) => !each.aborted && !taken.has(each)).at(-1),
    () => 'Nothing was sent.',
  );
  taken.add(request);
  owned.set(widget, request);
  return request;
}

function finish(request: HeldRequest, fate: Extract<VisitorStep, { upload: unknown }>['upload']): void {
  if (typeof fate === 'number') request.advance(fate);
  else if (fate === 'fails') request.fail();
  else request.respond(fate.status ?? 201, fate.body);
}

function field(root: ShadowRoot, id: string): Promise<HTMLInputElement> {
  return until(
    () => root.getElementById(id) as HTMLInputElement | null,
    () => `There is no field "${id}".`,
  );
}

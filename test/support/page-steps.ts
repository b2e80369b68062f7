/** A visitor's action on a loaded widget; runs in the page under attack. */
export type WidgetStep =
  /** Presses the first button of this part. */
  | { press: string }
  /** Fills in fields by the name of their control; boxes are ticked. */
  | { fill: Record<string, string> }
  /** Chooses a file of this name in the field for images. */
  | { choose: string; as: 'text/plain' | 'image/png' };

type Widget = HTMLElement & { updateComplete: Promise<unknown> };

/** The longest time in ms that a step may wait for its target. */
const PATIENCE = 20_000;

/** Performs the steps in order. A step whose target does not appear, as after an unreadable answer, is skipped. */
export async function perform(widget: Widget, steps: readonly WidgetStep[] = []): Promise<void> {
  for (const step of steps) {
    await settled(widget);
    if ('press' in step) press(widget, step.press);
    else if ('fill' in step) for (const [name, value] of Object.entries(step.fill)) fill(widget, name, value);
    else await choose(widget, step.choose, step.as);
  }
  await settled(widget);
}

function press(widget: Widget, part: string): void {
  widget.shadowRoot?.querySelector<HTMLElement>(`button[part~="${part}"]`)?.click();
}

function fill(widget: Widget, name: string, value: string): void {
  const control = widget.shadowRoot?.getElementById(name);
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return;
  if (control instanceof HTMLInputElement && /checkbox|radio/.test(control.type)) control.checked = true;
  else control.value = value;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

async function choose(widget: Widget, name: string, type: string): Promise<void> {
  const field = widget.shadowRoot?.querySelector<HTMLInputElement>('input[type="file"]');
  if (!field) return;
  const files = new DataTransfer();
  files.items.add(new File([type === 'image/png' ? await picture() : 'texte'], name, { type }));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await until(() => widget.shadowRoot?.querySelector('[part="chosen"], [part="refused"] > *') !== null);
}

async function picture(): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 4;
  canvas.getContext('2d')?.fillRect(0, 0, 4, 4);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob as Blob)));
}

/** Resolves when nothing is being sent and the result is rendered. */
async function settled(widget: Widget): Promise<void> {
  const busy = '[part="progress"], [aria-disabled="true"], [aria-busy="true"]';
  await widget.updateComplete;
  await until(() => !widget.shadowRoot?.querySelector(busy));
  await widget.updateComplete;
}

async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!condition() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve));
}

import { fixture, html, nextFrame } from '@open-wc/testing';
import { submission as fr } from '../../../src/locales/fr/submission.js';
import type { SubmissionSchema } from '../../../src/sources/submissions/schema.js';
import type { SubmitNews } from '../../../src/widgets/submit-news/submit-news.js';
import '../../../src/widgets/submit-news/define.js';

export const endpoint = 'https://www.commune.test/submissions/schema';
const rule = (required = false) => ({ required, locked: false });

/** A schema with one field of each kind. */
export const schema = (more: Partial<SubmissionSchema> = {}): SubmissionSchema => ({
  types: ['news', 'event'],
  categories: [
    { id: 'culture', label: 'Culture' },
    { id: 'sport', label: 'Sport' },
  ],
  fields: {
    title: { required: true, maxLength: 40, locked: false },
    body: rule(true),
    category: rule(),
    url: rule(),
    startsAt: rule(true),
    endsAt: rule(),
    allDay: rule(),
    otherDates: rule(),
    repeats: rule(),
    repeatsUntil: rule(),
    place: rule(),
    contactEmail: rule(true),
    consent: rule(true),
  },
  images: { max: 2, bytes: 1_000_000, pixels: 4_000_000, types: ['image/jpeg', 'image/png', 'image/webp'] },
  privacyUrl: 'https://www.commune.test/confidentialite',
  challenge: false,
  ...more,
});

/** A form on the page, with the actions of a visitor. */
export class Form {
  private constructor(readonly element: SubmitNews) {}

  static async open(data: SubmissionSchema = schema(), attributes: Record<string, string> = {}): Promise<Form> {
    const element = document.createElement('submit-news');
    for (const [name, value] of Object.entries({ endpoint, ...attributes })) element.setAttribute(name, value);
    element.data = data;
    return new Form(await fixture<SubmitNews>(html`${element}`));
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  one(selector: string): HTMLElement | undefined {
    return this.all(selector)[0];
  }

  part(name: string): HTMLElement | undefined {
    return this.one(`[part~="${name}"]`);
  }

  control(name: string): HTMLInputElement {
    return this.root.getElementById(name) as HTMLInputElement;
  }

  text(selector: string): string {
    return (this.one(selector)?.textContent ?? '').trim().replace(/[ \n]+/g, ' ');
  }

  messages(): string[] {
    return this.all('[part="field-error"]').map((node) => node.textContent.trim());
  }

  /** Fills in fields as a visitor does, and leaves them. */
  async fill(values: Record<string, string | boolean>): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      const control = this.control(name);
      if (typeof value === 'boolean') control.checked = value;
      else control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
      await this.element.updateComplete;
    }
  }

  /** Chooses files as images, and waits until they are prepared. */
  async choose(...files: File[]): Promise<void> {
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    const input = this.control('images');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
    while (this.root.textContent.includes(fr.images.busy)) await nextFrame();
  }

  /** Fills in all that a news proposal needs. */
  fillNews(): Promise<void> {
    return this.fill({ title: 'Fête du village', body: 'Samedi soir.', contactEmail: 'a@exemple.fr', consent: true });
  }

  async press(part: string): Promise<void> {
    this.part(part)?.click();
    await this.element.updateComplete;
  }

  /** Goes to the review, and sends. */
  async send(): Promise<void> {
    await this.press('next');
    await this.press('send');
  }

  /** Waits until the result of an answer is rendered. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    await this.element.updateComplete;
  }
}

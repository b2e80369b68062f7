import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { addSheet } from '../../element/add-sheet.js';
import { addressQuery, MOST_ADDRESSES, requestAddresses } from '../../element/address-request.js';
import { parseEndpoints } from '../../element/endpoints.js';
import { addresses as en } from '../../locales/en/addresses.js';
import { addresses as fr } from '../../locales/fr/addresses.js';
import { localize, type Locale } from '../../locales/locale.js';
import { warnOnce } from '../../shared.js';
import { parseAddresses, type FoundAddress } from '../../sources/addresses/found-addresses.js';
import type { FieldName, SubmissionSchema } from '../../sources/submissions/schema.js';
import { fold } from '../../text/fold.js';
import { completionRules } from './completion-rules.js';
import type { FormContext } from './form-context.js';
import type { FormControl } from './form-model.js';
import { invalidGeocoder } from './completion-warnings.js';

/** The pause in typing after which addresses are asked for, in ms. */
export const TYPING_PAUSE = 500;

/** The form, as far as its addresses are completed. */
export interface CompletedForm extends LitElement {
  /** The address of the geocoder, as the page writes it. */
  geocoder?: string | undefined;
}

/** The addresses that the geocoder has found; `failed` if it could not answer. */
type Answer = readonly FoundAddress[] | 'failed';

/**
 * Completes the address of an event while the visitor writes it. Nothing is requested before the visitor presses the
 * button, beside which the geocoder is named; then one request at a time, after a pause in typing. Whatever it answers,
 * the field is written in as without it.
 */
export class AddressCompletion implements ReactiveController {
  private isOn = false;
  private answer?: Answer | undefined;
  /** The text that the answer, or the chosen address, belongs to. */
  private settled?: string | undefined;
  private pause?: ReturnType<typeof setTimeout>;
  private request?: AbortController | undefined;
  /** The context of the last rendering, for events between two renderings. */
  private shown?: { context: FormContext; field: FieldName; service: string; words: Locale['addresses'] };

  constructor(
    private readonly host: CompletedForm,
    private readonly announce: (text: string, urgent?: boolean) => void,
  ) {
    host.addController(this);
    addSheet(host.renderRoot as ShadowRoot, completionRules);
    host.renderRoot.addEventListener('input', ({ target }) => this.typed(target as FormControl));
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** The button and the addresses below the field with this name; nothing for other fields. */
  render(name: FieldName, context: FormContext, language: string): TemplateResult | typeof nothing {
    const service = name === addressField(context.schema) ? this.service() : undefined;
    if (!service) return nothing;
    const words = localize('addresses', { fr, en }, language).strings;
    this.shown = { context, field: name, service, words };
    return html`<div part="completion">
      ${this.isOn && addressQuery(context.form.values[name] ?? '') ? this.renderAnswer(words) : nothing}
      <p part="hint" id="notice-${name}">${words.notice(new URL(service).hostname)}</p>
      <button part="button complete" type="button" aria-describedby="notice-${name}" @click=${this.toggle}>
        ${this.isOn ? words.stop : words.complete}
      </button>
    </div>`;
  }

  private renderAnswer(words: Locale['addresses']): unknown {
    const { answer } = this;
    if (!answer) return nothing;
    if (answer === 'failed') return html`<p part="message">${words.failed}</p>`;
    if (!answer.length) return html`<p part="message">${words.count(0)}</p>`;
    const item = (address: FoundAddress) => html`<li>
      <button part="button address" type="button" lang="fr" dir="auto" @click=${() => this.choose(address)}>${address.text}</button>
    </li>`;
    // Who goes to the list has finished writing: it must not change under the finger or the focus.
    return html`<ul
      part="addresses"
      role="list"
      aria-label=${words.found}
      @focusin=${this.stop}
      @pointerdown=${this.stop}
    >${answer.map(item)}</ul>`;
  }

  /** The address of the geocoder; `undefined` if it is none. Parsed like an endpoint, whose origins are listed. */
  private service(): string | undefined {
    const { host } = this;
    try {
      return parseEndpoints(host.geocoder, host.baseURI)[0];
    } catch {
      warnOnce(invalidGeocoder(host.localName));
      return undefined;
    }
  }

  private readonly toggle = (): void => {
    const { shown } = this;
    this.stop();
    this.isOn = !this.isOn;
    this.answer = this.settled = undefined;
    this.host.requestUpdate();
    const field = this.isOn ? this.control(shown?.field) : undefined;
    if (!shown || !field) return;
    field.focus();
    const query = addressQuery(field.value);
    if (query) void this.ask(query);
    else this.announce(shown.words.short);
  };

  private typed({ name, value }: FormControl): void {
    if (!this.isOn || name !== this.shown?.field) return;
    this.stop();
    const query = addressQuery(value);
    if (query && query !== this.settled) this.pause = setTimeout(() => void this.ask(query), TYPING_PAUSE);
    else if (!query) this.answer = this.settled = undefined;
  }

  /** Ends what is waiting or under way. */
  private readonly stop = (): void => {
    clearTimeout(this.pause);
    this.request?.abort();
  };

  private async ask(query: string): Promise<void> {
    if (!this.shown) return;
    const { service, words } = this.shown;
    const { signal } = (this.request = new AbortController());
    let answer: Answer;
    try {
      answer = parseAddresses(await requestAddresses(service, query, signal)).slice(0, MOST_ADDRESSES);
    } catch {
      answer = 'failed';
    }
    if (signal.aborted) return;
    const wasFailed = this.answer === 'failed';
    this.answer = answer;
    this.settled = answer === 'failed' ? undefined : query;
    this.host.requestUpdate();
    if (answer !== 'failed') this.announce(words.count(answer.length));
    // A second failure says nothing new.
    else if (!wasFailed) this.announce(words.failed, true);
  }

  /**
   * Writes the address into the field, as if the visitor had. The commune goes into its own field if that is empty, and
   * is not repeated if it is there; another one in it stays.
   */
  private choose({ street, city, text }: FoundAddress): void {
    const { shown } = this;
    if (!shown) return;
    const { form, strings, schema } = shown.context;
    const commune = form.values.commune?.trim();
    const isEmpty = !!schema.fields.commune && !commune;
    const written = street && (isEmpty || (commune && fold(commune) === fold(city))) ? street : text;
    this.stop();
    this.answer = undefined;
    this.settled = addressQuery(written);
    write(this.control(shown.field), written);
    if (street && isEmpty) {
      write(this.control('commune'), city);
      this.announce(shown.words.filled(strings.fields.commune, city));
    }
    this.host.requestUpdate();
    this.control(shown.field)?.focus();
  }

  private control(name: string | undefined): HTMLInputElement | null | undefined {
    return this.host.shadowRoot?.querySelector<HTMLInputElement>(`[name="${name}"]`);
  }
}

/** The field that takes the address; `undefined` if it is not the visitor's to fill in. */
function addressField({ fields }: SubmissionSchema): FieldName | undefined {
  const name = fields.address ? 'address' : 'place';
  return fields[name]?.locked ? undefined : name;
}

/** Sets the value of a control with the events of a visitor's input, by which the form reads it. */
function write(control: HTMLInputElement | null | undefined, value: string): void {
  if (!control) return;
  control.value = value;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

import { html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Writes JSON-LD about what the widget shows into the page's head, and takes it away with it. */
export class StructuredData implements ReactiveController {
  private script?: HTMLScriptElement | undefined;
  private json = '';

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Puts `data` in the place of what was there; `undefined` is nothing. */
  show(data: object | undefined): void {
    const json = data ? JSON.stringify(data) : '';
    if (json === this.json) return;
    this.hostDisconnected();
    if (!json) return;
    this.json = json;
    this.script = dataBlock(json);
    document.head.append(this.script);
  }

  hostDisconnected(): void {
    this.script?.remove();
    this.script = undefined;
    this.json = '';
  }
}

/**
 * Trusted Types guard the text of every script, data or not, and report what is written into one. A script that a
 * fragment parser made is not among them, as it can never run (WHATWG HTML, "already started"): Lit's template is
 * such a fragment.
 */
function dataBlock(json: string): HTMLScriptElement {
  const fragment = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, fragment);
  const script = fragment.querySelector('script') as HTMLScriptElement;
  // Whoever serialises the page must not find an end tag in a text.
  script.append(json.replaceAll('<', '\\u003c'));
  return script;
}

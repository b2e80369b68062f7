import { html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Writes JSON-LD about what the widget shows into the page's head, and removes it with the widget. */
export class StructuredData implements ReactiveController {
  private script?: HTMLScriptElement | undefined;
  private json = '';

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Replaces the previous data; `undefined` removes it. */
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
 * Trusted Types guard the text of every script, even data blocks, and report changes to it. Scripts created by a
 * fragment parser are exempt, because they can never run (WHATWG HTML, "already started"): Lit's template is such a
 * fragment.
 */
function dataBlock(json: string): HTMLScriptElement {
  const fragment = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, fragment);
  const script = fragment.querySelector('script') as HTMLScriptElement;
  // Escaped, so that the serialised page contains no end tag inside the script.
  script.append(json.replaceAll('<', '\\u003c'));
  return script;
}

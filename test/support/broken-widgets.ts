/**
 * Source text of a small custom element that handles errors correctly, and of variants with one fault each, which the
 * suite must detect. The tag is `news-feed`, so that the suite treats it like the real one.
 */
const steps = {
  request: 'await fetch(this.getAttribute("endpoint"))',
  settle: 'this.become("error")',
  message: '"Le service est momentanément indisponible. Réessayez dans un instant."',
  retry: '"Réessayer"',
  tell: 'this.dispatchEvent(Object.assign(new Event("cw-error", { bubbles: true }), { code: "http-5xx" }))',
  extra: '',
};

/** The faulty variants, by their fault. */
export const brokenWidgets = {
  'never settles': source({ settle: '' }),
  'says the wrong thing': source({ message: '"Une erreur est survenue."' }),
  'shows an address': source({ message: 'this.getAttribute("endpoint")' }),
  'has no way to try again': source({ retry: '""' }),
  'does not tell the page': source({ tell: '' }),
  'hides the fallback': source({ extra: 'this.firstElementChild.hidden = true;' }),
  'leaves a rejection unhandled': source({ extra: 'void Promise.reject(new Error("lost"));' }),
  'throws into the page': source({ extra: 'setTimeout(() => { throw new Error("thrown"); });' }),
};

export const correctWidget = source({});

/**
 * A correct variant but for one long task: counting this far takes any processor well over 200 ms, however busy it is.
 */
export const blockingWidget = source({
  extra: 'for (let count = 0; count < 1_500_000_000; count++) this.count = count;',
});

function source(changes: Partial<typeof steps>): string {
  const { request, settle, message, retry, tell, extra } = { ...steps, ...changes };
  return `customElements.define('news-feed', class extends HTMLElement {
    internals = this.attachInternals();
    async connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.append(document.createElement('slot'));
      this.become('loading');
      ${request};
      const text = document.createElement('p');
      text.part = 'message';
      text.textContent = ${message};
      const button = document.createElement('button');
      button.textContent = ${retry};
      root.append(text, button);
      ${tell};
      ${extra}
      ${settle};
    }
    become(state) {
      this.internals.states.clear();
      this.internals.states.add(state);
    }
  });`;
}

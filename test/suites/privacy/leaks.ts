import { endpointOf } from './ways.js';

/** A leak that a widget could cause: the code, and the beginning of its finding. */
export interface Leak {
  finding: string;
  /** The body of an asynchronous function; `data` and `thirdParty` are origins. */
  code: string;
}

export function leaks(data: string, thirdParty: string): Leak[] {
  return [
    { finding: 'cookie: script', code: "document.cookie = 'script=1'" },
    { finding: 'cookie: store', code: "await cookieStore.set('store', '1')" },
    { finding: 'call: Document.cookie', code: "document.cookie = 'gone=1; Max-Age=0'" },
    { finding: 'localStorage: a', code: 'localStorage.a = 1' },
    // What the banner stores after a click, without one.
    { finding: 'localStorage: cw:alert:a', code: "localStorage.setItem('cw:alert:a', '2099-01-01T00:00:00.000Z 1')" },
    { finding: 'sessionStorage: a', code: 'sessionStorage.a = 1' },
    { finding: 'call: Storage.setItem', code: "sessionStorage.setItem('b', 1); sessionStorage.removeItem('b')" },
    { finding: 'indexedDB: a', code: "await new Promise((done) => { indexedDB.open('a').onsuccess = done })" },
    { finding: 'cache: a', code: "await caches.open('a')" },
    { finding: 'service worker: ', code: "await navigator.serviceWorker.register('/dist/worker.js')" },
    {
      finding: 'file: a',
      code: "await (await navigator.storage.getDirectory()).getFileHandle('a', { create: true })",
    },
    { finding: 'window.name: a', code: "window.name = 'a'" },
    { finding: 'history: ', code: "history.replaceState({ visitor: 1 }, '')" },
    { finding: 'address: ', code: "history.replaceState(history.state, '', '#vu')" },
    { finding: 'call: History.pushState', code: "history.pushState(history.state, '')" },
    { finding: 'call: BroadcastChannel', code: "new BroadcastChannel('a').postMessage('a')" },
    { finding: 'call: Worker', code: "new Worker('/dist/worker.js')" },
    { finding: 'call: EventSource', code: `new EventSource('${data}/donnees/flux')` },
    { finding: 'call: WebSocket', code: `new WebSocket('${thirdParty.replace('http', 'ws')}/')` },
    { finding: 'call: RTCPeerConnection', code: 'new RTCPeerConnection()' },
    { finding: 'call: Navigator.sendBeacon', code: `navigator.sendBeacon('${data}/donnees/vu', 'a')` },
    { finding: `request: POST ${data}/donnees/note`, code: `fetch('${data}/donnees/note', { method: 'POST' })` },
    { finding: 'heard by the site: GET /compteur', code: "await fetch('/compteur')" },
    {
      finding: 'header: x-visitor',
      code: `await fetch('${endpointOf('news-feed', data)}', { headers: { 'X-Visitor': '1' } })`,
    },
    {
      finding: 'referrer: ',
      code: `await fetch('${data}/donnees/b', { referrerPolicy: 'unsafe-url', mode: 'no-cors' })`,
    },
    { finding: `request: GET ${thirdParty}/image.gif`, code: `new Image().src = '${thirdParty}/image.gif'` },
    {
      finding: `request: GET ${thirdParty}/police.woff2`,
      code: `await new FontFace('a', 'url(${thirdParty}/police.woff2)').load().catch(() => undefined)`,
    },
    ...['preconnect', 'dns-prefetch', 'prefetch'].map((rel) => ({
      finding: `hint: ${rel} `,
      code: `add('link', { rel: '${rel}', href: '${thirdParty}/' })`,
    })),
    {
      finding: 'hint: script',
      code: "add('script', { type: 'speculationrules', text: '{}' })",
    },
  ];
}

/** A leak without a request: only a connection. */
export function connectionLeak(thirdParty: string): Leak {
  return { finding: 'third party: ', code: `new WebSocket('${thirdParty.replace('http', 'ws')}/')` };
}

/** A module that registers a widget with these leaks. */
export function leakyWidget(all: readonly Leak[]): string {
  const steps = all.map(({ code }) => `async () => { ${code}; }`);
  return `
    const add = (name, properties) => document.head.append(Object.assign(document.createElement(name), properties));
    customElements.define('news-feed', class extends HTMLElement {
      internals = this.attachInternals();
      async connectedCallback() {
        this.attachShadow({ mode: 'open' });
        await Promise.allSettled([${steps.join()}].map((step) => step()));
        this.internals.states.add('ready');
      }
    });`;
}

/** A widget that sends requests repeatedly, even while the page is hidden. */
export function pollingWidget(endpoint: string, minutes: number): string {
  return leakyWidget([{ finding: '', code: `setInterval(() => fetch('${endpoint}'), ${minutes * 60_000})` }]);
}

import { endpointOf } from './ways.js';

/** A leak that a widget could cause: the code, and the beginning of its finding. */
export interface Noise {
  finding: string;
  /** The body of an asynchronous function; `data` and `stranger` are origins. */
  deed: string;
}

export function noises(data: string, stranger: string): Noise[] {
  return [
    { finding: 'cookie: script', deed: "document.cookie = 'script=1'" },
    { finding: 'cookie: store', deed: "await cookieStore.set('store', '1')" },
    { finding: 'call: Document.cookie', deed: "document.cookie = 'gone=1; Max-Age=0'" },
    { finding: 'localStorage: a', deed: 'localStorage.a = 1' },
    { finding: 'sessionStorage: a', deed: 'sessionStorage.a = 1' },
    { finding: 'call: Storage.setItem', deed: "sessionStorage.setItem('b', 1); sessionStorage.removeItem('b')" },
    { finding: 'indexedDB: a', deed: "await new Promise((done) => { indexedDB.open('a').onsuccess = done })" },
    { finding: 'cache: a', deed: "await caches.open('a')" },
    { finding: 'service worker: ', deed: "await navigator.serviceWorker.register('/dist/worker.js')" },
    {
      finding: 'file: a',
      deed: "await (await navigator.storage.getDirectory()).getFileHandle('a', { create: true })",
    },
    { finding: 'window.name: a', deed: "window.name = 'a'" },
    { finding: 'history: ', deed: "history.replaceState({ visitor: 1 }, '')" },
    { finding: 'address: ', deed: "history.replaceState(history.state, '', '#vu')" },
    { finding: 'call: History.pushState', deed: "history.pushState(history.state, '')" },
    { finding: 'call: BroadcastChannel', deed: "new BroadcastChannel('a').postMessage('a')" },
    { finding: 'call: Worker', deed: "new Worker('/dist/worker.js')" },
    { finding: 'call: EventSource', deed: `new EventSource('${data}/donnees/flux')` },
    { finding: 'call: WebSocket', deed: `new WebSocket('${stranger.replace('http', 'ws')}/')` },
    { finding: 'call: RTCPeerConnection', deed: 'new RTCPeerConnection()' },
    { finding: 'call: Navigator.sendBeacon', deed: `navigator.sendBeacon('${data}/donnees/vu', 'a')` },
    { finding: `request: POST ${data}/donnees/note`, deed: `fetch('${data}/donnees/note', { method: 'POST' })` },
    { finding: 'heard by the site: GET /compteur', deed: "await fetch('/compteur')" },
    {
      finding: 'header: x-visitor',
      deed: `await fetch('${endpointOf('news-feed', data)}', { headers: { 'X-Visitor': '1' } })`,
    },
    {
      finding: 'referrer: ',
      deed: `await fetch('${data}/donnees/b', { referrerPolicy: 'unsafe-url', mode: 'no-cors' })`,
    },
    { finding: `request: GET ${stranger}/image.gif`, deed: `new Image().src = '${stranger}/image.gif'` },
    {
      finding: `request: GET ${stranger}/police.woff2`,
      deed: `await new FontFace('a', 'url(${stranger}/police.woff2)').load().catch(() => undefined)`,
    },
    ...['preconnect', 'dns-prefetch', 'prefetch'].map((rel) => ({
      finding: `hint: ${rel} `,
      deed: `add('link', { rel: '${rel}', href: '${stranger}/' })`,
    })),
    {
      finding: 'hint: script',
      deed: "add('script', { type: 'speculationrules', text: '{}' })",
    },
  ];
}

/** A leak without a request: only a connection. */
export function connecting(stranger: string): Noise {
  return { finding: 'stranger: ', deed: `new WebSocket('${stranger.replace('http', 'ws')}/')` };
}

/** A module that registers a widget with these leaks. */
export function noisyWidget(all: readonly Noise[]): string {
  const deeds = all.map(({ deed }) => `async () => { ${deed}; }`);
  return `
    const add = (name, properties) => document.head.append(Object.assign(document.createElement(name), properties));
    customElements.define('news-feed', class extends HTMLElement {
      internals = this.attachInternals();
      async connectedCallback() {
        this.attachShadow({ mode: 'open' });
        await Promise.allSettled([${deeds.join()}].map((deed) => deed()));
        this.internals.states.add('ready');
      }
    });`;
}

/** A widget that sends requests repeatedly, even while the page is hidden. */
export function restlessWidget(endpoint: string, minutes: number): string {
  return noisyWidget([{ finding: '', deed: `setInterval(() => fetch('${endpoint}'), ${minutes * 60_000})` }]);
}

/** Functions that store or send data, possibly without leaving anything that can be found later. */
const CALLS = [
  'Navigator.sendBeacon',
  'Storage.setItem',
  'IDBFactory.open',
  'CacheStorage.open',
  'CookieStore.set',
  'ServiceWorkerContainer.register',
  'History.pushState',
  'History.replaceState',
];
const CONSTRUCTORS = [
  'WebSocket',
  'WebTransport',
  'EventSource',
  'BroadcastChannel',
  'RTCPeerConnection',
  'Worker',
  'SharedWorker',
];
/** Elements that make the browser connect or fetch ahead. */
const HINTS =
  'link:is([rel~=preconnect],[rel~=dns-prefetch],[rel~=prefetch],[rel~=preload],[rel~=modulepreload],[rel~=prerender]),' +
  'script[type=speculationrules]';

const called: string[] = [];

/** Records all calls of these functions from now on. */
export function watch(): void {
  for (const path of CALLS) watchCall(path);
  for (const name of CONSTRUCTORS) watchConstructor(name);
  watchCookies();
}

/** The calls so far, and the elements that are in the page. */
export function notes(): string[] {
  const hints = [...document.querySelectorAll(HINTS)].map(
    (element) => `hint: ${element.getAttribute('rel') ?? element.localName} ${element.getAttribute('href') ?? ''}`,
  );
  return [...called.map((name) => `call: ${name}`), ...hints];
}

function watchCall(path: string): void {
  const [owner = '', name = ''] = path.split('.');
  const { prototype } = (Reflect.get(globalThis, owner) ?? {}) as { prototype?: object };
  const native: unknown = prototype && Reflect.get(prototype, name);
  if (!prototype || typeof native !== 'function') return;
  const watched: ProxyHandler<typeof native> = {
    apply(target, self, values) {
      called.push(path);
      return Reflect.apply(target, self, values) as unknown;
    },
  };
  Reflect.set(prototype, name, new Proxy(native, watched));
}

function watchConstructor(name: string): void {
  const native: unknown = Reflect.get(globalThis, name);
  if (typeof native !== 'function') return;
  const watched: ProxyHandler<typeof native> = {
    construct(target, values, self) {
      called.push(name);
      return Reflect.construct(target, values, self) as object;
    },
  };
  Reflect.set(globalThis, name, new Proxy(native, watched));
}

function watchCookies(): void {
  const native = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as PropertyDescriptor;
  Object.defineProperty(Document.prototype, 'cookie', {
    ...native,
    set(this: Document, value: string) {
      called.push('Document.cookie');
      native.set?.call(this, value);
    },
  });
}

// @ts-check

const markup = 'It turns text into markup: render text or a template.';
const storage =
  'Nothing is stored on a visitor’s machine before the visitor asks for it (Loi Informatique et Libertés, art. 82).';
const styles = 'It writes style attributes, which a strict Content-Security-Policy blocks on the first render.';
const page = 'sources/ and text/ work on a server too: no page, no network.';

/** Properties and methods that no code may use. */
export const bannedProperties = [
  ...[
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'setHTMLUnsafe',
    'parseHTMLUnsafe',
    'createContextualFragment',
  ].map((property) => ({ property, message: markup })),
  { object: 'document', property: 'write', message: markup },
  { object: 'document', property: 'writeln', message: markup },
  ...['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cookieStore'].map((property) => ({
    property,
    message: storage,
  })),
];

/** Globals that no file of src/ may use. */
export const bannedGlobals = [
  { name: 'DOMParser', message: 'Trusted Types block it, and a server has none: use src/text/xml.ts or markup.ts.' },
  ...['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore', 'caches'].map((name) => ({
    name,
    message: storage,
  })),
  ...['event', 'name', 'status', 'parent', 'top', 'open', 'close', 'length', 'origin'].map((name) => ({
    name,
    message: 'A global that is easily meant for a local.',
  })),
];

/** Globals that sources/ and text/ may not use either. */
export const pageGlobals = [
  ...['window', 'document', 'navigator', 'location', 'customElements', 'HTMLElement', 'Element', 'Node'],
  ...['fetch', 'XMLHttpRequest', 'Image', 'self'],
].map((name) => ({ name, message: page }));

/** Modules that no file of src/ may import. */
export const bannedImports = {
  patterns: [
    { group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*'], message: markup },
    { group: ['lit/static-html*', 'lit-html/static*'], message: markup },
    { group: ['lit/directives/style-map*', 'lit-html/directives/style-map*'], message: styles },
    { group: ['lit-html', 'lit-html/**', 'lit-element', 'lit-element/**', '@lit/*'], message: 'Import it from lit.' },
    { regex: '^date-fns$', message: 'Import the one function: date-fns/addDays.' },
  ],
};

/** Syntax that no file of src/ may contain. */
export const bannedSyntax = [
  { selector: 'ForInStatement', message: 'for…in walks prototypes: use Object.entries.' },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  {
    selector: 'MemberExpression[computed=true][object.name=/^(window|globalThis|self|document)$/]',
    message: 'A name from outside must not choose a global: an id on the page can take any of them.',
  },
];

/** A message for the webmaster that is written in the call, and not in the module of all messages. */
export const strayMessages = {
  selector:
    'CallExpression[callee.name="warnOnce"] :matches(Literal[value=/[a-z] [a-z]/], TemplateElement[value.raw=/[a-z] [a-z]/])',
  message: 'Messages for the webmaster stand in src/element/warnings.ts.',
};

/** Syntax that would make a test run alone, or not at all. */
export const bannedTestSyntax = [
  {
    selector: 'MemberExpression[object.name=/^(describe|it|context|suite|test)$/][property.name=/^(only|skip)$/]',
    message: 'Every test runs.',
  },
  { selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]', message: 'Every test runs.' },
  ...[
    '[callee.property.name="accessible"]',
    '[callee.name=/^(fixture|elementUpdated|nextFrame|oneEvent|waitUntil)$/]',
  ].map((call) => ({ selector: `ExpressionStatement > CallExpression${call}`, message: 'It is a promise: await it.' })),
  {
    selector:
      'CallExpression[callee.name="aTimeout"], NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"]',
    message: 'A test that sleeps is slow or wrong: hold a promise, or freeze the clock.',
  },
];

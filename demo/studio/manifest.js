// @ts-check
/**
 * From `custom-elements.json` to the fields of a form. An attribute that a widget gains is a field by itself: its kind
 * comes from its type, its limits from its description (“1 to 500”).
 */

/**
 * @typedef {'flag' | 'choice' | 'choices' | 'number' | 'text' | 'list' | 'record'} Kind
 * @typedef {object} Field
 * @property {string} name The attribute.
 * @property {Kind} kind
 * @property {string} fallback What the widget does without the attribute, as the attribute would say it; '' for nothing.
 * @property {string[]} values What can be chosen, the default first; empty for what is typed.
 * @property {number | undefined} min
 * @property {number | undefined} max
 * @property {string} text The manifest's own words, in English.
 * @property {boolean} inherited Whether every widget has it.
 *
 * @typedef {object} Widget
 * @property {string} tag
 * @property {boolean} sends Whether it sends what visitors write.
 * @property {Field[]} fields
 */

/** Attributes of every HTML element, which no manifest types: `dir` follows `lang`. */
const NATIVE = ['dir'];

/**
 * Every widget of a manifest (https://github.com/webcomponents/custom-elements-manifest), in the order of `tags`;
 * those that nobody has ordered come last.
 * @param {any} manifest
 * @param {readonly string[]} [tags]
 * @returns {Widget[]}
 */
export function widgetsOf(manifest, tags = []) {
  const place = (/** @type {string} */ tag) => (tags.includes(tag) ? tags.indexOf(tag) : tags.length);
  return manifest.modules
    .flatMap((/** @type {any} */ module) => module.declarations ?? [])
    .filter((/** @type {any} */ { tagName }) => tagName)
    .map(widgetOf)
    .sort((/** @type {Widget} */ a, /** @type {Widget} */ b) => place(a.tag) - place(b.tag));
}

/**
 * @param {any} declaration
 * @returns {Widget}
 */
function widgetOf({ tagName, attributes = [], members = [] }) {
  return {
    tag: tagName,
    sends: members.some((/** @type {any} */ member) => member.name === 'sends' && member.static),
    fields: attributes
      .filter((/** @type {any} */ { name, deprecated }) => !NATIVE.includes(name) && !deprecated)
      .map(fieldOf),
  };
}

/**
 * @param {any} attribute
 * @returns {Field}
 */
function fieldOf({ name, type, default: written = '', description = '', inheritedFrom }) {
  const text = String(type?.text ?? 'string').replace(/\s*\|\s*undefined\b/g, '');
  const kind = kindOf(text);
  const fallback = /^(?:undefined|null|false|\[\]|\{\})$/.test(written) ? '' : written.replace(/^'(.*)'$/s, '$1');
  const values = /choice/.test(kind) ? [...text.matchAll(/'([^']*)'/g)].map(([, value = '']) => value) : [];
  const [, min, max] = /\b(\d+) to (\d+)\b/.exec(kind === 'number' ? description : '') ?? [];
  return {
    name,
    kind,
    fallback,
    values: values.sort((a, b) => Number(b === fallback) - Number(a === fallback)),
    min: min === undefined ? (kind === 'number' ? 0 : undefined) : Number(min),
    max: max === undefined ? undefined : Number(max),
    text: description,
    inherited: inheritedFrom !== undefined,
  };
}

/**
 * @param {string} type
 * @returns {Kind}
 */
function kindOf(type) {
  if (type === 'boolean') return 'flag';
  if (type === 'number') return 'number';
  if (/^(?:readonly )?\(?'[^']*'(?: \| '[^']*')*\)\[\]$/.test(type)) return 'choices';
  if (/^(?:Partial<)?Record</.test(type)) return 'record';
  if (/^(?:readonly )?[\w.]+\[\]$/.test(type)) return 'list';
  return /^'[^']*'(?: \| '[^']*')*$/.test(type) ? 'choice' : 'text';
}

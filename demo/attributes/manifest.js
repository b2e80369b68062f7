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

/**
 * What is read of a manifest.
 *
 * @typedef {object} Attribute
 * @property {string} name
 * @property {{ text: string }} [type]
 * @property {string} [default]
 * @property {string} [description]
 * @property {object} [inheritedFrom]
 * @property {boolean | string} [deprecated]
 *
 * @typedef {object} Declaration
 * @property {string} [tagName]
 * @property {Attribute[]} [attributes]
 * @property {{ name: string, static?: boolean }[]} [members]
 *
 * @typedef {{ modules: { declarations?: Declaration[] }[] }} Manifest
 */

/** Attributes of every HTML element, which no manifest types: `dir` follows `lang`. */
const NATIVE = ['dir'];

/**
 * Every widget of a manifest (https://github.com/webcomponents/custom-elements-manifest), in the order of `tags`;
 * those that nobody has ordered come last.
 * @param {unknown} json The manifest.
 * @param {readonly string[]} [tags]
 * @returns {Widget[]}
 */
export function widgetsOf(json, tags = []) {
  const { modules } = /** @type {Manifest} */ (json);
  const place = (/** @type {Widget} */ { tag }) => (tags.includes(tag) ? tags.indexOf(tag) : tags.length);
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  return declarations.flatMap(widgetOf).sort((a, b) => place(a) - place(b));
}

/**
 * None for a class that is no element, such as one that others extend.
 * @param {Declaration} declaration
 * @returns {Widget[]}
 */
function widgetOf({ tagName, attributes = [], members = [] }) {
  if (!tagName) return [];
  const own = attributes.filter(({ name, deprecated }) => !NATIVE.includes(name) && !deprecated);
  const sends = members.some((member) => member.name === 'sends' && member.static === true);
  return [{ tag: tagName, sends, fields: own.map(fieldOf) }];
}

/**
 * @param {Attribute} attribute
 * @returns {Field}
 */
function fieldOf({ name, type, default: written = '', description = '', inheritedFrom }) {
  const text = String(type?.text ?? 'string').replace(/\s*\|\s*undefined\b/g, '');
  const kind = kindOf(text);
  // What is computed, as from the settings of the page, is no value to write.
  const [, string = '', number = ''] = /^(?:'(.*)'|(-?[\d.]+))$/s.exec(written) ?? [];
  const fallback = string || number;
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

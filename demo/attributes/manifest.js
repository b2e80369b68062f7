// @ts-check
/**
 * Derives the fields of a form from `custom-elements.json`, so that a new attribute gets a field automatically: its
 * kind comes from its type, its limits from its description (“1 to 1000”).
 */

/**
 * @typedef {'flag' | 'choice' | 'choices' | 'number' | 'text' | 'list' | 'record'} Kind
 * @typedef {object} Field
 * @property {string} name The attribute.
 * @property {Kind} kind
 * @property {string} fallback The default as an attribute value; '' for none.
 * @property {string[]} values The possible values, the default first; empty for free input.
 * @property {number | undefined} min
 * @property {number | undefined} max
 * @property {string} text The description of the manifest, in English.
 * @property {boolean} inherited Whether every widget has the attribute.
 *
 * @typedef {object} Widget
 * @property {string} tag
 * @property {string} title Its name, in French.
 * @property {boolean} sends Whether it sends data that visitors enter.
 * @property {Field[]} fields
 */

/**
 * The part of a manifest that is read.
 *
 * @typedef {object} Attribute
 * @property {string} name
 * @property {{ text: string }} [type]
 * @property {string} [default]
 * @property {string} [description]
 * @property {{ module?: string }} [inheritedFrom]
 * @property {boolean | string} [deprecated]
 *
 * @typedef {object} Declaration
 * @property {string} [tagName]
 * @property {Attribute[]} [attributes]
 * @property {{ names: Record<string, string>, sends: boolean }} [widget] Added by scripts/build/manifest.ts.
 *
 * @typedef {{ modules: { declarations?: Declaration[] }[] }} Manifest
 */

/** Attributes of every HTML element that get no field: `dir` follows from `lang`. */
const NATIVE = ['dir'];

/**
 * The widgets of a built manifest (https://github.com/webcomponents/custom-elements-manifest), in its order.
 * @param {unknown} json The manifest.
 * @returns {Widget[]}
 */
export function widgetsOf(json) {
  const { modules } = /** @type {Manifest} */ (json);
  return modules.flatMap((module) => module.declarations ?? []).flatMap(widgetOf);
}

/**
 * The widget of a class; an empty list for a class that is no element, such as a base class.
 * @param {Declaration} declaration
 * @returns {Widget[]}
 */
function widgetOf({ tagName, attributes = [], widget }) {
  if (!tagName) return [];
  const own = attributes.filter(({ name, deprecated }) => !NATIVE.includes(name) && !deprecated);
  // A manifest without this member is not this library's own: the stricter rules of a widget that sends apply.
  const { names = {}, sends = true } = widget ?? {};
  return [{ tag: tagName, title: names.fr ?? tagName, sends, fields: own.map(fieldOf) }];
}

/**
 * @param {Attribute} attribute
 * @returns {Field}
 */
function fieldOf({ name, type, default: written = '', description = '', inheritedFrom }) {
  const text = String(type?.text ?? 'string').replace(/\s*\|\s*undefined\b/g, '');
  const kind = kindOf(text);
  // A computed default, such as one from the settings of the page, is not a value that an attribute could have.
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
    // A widget with many attributes has a base class of its own for them, in its folder.
    inherited: inheritedFrom !== undefined && !inheritedFrom.module?.includes('/widgets/'),
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

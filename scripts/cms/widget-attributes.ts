import { wordsOf } from '../../demo/attributes/french.js';
import { widgetsOf } from '../../demo/attributes/manifest.js';

/** A widget as the CMS plugins offer it. */
export interface CmsWidget {
  /** Its name, in French. */
  title: string;
  /** Whether it sends data that visitors enter. */
  sends: boolean;
  attributes: CmsAttribute[];
}

interface CmsAttribute {
  name: string;
  label: string;
  /** Explanation with an example, in French; may be empty. */
  help: string;
  kind: 'flag' | 'choice' | 'number' | 'text';
  /** The values of a choice and their labels. */
  choices: { value: string; label: string }[];
  /** Whether all widgets have this attribute. */
  common: boolean;
}

/**
 * The descriptions of the widgets for CMS plugins, by tag, from the manifest: a new attribute of a widget is included
 * automatically.
 */
export function attributesFile(manifest: unknown): Record<string, CmsWidget> {
  const widgets = widgetsOf(manifest).map(({ tag, title, sends, fields }): [string, CmsWidget] => [
    tag,
    { title, sends, attributes: fields.map((field) => attributeOf(tag, field)) },
  ]);
  return Object.fromEntries(widgets);
}

type Field = ReturnType<typeof widgetsOf>[number]['fields'][number];

function attributeOf(tag: string, field: Field): CmsAttribute {
  const { name, kind, values, inherited } = field;
  const { label, help = '', example, values: names } = wordsOf(tag, field);
  return {
    name,
    label,
    help: [help, example && `Exemple : ${example}`].filter(Boolean).join(' '),
    kind: kind === 'flag' || kind === 'choice' || kind === 'number' ? kind : 'text',
    choices: kind === 'choice' ? values.map((value) => ({ value, label: names[value] ?? value })) : [],
    common: inherited,
  };
}

import { kinds, wordsOf } from '../../demo/attributes/french.js';
import { widgetsOf } from '../../demo/attributes/manifest.js';

/** A widget as a CMS plugin offers it. */
export interface CmsWidget {
  /** French. */
  title: string;
  /** Whether it sends what visitors write. */
  sends: boolean;
  attributes: CmsAttribute[];
}

interface CmsAttribute {
  name: string;
  label: string;
  /** What it does, with an example; may be empty. */
  help: string;
  kind: 'flag' | 'choice' | 'number' | 'text';
  /** The values of a choice and what they are called. */
  choices: { value: string; label: string }[];
  /** Whether all widgets have it. */
  common: boolean;
}

/** What a plugin knows of the widgets, by tag, from their manifest: an attribute that a widget gains is there by itself. */
export function attributesFile(manifest: unknown): Record<string, CmsWidget> {
  const widgets = widgetsOf(manifest, Object.keys(kinds)).map(({ tag, sends, fields }): [string, CmsWidget] => [
    tag,
    { title: kinds[tag]?.title ?? tag, sends, attributes: fields.map((field) => attributeOf(tag, field)) },
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
    help: [help, example && `Exemple : ${example}`].filter(Boolean).join(' '),
    kind: kind === 'flag' || kind === 'choice' || kind === 'number' ? kind : 'text',
    choices: kind === 'choice' ? values.map((value) => ({ value, label: names[value] ?? value })) : [],
    common: inherited,
  };
}

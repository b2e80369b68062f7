import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Widget, widgetsOf } from '../../attributes/manifest.js';

/** A part, slot, token, state or event as the manifest describes it, in English. */
export interface Named {
  name: string;
  description?: string;
  default?: string;
}

/** The facts about a widget in the manifest, beside its attributes. */
export interface Description extends Widget {
  /** Its name by language. */
  names: Record<string, string>;
  events: Named[];
  slots: Named[];
  cssParts: Named[];
  cssProperties: Named[];
  cssStates: Named[];
}

type Declaration = Partial<Omit<Description, 'names'>> & {
  tagName?: string;
  widget?: { names: Record<string, string> };
};

let read: { changed: number; widgets: Description[] } | undefined;

/** The widgets of the last build, in the order of the manifest; the file is read again once it has changed. */
export function describedWidgets(root: string): Description[] {
  const file = join(root, 'dist/custom-elements.json');
  const changed = statSync(file).mtimeMs;
  if (read?.changed !== changed) {
    const json = JSON.parse(readFileSync(file, 'utf8')) as { modules: { declarations?: Declaration[] }[] };
    const declarations = json.modules.flatMap((module) => module.declarations ?? []);
    read = { changed, widgets: widgetsOf(json).map((widget) => describe(widget, declarations)) };
  }
  return read.widgets;
}

function describe(widget: Widget, declarations: Declaration[]): Description {
  const found = declarations.find(({ tagName }) => tagName === widget.tag) ?? {};
  const { events = [], slots = [], cssParts = [], cssProperties = [], cssStates = [] } = found;
  return { ...widget, names: found.widget?.names ?? {}, events, slots, cssParts, cssProperties, cssStates };
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../../src/locales/languages.js';
import { run } from '../run.js';
import { factsOf, type WidgetFacts, widgetTags } from '../../src/widget-table.js';

/** The facts about a widget that the manifest has beside its schema, for pages and plugins that list widgets. */
interface WidgetEntry {
  /** The name in each language of the library, by primary subtag of BCP 47. */
  names: Record<string, string>;
  /** True if it sends visitors' input. */
  sends: boolean;
}

interface Manifest {
  modules: { declarations: { tagName?: string; widget?: WidgetEntry }[] }[];
}

/** Writes `custom-elements.json`, the manifest of the elements, from their sources. */
export async function writeManifest(outDir: string): Promise<void> {
  await run('cem', ['analyze', '--quiet', '--outdir', outDir, '--config', 'custom-elements-manifest.config.js']);
  await addWidgetFacts(outDir);
}

/**
 * Adds a `widget` member to each element in `custom-elements.json`, from the table of widgets, and puts the modules in the
 * order of the table. The schema allows other members (https://github.com/webcomponents/custom-elements-manifest).
 */
async function addWidgetFacts(outDir: string): Promise<void> {
  const file = join(outDir, 'custom-elements.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  const place = new Map<object, number>();
  for (const module of manifest.modules) {
    for (const declaration of module.declarations) {
      const facts = declaration.tagName && factsOf(declaration.tagName);
      if (!facts) continue;
      declaration.widget = { names: await namesOf(facts), sends: facts.sends };
      place.set(
        module,
        widgetTags.findIndex((tag) => tag === declaration.tagName),
      );
    }
  }
  manifest.modules.sort((first, second) => (place.get(first) ?? -1) - (place.get(second) ?? -1));
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The name of a widget in each language: the `name` of its strings, or their heading. */
export async function namesOf({ strings }: WidgetFacts): Promise<Record<string, string>> {
  const names = languages.map(async (language) => {
    const file = (await import(`../../src/locales/${language}/${strings}.js`)) as { name?: string };
    return [language, file.name ?? (file as Record<string, { heading: string }>)[strings]?.heading ?? ''];
  });
  return Object.fromEntries(await Promise.all(names)) as Record<string, string>;
}

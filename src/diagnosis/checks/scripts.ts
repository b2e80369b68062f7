import { SETTINGS } from '../../embed/own-script.js';
import { pageSettings } from '../../embed/page-settings.js';
import { error, warning, type Fault } from '../finding.js';
import { nearest } from '../nearest.js';
import { collectMessages } from '../collect-messages.js';
import { widgetTags } from '../../widget-table.js';

const FILE = new RegExp(`/(commune-widgets(?:\\.iife)?|${widgetTags.join('|')})\\.js$`);
const MARK = 'data-cw-';
/** An address whose content changes with each release: `/v1/`, unlike `/v1.0.0/`. */
const MOVING = /\/v\d+\/[^/]+$/;

/** A script tag, as far as it is read here; `src` is an absolute address, or empty. */
export type ScriptTag = Pick<
  HTMLScriptElement,
  'src' | 'integrity' | 'type' | 'crossOrigin' | 'getAttribute' | 'getAttributeNames'
>;

/** A script tag that loads widgets. */
interface OwnScript {
  script: ScriptTag;
  /** The file name without extension: `commune-widgets`, `commune-widgets.iife`, `news-feed` … */
  file: string;
}

/** Faults of the script tags: their origin, their number, and their settings for the whole page. */
export function scriptFaults(
  all: readonly ScriptTag[] = [...document.querySelectorAll('script')],
  page: Pick<URL, 'origin'> = location,
): Fault[] {
  const own = all.flatMap((script) => {
    const file = fileOf(script);
    return file ? [{ script, file }] : [];
  });
  return [...own.flatMap((each) => tagFaults(each, page.origin)), ...twice(own), ...all.flatMap(settingFaults)];
}

/** The file of the library that a script tag loads, without extension; `undefined` if it loads another one. */
export function fileOf({ src }: Pick<ScriptTag, 'src'>): string | undefined {
  return URL.canParse(src) ? FILE.exec(new URL(src).pathname)?.[1] : undefined;
}

function tagFaults({ script, file }: OwnScript, origin: string): Fault[] {
  const faults: Fault[] = [];
  const isElsewhere = new URL(script.src).origin !== origin;
  if (isElsewhere && !script.integrity) {
    faults.push(
      warning(
        'script-integrity',
        `${file}.js vient d’un autre site (${new URL(script.src).host}), sans que son contenu soit vérifié.`,
        'Copiez le fichier sur votre site ; ou ajoutez integrity="sha384-…", que dist/integrity.json donne, et ' +
          'crossorigin="anonymous", avec l’adresse d’une version exacte (« /v1.0.0/ ») : une empreinte ne vaut que pour elle.',
      ),
    );
  }
  if (script.integrity && MOVING.test(new URL(script.src).pathname)) {
    faults.push(
      warning(
        'script-integrity',
        `${file}.js vient d’une adresse dont le contenu s’améliore, avec l’empreinte de celui d’aujourd’hui : à la prochaine ` +
          'version, le navigateur le refusera.',
        'Écrivez l’adresse de la version exacte (« /v1.0.0/ »), ou retirez integrity.',
      ),
    );
  }
  const isModule = script.type === 'module';
  if (isElsewhere && script.integrity && !isModule && script.crossOrigin === null) {
    faults.push(
      error(
        'script-crossorigin',
        `Le navigateur refuse ${file}.js : l’empreinte d’un fichier d’un autre site ne se vérifie pas sans « crossorigin ».`,
        'Ajoutez crossorigin="anonymous" à la balise du script.',
      ),
    );
  }
  if (!isModule && !file.endsWith('.iife')) {
    faults.push(
      error(
        'script-type',
        `${file}.js est un module : sans type="module", le navigateur ne l’exécute pas.`,
        'Ajoutez type="module" à la balise du script, ou chargez commune-widgets.iife.js avec « defer ».',
      ),
    );
  }
  return faults;
}

/** The fault of a file that is loaded twice, or beside the file with all widgets. */
function twice(scripts: readonly OwnScript[]): Fault[] {
  const whole = scripts.filter(({ file }) => file.startsWith('commune-widgets')).length;
  const files = new Set(scripts.map(({ file }) => file));
  if (scripts.length === files.size && (whole === 0 || scripts.length === 1)) return [];
  return [
    warning(
      'script-twice',
      `Le script est chargé plusieurs fois : ${scripts.map(({ file }) => `${file}.js`).join(', ')}.${differences(scripts)}`,
      'Rien ne casse, mais les visiteurs attendent pour rien : gardez une seule de ces balises, qui dise ce que toutes disent.',
    ),
  ];
}

/** The attributes in which the tags differ: their address, and their settings for the whole page. */
function differences(scripts: readonly OwnScript[]): string {
  const names = new Set(scripts.flatMap(({ script }) => script.getAttributeNames()));
  return [...names]
    .filter((name) => name === 'src' || name === 'integrity' || name.startsWith(MARK))
    .map((name) => ({ name, values: new Set(scripts.map(({ script }) => script.getAttribute(name) ?? 'rien')) }))
    .filter(({ values }) => values.size > 1)
    .map(({ name, values }) => ` Elles diffèrent par « ${name} » : ${[...values].join(' / ')}.`)
    .join('');
}

/** Faults in the settings of a script tag, found by the library's own code. */
function settingFaults(script: ScriptTag): Fault[] {
  const names = script.getAttributeNames().filter((name) => name.startsWith(MARK));
  const unknown = names.filter((name) => !SETTINGS.includes(name.slice(MARK.length)));
  return [
    ...unknown.map((name) => {
      const meant = nearest(name.slice(MARK.length), SETTINGS);
      return error(
        'setting-unknown',
        `La balise du script porte « ${name} », qui n’existe pas.`,
        meant ? `Écrivez « ${MARK}${meant} ».` : `Pour la page existent : ${MARK}${SETTINGS.join(`, ${MARK}`)}.`,
      );
    }),
    ...collectMessages(() => pageSettings(script)).map((line) =>
      error('setting-value', line, 'Corrigez cet attribut de la balise du script.'),
    ),
  ];
}

import { refusedOrigins } from '../../embed/unlisted-origins.js';
import { readPlaceholder } from '../../embed/placeholder.js';
import { shared } from '../../shared.js';
import { error, type Fault } from '../finding.js';
import { nearest } from '../nearest.js';
import type { Subject } from '../subject.js';
import { widgetTags } from '../../widget-table.js';
import { prefixed } from '../widget.js';

/** An embed page, which removes the mark itself if the address names a site that it does not list. */
const EMBED = /\/embed\/[a-z-]+\.html$/;

/** Why a placeholder or tag is not a running widget; empty if it is. Only the first cause is reported. */
export function placementFaults(subject: Subject): Fault[] {
  if (subject.widget) return [];
  return [unnamed(subject) ?? unregistered(subject) ?? unplaced(subject)].filter((fault) => fault !== undefined);
}

/** The fault of a wrong or missing name. */
export function unnamed({ name, form }: Pick<Subject, 'name' | 'form'>): Fault | undefined {
  if (widgetTags.some((each) => each === name)) return undefined;
  if (name === '' && EMBED.test(location.pathname)) {
    return error(
      'origin-unlisted',
      'Ce cadre ne montre pas les données d’un site que sa page n’autorise pas.',
      'Ajoutez ce site à data-cw-origins, sur la balise du script frame.js de cette page.',
    );
  }
  if (name === '') {
    return error(
      'snippet-stripped',
      'L’éditeur a retiré les attributs « data-cw » de ce bloc : rien ne dit quel widget il attend.',
      'Collez le code dans un bloc « HTML » ou « code source », avec un compte qui en a le droit, ou employez la forme ' +
        'en lien (« #cw=… »), que tous les éditeurs gardent.',
    );
  }
  const widget = form === 'tag' ? prefixed(name) : undefined;
  if (widget) {
    const prefix = name.slice(0, -widget.length - 1);
    return error(
      'widget-prefix',
      `La balise <${name}> n’existe pas : le préfixe « ${prefix} » n’est pas déclaré.`,
      `Ajoutez data-cw-prefix="${prefix}" à la balise du script, ou écrivez <${widget}>.`,
    );
  }
  const meant = nearest(name, widgetTags);
  return error(
    'widget-unknown',
    `Aucun widget ne s’appelle « ${name} ».`,
    meant ? `Écrivez « ${meant} ».` : `Les widgets sont : ${widgetTags.join(', ')}.`,
  );
}

/** The fault of a correct name that is not registered as a widget. */
function unregistered({ name, form }: Subject): Fault | undefined {
  const tag = shared.tags.get(name);
  const isTaken = customElements.get(name) !== undefined && tag !== name;
  if (isTaken && (form === 'tag' || !tag)) {
    return error(
      'name-taken',
      `Le nom <${name}> est déjà pris par un autre script de la page.`,
      tag
        ? `Écrivez <${tag}> : c’est son nom sur cette page.`
        : 'Ajoutez data-cw-prefix="cw" à la balise du script' + (form === 'tag' ? `, et écrivez <cw-${name}>.` : '.'),
    );
  }
  if (tag) return undefined;
  const policy = [...shared.warned].find((line) => line.startsWith('La politique de sécurité'));
  if (policy) {
    return error('policy-rendering', policy, 'Demandez à qui administre le serveur d’ajouter cette directive.');
  }
  if (shared.settings || shared.tags.size) {
    return error(
      'widget-missing',
      `Aucun des scripts chargés n’apporte <${name}>.`,
      `Chargez aussi ${name}.js, ou à la place commune-widgets.js, qui les a tous.`,
    );
  }
  return error(
    'script-missing',
    'Le script des widgets n’est pas chargé sur cette page.',
    'Vérifiez que la balise du script y est, que l’adresse répond, et que l’empreinte « integrity » est celle de ce fichier : ' +
      'la console du navigateur dit ce qui a été refusé.',
  );
}

/** The fault of a widget that would send to an origin that its page does not list. */
export function unlisted(name: string, stranger: string): Fault {
  return error(
    'origin-unlisted',
    `<${name}> enverrait à ${stranger} ce que les visiteurs écrivent, et cette adresse n’est pas autorisée.`,
    `Si c’est la bonne, ajoutez data-cw-origins="${stranger}" à la balise du script.`,
  );
}

/** The fault of a registered widget that was not inserted into its placeholder. */
function unplaced({ name, form, element }: Subject): Fault | undefined {
  if (element.isContentEditable) {
    return error(
      'in-editor',
      'Le code se trouve dans une zone que l’on est en train de modifier : il y est laissé tel quel.',
      'Enregistrez, puis regardez la page publiée.',
    );
  }
  if (form === 'link' && shared.settings && !shared.settings.links) {
    return error(
      'links-off',
      'Les liens « #cw=… » ne sont pas changés en widgets sur cette page.',
      'Ajoutez data-cw-links="on" à la balise du script.',
    );
  }
  const attributes = readPlaceholder(element)?.attributes ?? new Map<string, string>();
  const [stranger] = refusedOrigins(name, attributes, element.baseURI);
  if (stranger) return unlisted(name, stranger);
  return error(
    'not-mounted',
    'Ce code n’est pas devenu un widget.',
    `Cette page charge les widgets sans ce qui change les blocs et les liens : écrivez la balise <${name}>, ou chargez ` +
      'commune-widgets.js par une balise <script>.',
  );
}

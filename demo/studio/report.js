// @ts-check
import { kindOf } from '../attributes/kinds.js';
import { onSite, readSite } from './site.js';

/**
 * @import { Configuration } from './configuration.js'
 * @import { Widget } from '../attributes/manifest.js'
 */

/**
 * @typedef {object} Report What is told of an address.
 * @property {string} text
 * @property {boolean} failed Whether a page will not be able to read the address either.
 *
 * @typedef {object} Source Where the preview reads its data.
 * @property {string} endpoint
 * @property {boolean} isExample Whether that is a recorded answer of the demo.
 * @property {string} text What is told of it; '' if the widget has to load it first.
 */

/**
 * The data for the preview of a widget: its own, or example data of the same format where there is no address, or one that
 * cannot be completed.
 * @param {Widget} widget
 * @param {Configuration} configuration
 * @param {string} site
 * @returns {Source}
 */
export function sourceOf(widget, { attributes }, site) {
  const typed = attributes['endpoint']?.trim() ?? '';
  const endpoint = onSite(typed, site);
  if (!typed) {
    return {
      ...example(widget, ''),
      text: 'Données d’exemple. Les vôtres paraissent ici dès que leur adresse est donnée.',
    };
  }
  const isWhole = endpoint.split(/\s+/).every((each) => URL.canParse(each));
  if (isWhole || !typed.startsWith('/')) return { endpoint, isExample: false, text: '' };
  const { name, ...data } = example(widget, typed);
  return {
    ...data,
    text: `Données d’exemple (${name}). Pour que le studio lise ${typed}, donnez plus haut l’adresse de votre site.`,
  };
}

/**
 * Example data of the format that an address has.
 * @param {Pick<Widget, 'tag' | 'title'>} widget
 * @param {string} address
 */
export function example(widget, address) {
  const { examples, states } = kindOf(widget);
  const usual = examples[0] ?? [/./, states, 'exemple'];
  const [, endpoint, name] = examples.find(([pattern]) => pattern.test(address)) ?? usual;
  return { endpoint, name, isExample: true };
}

/**
 * What a failure of the studio to read an address says about the page: a failure that other sites have only, because the
 * server does not allow them, is none for a page of the same site.
 * @param {{ code: string, message: string }} error
 * @param {string} endpoint
 * @param {string} site
 * @returns {Report}
 */
export function reportOf({ code, message }, endpoint, site) {
  const addresses = endpoint.split(/\s+/).flatMap((each) => (URL.canParse(each) ? [new URL(each)] : []));
  const page = readSite(site);
  if (page?.startsWith('https:') && addresses.some(({ protocol }) => protocol === 'http:')) {
    const remedy = 'Une page en https ne peut pas lire une adresse en http : écrivez https.';
    return { text: `L’adresse ne peut pas être lue. ${remedy}`, failed: true };
  }
  if (code !== 'blocked') return { text: `L’adresse ne peut pas être lue. ${message}`, failed: true };
  return {
    text: `Le studio ne peut pas lire cette adresse depuis son site. ${outlook(addresses, page)}`,
    failed: false,
  };
}

/**
 * Whether a page can read what the studio may not.
 * @param {readonly URL[]} addresses
 * @param {string | undefined} page
 */
function outlook(addresses, page) {
  const allowance = 'son serveur doit autoriser le vôtre (CORS), ou l’adresse passer par le relais de l’API';
  if (!page) {
    return `Si elle est sur votre site, votre page la lira : donnez l’adresse du site plus haut. Sinon, ${allowance}.`;
  }
  const isOwn = addresses.every(({ origin }) => origin === new URL(page).origin);
  if (isOwn) return 'Votre page, elle, le pourra : elles sont sur le même site.';
  return `Pour que votre page le puisse, ${allowance}.`;
}

// @ts-check
import { fold } from '/dist/npm/text/fold.js';
import { findCommunes, onlyCommune, readCommunes, readPosition } from './communes.js';
import { byId, choiceFields, make } from './dom.js';
import { textField } from './fields.js';
import { clearRefusal, refuse } from './refusals.js';

/**
 * @import { Commune, Position } from './communes.js'
 *
 * @typedef {{ position: Position, name?: string }} Place A place for the weather; without a name where only coordinates
 *   were given.
 */

/** The most communes that are offered. */
const MOST = 12;
const FIELD = 'commune';
const CHOICE = 'commune-choisie';

/** @type {Promise<Commune[]> | undefined} */
let table;
/** The communes that are offered. @type {Commune[]} */
let offered = [];

/** Loads the table once; it is requested only for the weather. */
function communes() {
  table ??= fetch('/communes/communes.txt').then(async (response) => {
    if (!response.ok) throw new Error(`communes.txt: ${response.status}`);
    return readCommunes(await response.text(), fold);
  });
  table.catch(() => (table = undefined));
  return table;
}

/**
 * The field in which one names the commune for the weather.
 * @param {string} place
 */
export function communeField(place) {
  offered = [];
  const words = {
    label: 'Votre commune',
    help: 'Son nom, son code postal, ou des coordonnées.',
    example: 'Thiers (63)',
  };
  const field = textField(FIELD, words, place);
  const found = make('div', { id: 'communes' });
  const told = make('p', { id: 'commune-lue', class: 'hint', role: 'status' });
  return make('div', { class: 'commune' }, field, told, found);
}

/**
 * The place that a control of this field gives; `undefined` for another control, or while more has to be asked.
 * @param {HTMLInputElement | HTMLSelectElement} control
 * @returns {Promise<Place | undefined>}
 */
export async function placeOf(control) {
  if (control.name === CHOICE) return chosen(offered[Number(control.value)]);
  return control.name === FIELD && control instanceof HTMLInputElement ? lookUp(control) : undefined;
}

/** @param {string} name */
export const isCommuneControl = (name) => name === FIELD || name === CHOICE;

/**
 * @param {HTMLInputElement} control
 * @returns {Promise<Place | undefined>}
 */
async function lookUp(control) {
  const text = control.value.trim();
  clearRefusal(control);
  offer([]);
  if (!text) return undefined;
  const position = readPosition(text);
  if (position) {
    tell(`Coordonnées : ${written(position)}.`);
    return { position };
  }
  const found = await communes().then(
    (all) => findCommunes(all, text, fold),
    () => undefined,
  );
  // Another text has been typed meanwhile.
  if (control.value.trim() !== text) return undefined;
  if (!found)
    return refuse(control, 'La liste des communes n’a pas pu être chargée. Saisissez les coordonnées : 48,86 ; 2,35.');
  if (!found.length) {
    return refuse(
      control,
      'Aucune commune ne correspond. Saisissez son code postal, ou ses coordonnées : 48,86 ; 2,35.',
    );
  }
  const only = onlyCommune(found, text, fold);
  if (only) return chosen(only);
  offer(found);
  return undefined;
}

/**
 * @param {Commune} [commune]
 * @returns {Place | undefined}
 */
function chosen(commune) {
  if (!commune) return undefined;
  const { name, department, position } = commune;
  const control = byId(`champ-${FIELD}`, HTMLInputElement);
  clearRefusal(control);
  if (!position) {
    return refuse(
      control,
      `La liste n’a pas les coordonnées de ${name} (${department}). Saisissez-les : 48,86 ; 2,35.`,
    );
  }
  tell(`${name} (${department}) : ${written(position)}.`);
  return { position, name };
}

/**
 * Asks which of several communes is meant.
 * @param {Commune[]} found
 */
function offer(found) {
  offered = found.slice(0, MOST);
  const options = offered.map(
    ({ name, department }, index) => /** @type {const} */ ([`${index}`, `${name} (${department})`]),
  );
  // No option is chosen yet.
  const [group] = choiceFields([[CHOICE, 'Laquelle ?', options]], {});
  for (const radio of group?.querySelectorAll('input') ?? []) radio.checked = false;
  byId('communes', HTMLElement).replaceChildren(...(group && offered.length ? [group] : []));
  const others = found.length - offered.length;
  tell(
    found.length
      ? `${found.length} communes trouvées.${others > 0 ? ' Ajoutez le département ou le code postal pour les autres.' : ''}`
      : '',
  );
}

/** @param {string} text */
function tell(text) {
  byId('commune-lue', HTMLElement).textContent = text;
}

/** @param {Position} position */
const written = (position) => position.map((degrees) => degrees.toFixed(2).replace('.', ',')).join(' ; ');

import { diagnoses } from '../../element/diagnoses.js';
import { parseEndpoints } from '../../element/endpoints.js';
import { toLoadError } from '../../element/load-error.js';
import { error, type Fault } from '../finding.js';
import { collectMessages } from '../collect-messages.js';
import type { Subject } from '../subject.js';
import type { Widget } from '../widget.js';
import { writtenAttributes } from '../written.js';

/** The endpoint URLs of a widget, and the faults in them that show without a request. */
export function addresses(subject: Subject): { urls: string[]; faults: Fault[] } {
  const { widget, form } = subject;
  if (!widget || needsNone(widget)) return { urls: [], faults: [] };
  return addressesIn(widget.endpoint, widget.baseURI, form, writtenAttributes(subject).length === 0);
}

/** The same of an `endpoint`; `isBare` tells that the widget has no attributes at all. */
export function addressesIn(
  endpoint: string | undefined,
  base: string,
  form: Subject['form'],
  isBare: boolean,
): { urls: string[]; faults: Fault[] } {
  let urls: string[] = [];
  let fault: Fault | undefined;
  const keys = collectMessages(() => {
    try {
      urls = [...new Set(parseEndpoints(endpoint, base))];
    } catch (reason) {
      fault = addressFault(form, isBare, reason);
    }
  });
  return { urls, faults: [...(fault ? [fault] : []), ...keys.map(keyFault)] };
}

/** True for a mere link, and if the page has set the data itself. */
function needsNone({ mode, endpoint, data }: Widget): boolean {
  return mode === 'link' || (!endpoint && data !== undefined);
}

function addressFault(form: Subject['form'], isBare: boolean, reason: unknown): Fault {
  const { code, detail } = toLoadError(reason);
  const isMissing = code === 'endpoint-missing';
  const isStripped = isMissing && form !== 'tag' && isBare;
  if (isMissing) {
    return error(
      code,
      isStripped ? 'Ce bloc n’a plus aucun réglage : l’éditeur les a sans doute retirés.' : diagnoses[code],
      isStripped
        ? 'Collez le code dans un bloc « HTML » ou « code source », avec un compte qui en a le droit.'
        : `Ajoutez ${form === 'div' ? 'data-cw-endpoint' : 'endpoint'}="https://…", l’adresse du flux ou de l’API.`,
    );
  }
  return error(
    'endpoint-invalid',
    diagnoses['endpoint-invalid'],
    'Recopiez l’adresse telle que le navigateur l’affiche, avec « https:// », sans nom d’utilisateur ni mot de passe.',
    detail,
  );
}

/** The fault of a key in an address. `line` names the address without its query, which has the key. */
function keyFault(line: string): Fault {
  return error(
    'key-exposed',
    line,
    'Placez la clé sur le serveur : le relais de l’API de la commune interroge le service à la place des visiteurs, sans la ' +
      'montrer. Puis faites-en faire une nouvelle, car celle-ci a été publiée.',
  );
}

/** An address for the report, without its query, which may contain a key. */
export function shown(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

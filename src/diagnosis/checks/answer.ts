import { diagnoses } from '../../element/diagnoses.js';
import { toLoadError } from '../../element/load-error.js';
import type { HttpAnswer } from '../../http/fetch-bytes.js';
import { shared } from '../../shared.js';
import { decodeBytes } from '../../text/decode-bytes.js';
import { decodeEntities } from '../../text/entities.js';
import { collapse } from '../../text/line.js';
import { error, type Fault } from '../finding.js';
import { jsonLdPlace } from '../json-ld-place.js';
import { jsonPlace, type Place } from '../json-place.js';
import { widgetClass, type Widget } from '../widget.js';
import { xmlPlace } from '../xml-place.js';
import { shown } from './address.js';

/** The length of the excerpt of a response, in characters, if no position can be given. */
const EXCERPT = 160;

/** The remedy for a response that can’t be read, whatever is in it. */
export const remedies = {
  'wrong-type':
    'Ouvrez l’adresse dans un onglet. Ce doit être celle d’un flux ou d’une API (…/feed/, …/wp-json/wp/v2/posts, ' +
    '…/spip.php?page=backend), et qui ne demande pas de se connecter.',
  malformed:
    'Corrigez ce qui produit cette réponse : souvent une virgule en trop, un guillemet oublié, ou un message d’erreur mêlé ' +
    'aux données.',
  'unknown-format':
    'Vérifiez que l’adresse est celle que ce widget attend ; le relais de l’API de la commune traduit d’autres formats.',
} as const;

/**
 * Parses a response as the widget does; `null` if the server says that there is nothing. Rejects with the widget's
 * errors.
 */
export async function read(widget: Widget, { body, contentType, url, status }: HttpAnswer): Promise<unknown> {
  const { format, timeZone } = widget;
  return status === 204 ? null : widget.parse({ body, contentType, url, format, timeZone });
}

/** The fault of a response that the widget can't parse, with its position. */
export async function unreadable(widget: Widget, answer: HttpAnswer, reason: unknown): Promise<Fault> {
  const { code, detail } = toLoadError(reason);
  const text = decodeBytes(answer.body, answer.contentType);
  if (code === 'unknown-format') return unknownFormat(widget, answer, text, detail);
  if (code === 'wrong-type') return wrongType(answer, text);
  return malformed(answer, text, detail);
}

function wrongType(answer: HttpAnswer, text: string): Fault {
  const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1];
  const isHtml = /^\s*<(?:!doctype html|html|!--)/i.test(text);
  const type = answer.contentType || 'sans type';
  return error(
    'wrong-type',
    isHtml
      ? `L’adresse mène à une page HTML, pas à des données : ${shown(answer.url)}.`
      : `L’adresse ne répond pas par des données (${type}) : ${shown(answer.url)}.`,
    remedies['wrong-type'],
    title ? `Titre de cette page : ${collapse(decodeEntities(title))}` : excerpt(text),
  );
}

function malformed(answer: HttpAnswer, text: string, reason: string): Fault {
  if (!text.trim()) {
    return error(
      'malformed',
      `La réponse est vide : ${shown(answer.url)}.`,
      'Ouvrez l’adresse dans un onglet ; une réponse vide est souvent une erreur de PHP, que le journal du serveur contient.',
    );
  }
  const isMarkup = /^\s*</.test(text);
  const inScript = isMarkup ? jsonLdPlace(text) : undefined;
  const place = inScript ?? (isMarkup ? xmlPlace(text) : jsonPlace(text));
  const language = inScript ? 'JSON-LD' : isMarkup ? 'XML' : 'JSON';
  return error(
    'malformed',
    `La réponse n’est pas du ${language} correct${where(place)} : ${shown(answer.url)}.`,
    remedies.malformed,
    place?.excerpt ?? `${excerpt(text)}\n${reason}`,
  );
}

function where(place: Place | undefined): string {
  return place ? `, ligne ${place.line}, colonne ${place.column}` : '';
}

async function unknownFormat(widget: Widget, answer: HttpAnswer, text: string, detail: string): Promise<Fault> {
  if (widget.format !== 'auto') {
    return error(
      'unknown-format',
      `Aucun format ne s’appelle « ${widget.format} ».`,
      'Retirez l’attribut « format » : le widget reconnaît de lui-même les formats qu’il sait lire.',
      detail,
    );
  }
  const other = await otherReader(widget, answer);
  return error(
    'unknown-format',
    `${diagnoses['unknown-format']} (${shown(answer.url)})`,
    other ? `Cette adresse convient à <${other}> : changez de widget, ou d’adresse.` : remedies['unknown-format'],
    excerpt(text),
  );
}

/** The tag of another registered widget that can parse the response. */
async function otherReader(widget: Widget, answer: HttpAnswer): Promise<string | undefined> {
  for (const tag of shared.tags.values()) {
    if (tag === widget.localName || !widgetClass(tag)) continue;
    const model = await read(document.createElement(tag) as Widget, answer).catch(() => undefined);
    // The answer of another service may be an empty list to many.
    if (Array.isArray(model) ? model.length : model) return tag;
  }
  return undefined;
}

function excerpt(text: string): string {
  const start = collapse(text.slice(0, EXCERPT));
  return text.length > EXCERPT ? `${start}…` : start;
}

import { parseDate } from '../../text/parse-date.js';
import { escapeHtml } from '../../text/plain-text.js';
import { httpUrl } from '../../text/urls.js';
import { FormatError } from '../format-error.js';
import { at, object, objects, string, type JsonObject } from '../json-values.js';
import type { SourceDocument } from '../source-document.js';
import { relatedImage, related, type Included } from './drupal-relations.js';
import { imageInHtml } from './image.js';
import { newsFormat, readDrafts, type NewsDraft } from './news-draft.js';

/**
 * Drupal JSON:API, `/jsonapi/node/article?include=field_image,uid` (https://jsonapi.org/format/1.1/): a collection, one
 * node, or `null`. Field names differ between sites, so images, keywords and text are found by their type.
 */
export const drupal = newsFormat({
  detect: ({ json }) => isJsonApi(json) || nodesIn(json).some(isNode),
  drafts(document) {
    const { json } = document;
    if (typeof json !== 'object' || !json)
      throw new FormatError('malformed', 'The answer is neither a JSON object nor a list.');
    const [error] = objects(at(json, 'errors'));
    if (error) throw new FormatError('malformed', `Drupal answered: ${string(error.detail) || string(error.title)}`);
    const included: Included = new Map(objects(at(json, 'included')).map((entity) => [string(entity.id), entity]));
    return readDrafts(nodesIn(json).filter(isNode), (node) => draft(node, included, document));
  },
});

function isJsonApi(json: unknown): boolean {
  const answer = object(json);
  return !!answer && !!object(answer.jsonapi) && ('data' in answer || 'errors' in answer);
}

/** The nodes of a JSON:API response, of a view (`results`), or of a response that a client library has flattened. */
function nodesIn(json: unknown): JsonObject[] {
  const answer = object(json);
  const data = at(answer, 'results', 'data') ?? answer?.results ?? (answer && 'data' in answer ? answer.data : json);
  return objects(Array.isArray(data) ? data : [data]);
}

/** Whether an entity has a type such as `node--article` and a title: `meta.omitted` and files have none. */
function isNode(entity: JsonObject): boolean {
  return /--/.test(string(entity.type)) && !!string(fields(entity).title);
}

function fields(entity: JsonObject): JsonObject {
  return object(entity.attributes) ?? entity;
}

function draft(node: JsonObject, included: Included, document: SourceDocument): NewsDraft {
  const attributes = fields(node);
  const site = siteOf(node, document.url);
  const body = bodyOf(attributes);
  const html = string(body?.processed);
  const terms = related(node, included).filter(({ type }) => string(type).startsWith('taxonomy_term--'));
  const people = related(node, included, 'uid');
  return {
    id: string(node.id),
    url: nodeUrl(attributes, site),
    titleHtml: escapeHtml(string(attributes.title)),
    summaryHtml: string(body?.summary),
    contentHtml: html,
    image: relatedImage(node, included, site) ?? imageInHtml(html, site),
    categories: terms.map((term) => escapeHtml(string(fields(term).name))),
    authors: people.map((person) => escapeHtml(string(fields(person).display_name ?? fields(person).name))),
    published: parseDate(attributes.created, document.timeZone),
    updated: parseDate(attributes.changed, document.timeZone),
    language: attributes.langcode,
  };
}

/**
 * The `body`, else the first formatted text. Its `value` is the author's input before filtering and must never be
 * shown.
 */
function bodyOf(attributes: JsonObject): JsonObject | undefined {
  const values = [attributes.body, ...Object.values(attributes)];
  return objects(values.flat()).find(({ processed }) => typeof processed === 'string');
}

/** The address of the site with a final `/`: the part before `/jsonapi`, with language and folder. */
function siteOf(node: JsonObject, documentUrl: string): string {
  const self = httpUrl(at(node, 'links', 'self', 'href'), documentUrl);
  const endpoint = [documentUrl, self ?? ''].find((url) => url.includes('/jsonapi')) ?? documentUrl;
  const [before = endpoint, ...after] = endpoint.split('/jsonapi');
  return after.length ? `${before}/` : endpoint;
}

function nodeUrl(attributes: JsonObject, site: string): string | undefined {
  const alias = string(at(attributes, 'path', 'alias'));
  const nid = string(attributes.drupal_internal__nid);
  const path = alias || (nid && `/node/${nid}`);
  // Aliases are relative to the site, which may be in a folder.
  return path ? httpUrl(`.${path}`, site) : undefined;
}

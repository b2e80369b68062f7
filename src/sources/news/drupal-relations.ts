import { at, list, object, objects, string, type JsonObject } from '../json.js';
import { imageUrl, said } from './image.js';
import type { NewsImage } from './news-item.js';

/** The entities of `included`, by their id. */
export type Included = ReadonlyMap<string, JsonObject>;

/** The entities that a node refers to, in its order, as far as they came along; by one field, or by all. */
export function related(node: JsonObject, included: Included, field?: string): JsonObject[] {
  return references(node, field).map((reference) => included.get(string(reference.id)) ?? reference);
}

/**
 * The first image a node refers to: a file, or a media entity and then its file. The reference carries the text
 * alternative and the size, the file the address, from the root of the site.
 */
export function relatedImage(node: JsonObject, included: Included, base: string): NewsImage | undefined {
  const direct = references(node);
  // A media entity refers to its file as the node does to the media: a second hop, never a third.
  const second = direct
    .filter(({ type }) => /^media--/.test(string(type)))
    .flatMap((reference) => references(included.get(string(reference.id)) ?? reference));
  for (const reference of [...direct, ...second]) {
    const image = fileImage(reference, included, base);
    if (image) return image;
  }
  return undefined;
}

/** JSON:API has references in `relationships.X.data`; client libraries flatten them into the node. */
function references(node: JsonObject, field?: string): JsonObject[] {
  const relationships = object(node.relationships);
  const holder = relationships ?? node;
  const targets = field ? [holder[field]] : Object.values(holder);
  return targets
    .flatMap((target) => (relationships ? at(target, 'data') : target))
    .flatMap((target) => objects(Array.isArray(target) ? list(target) : [target]))
    .filter(({ type }) => typeof type === 'string');
}

function fileImage(reference: JsonObject, included: Included, base: string): NewsImage | undefined {
  if (reference.type !== 'file--file') return undefined;
  const file = included.get(string(reference.id)) ?? reference;
  const attributes = object(file.attributes) ?? file;
  const meta = object(reference.meta) ?? object(reference.resourceIdObjMeta) ?? {};
  const url = imageUrl(at(attributes, 'uri', 'url'), base);
  const isImage = /^(?:image\/|$)/.test(string(attributes.filemime));
  return url && isImage ? { ...said(meta), url } : undefined;
}

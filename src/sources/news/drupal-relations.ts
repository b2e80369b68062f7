import { at, list, object, objects, string, type JsonObject } from '../json-values.js';
import { imageUrl, imageAttributes } from './image.js';
import type { NewsImage } from './news-item.js';

/** The entities of `included`, by `id`. */
export type Included = ReadonlyMap<string, JsonObject>;

/** The entities that a node refers to, in order, completed from `included`; those of one field, or of all. */
export function related(node: JsonObject, included: Included, field?: string): JsonObject[] {
  return references(node, field).map((reference) => included.get(string(reference.id)) ?? reference);
}

/**
 * The first image that a node refers to: a file, or the file of a media entity. The reference has the text alternative
 * and the size, the file has the address, relative to the site's root.
 */
export function relatedImage(node: JsonObject, included: Included, base: string): NewsImage | undefined {
  const direct = references(node);
  // A media entity refers to its file as the node does to the media: two levels, never three.
  const second = direct
    .filter(({ type }) => /^media--/.test(string(type)))
    .flatMap((reference) => references(included.get(string(reference.id)) ?? reference));
  for (const reference of [...direct, ...second]) {
    const image = fileImage(reference, included, base);
    if (image) return image;
  }
  return undefined;
}

/**
 * The references of a node. JSON:API has them in `relationships.X.data`; client libraries flatten them into the node.
 */
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
  return url && isImage ? { ...imageAttributes(meta), url } : undefined;
}

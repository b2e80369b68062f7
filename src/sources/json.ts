import { limits } from '../limits.js';
import { collapse } from '../text/line.js';

/** A JSON object whose members nobody has looked at yet. */
export type JsonObject = Record<string, unknown>;

/** The value when it is a JSON object; lists and `null` are not. */
export function object(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

/** The value when it is a list, else an empty one. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects of a list; whatever else it holds is left out. */
export function objects(value: unknown): JsonObject[] {
  return list(value)
    .map(object)
    .filter((member) => member !== undefined);
}

/** A string, or a number as one: identifiers come as both. Empty for anything else. */
export function string(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** The same as one line, no longer than a title: a name, a label, a caption. */
export function line(value: unknown): string {
  return collapse(string(value)).slice(0, limits.title);
}

/** The member at the end of a path of names, `undefined` where the path breaks off. */
export function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((member, name) => object(member)?.[name], value);
}

import { limits } from '../limits.js';
import { collapse } from '../text/line.js';

/** A JSON object with unchecked members. */
export type JsonObject = Record<string, unknown>;

/** The value if it is a JSON object; arrays and `null` are not. */
export function object(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

/** The value if it is an array, else an empty one. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects in an array; other members are left out. */
export function objects(value: unknown): JsonObject[] {
  return list(value)
    .map(object)
    .filter((member) => member !== undefined);
}

/** A string, or a number as a string, since identifiers are written as both. Empty for anything else. */
export function string(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** A string or a number as one line of at most `limits.title` characters: a name, a label, a caption. */
export function line(value: unknown): string {
  return collapse(string(value)).slice(0, limits.title);
}

/** The member at the end of a path of names, `undefined` if the path does not exist. */
export function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((member, name) => object(member)?.[name], value);
}

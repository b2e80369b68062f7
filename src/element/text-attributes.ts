import type { ComplexAttributeConverter } from 'lit';
import { clean } from './attributes.js';

/** Any text, trimmed. */
export const text: ComplexAttributeConverter<string> = { fromAttribute: clean };

/**
 * The prefix of parameter names, without characters that would be escaped. The attribute without a value is `fallback`,
 * the empty property is none: a function, because an object's converter would also be applied to properties.
 */
export const prefix =
  (fallback: string) =>
  (attribute: string | null): string =>
    attribute === null ? '' : clean(attribute).replace(/[^\w-]/g, '') || fallback;

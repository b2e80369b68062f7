import { schemes, scriptAddresses, otherHosts } from './addresses.js';
import { breakouts, drawings, handlers, intruders, mutations, scripts } from './markup.js';
import { characters, names, references, sections, templates } from './words.js';

/** A hostile value. */
export interface Payload {
  /** The kind of attack. */
  family: string;
  value: string;
  /** Whether all HTML parsers agree on its text, so that the text shown can be compared with that of a browser. */
  readable: boolean;
}

interface Family {
  values: readonly string[];
  readable: boolean;
}

const families: Record<string, Family> = {
  'script elements': { values: scripts, readable: true },
  'event handlers': { values: handlers, readable: false },
  'SVG and MathML': { values: drawings, readable: false },
  'mutating markup': { values: mutations, readable: false },
  'attribute break-outs': { values: breakouts, readable: true },
  'intruding elements': { values: intruders, readable: false },
  'character references': { values: references, readable: true },
  'XML and HTML sections': { values: sections, readable: false },
  'templates and their marks': { values: templates, readable: false },
  'names with a meaning': { values: names, readable: true },
  'characters that hide': { values: characters, readable: false },
  'script addresses': { values: scriptAddresses, readable: false },
  'other schemes': { values: schemes, readable: false },
  'other hosts': { values: otherHosts, readable: false },
};

/** All payloads. Each calls the canary with its own index in this list. */
export const payloads: readonly Payload[] = Object.entries(families)
  .flatMap(([family, { values, readable }]) => values.map((value) => ({ family, value, readable })))
  .map((payload, index) => ({ ...payload, value: payload.value.replaceAll('@x', `__x(${index})`) }));

export const familyNames: readonly string[] = Object.keys(families);

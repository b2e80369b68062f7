/** Runs in the page: the rules of a whole page, each a list of problems. */
import { contrastingPixels as countPixels } from '../../access/page/focus.js';
import { brokenCode, plainCode } from './code.js';
import { browserBubbles, refusals, sameNames, untoldFormats, untoldRequired } from './forms.js';
import { looseLinks } from './links.js';
import { emptyTables, oneMain } from './structure.js';
import { doubleText, palePlaceholders, squeezed } from './text.js';

const rules = {
  'the page has one main content': oneMain,
  'a table has data': emptyTables,
  'links that follow each other are a list': looseLinks,
  'no two controls or groups have one name': sameNames,
  'a required field says so': untoldRequired,
  'a format is described before the form is sent': untoldFormats,
  'errors are told by the page, not by the browser': browserBubbles,
  'each refused value has one message': refusals,
  'placeholders have enough contrast': palePlaceholders,
  'code is marked': plainCode,
  'code is not broken': brokenCode,
} satisfies Record<string, () => string[]>;

export type Rule = keyof typeof rules;

/** The number of pixels that differ between two pictures of the same place with a contrast of at least 3:1. */
const contrastingPixels = (one: string, other: string): Promise<number> =>
  countPixels({ png: one, x: 0, y: 0 }, { png: other, x: 0, y: 0 });

const tools = { contrastingPixels, doubleText, squeezed };

declare global {
  /** The rules and tools that this file exposes to the suite. */
  var pageRules: typeof rules;
  var pageTools: typeof tools;
}

globalThis.pageRules = rules;
globalThis.pageTools = tools;

// @ts-check
import { frenchText } from './french-text.js';
import { noInlineStyle } from './no-inline-style.js';
import { noRem } from './no-rem.js';
import { noVisibleText } from './no-visible-text.js';
import { oneWayImports } from './one-way-imports.js';
import { oneWayRooms } from './one-way-rooms.js';

/** The project's own lint rules, which no published plugin has. @type {import('eslint').ESLint.Plugin} */
export const commune = {
  rules: {
    'french-text': frenchText,
    'no-inline-style': noInlineStyle,
    'no-rem': noRem,
    'no-visible-text': noVisibleText,
    'one-way-imports': oneWayImports,
    'one-way-rooms': oneWayRooms,
  },
};

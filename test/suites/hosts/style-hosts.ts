import type { HostPage } from './host.js';

const everything = (declarations: string): string =>
  `* { ${declarations.replaceAll(/;|$/g, ' !important;').replace(/; !important;$/, ';')} }`;

/** Pages whose style sheets apply to every element. */
export const styleHosts: readonly HostPage[] = [
  {
    name: 'a reset',
    css: everything('margin: 0; padding: 0; border: 0; outline: 0; background: none; list-style: none; font: inherit'),
  },
  { name: 'a reset of all there is', css: 'body, body * { all: unset !important; display: block !important; }' },
  { name: 'lines without height', css: everything('line-height: 0') },
  {
    name: 'capital letters',
    css: everything('text-transform: uppercase; font-variant: small-caps; font-style: italic'),
  },
  { name: 'lines that do not wrap', css: everything('white-space: nowrap; overflow-wrap: normal') },
  { name: 'words that break anywhere', css: everything('word-break: break-all; hyphens: auto; text-align: justify') },
  { name: 'nothing visible', css: everything('visibility: hidden') },
  { name: 'right to left', root: 'dir="rtl"', css: everything('direction: rtl; text-align: right') },
  {
    name: 'lines from top to bottom',
    css: everything('writing-mode: vertical-rl; text-indent: 3em'),
    alike: ['text'],
  },
  { name: 'a font size of 62.5 %', css: 'html { font-size: 62.5%; } body { font-size: 1.6rem; }' },
  { name: 'transparent letters', css: everything('-webkit-text-fill-color: transparent; text-shadow: 0 0 9px red') },
  { name: 'nothing to click or select', css: everything('pointer-events: none; user-select: none; cursor: none') },
  { name: 'nothing that is not defined', css: ':not(:defined) { display: none; }' },
  { name: 'a column of 240 px', css: 'main { width: 240px !important; float: left; }', alike: ['text'] },
  {
    name: 'rules for every element by its name',
    css: 'p, ul, li, h2, h3, a, button, input, label, fieldset, div > * { display: none !important; color: red; }',
  },
];

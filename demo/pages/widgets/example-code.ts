import { writeHead } from '../../../src/head/index.js';
import { wordsOf } from '../../attributes/french.js';
import { kindOf } from '../../attributes/kinds.js';
import { liveCode } from '../../site/live-code.js';
import { isAddress } from '../../studio/configuration.js';
import { nameOf } from './names.js';

/** A widget as pages show its code: complete, and without an address of the demo. */
interface ExampleCode {
  /** Its options, those that it requires included. */
  choices: Record<string, string>;
  /** The addresses that the studio gives as examples, by attribute: the data, then what the widget requires. */
  examples: Record<string, string>;
  /** The script tag, with the origins to which the widget may send. */
  script: string;
}

export function exampleOf(tag: string, options: Record<string, string> = {}): ExampleCode {
  const { attributes = {} } = kindOf({ tag, title: nameOf(tag, 'fr') });
  const names = ['endpoint', ...Object.keys(attributes).filter(isAddress)];
  const examples = Object.fromEntries(names.map((name) => [name, wordsOf(tag, { name, text: '' }).example ?? '']));
  const required = Object.entries(attributes).filter(([name]) => !isAddress(name));
  const choices = { ...Object.fromEntries(required), ...options };
  const widget = { tag, form: 'placeholder', attributes: { ...examples, ...choices } } as const;
  const [script = ''] = writeHead([widget], { folder: '/widgets/', chunks: [] });
  return { choices, examples, script };
}

/** The lines to paste for a widget: the script, and the widget itself. */
export function exampleCode(tag: string): string {
  const { choices, examples, script } = exampleOf(tag);
  return liveCode(tag, { ...examples, ...choices }, kindOf({ tag, title: nameOf(tag, 'fr') }).link, script);
}

import { HtmlValidate } from 'html-validate';
import { isFalse, markupReports } from './false-reports.js';

/** All recommended rules but those about the style of the source, which Prettier sets. */
const extended = ['html-validate:recommended', 'html-validate:prettier'];

/** Templates leave spaces at the ends of lines. */
const rules = { 'no-trailing-whitespace': 'off' } as const;

const ofSources = new HtmlValidate({ root: true, extends: extended, rules });

/** A tree has no notation of its attributes: a boolean one is serialised as `hidden=""`. */
const ofTrees = new HtmlValidate({
  root: true,
  extends: extended,
  rules: { ...rules, 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off' },
});

/** The faults in the source of a page. */
export function sourceFaults(source: string): string[] {
  return faults(ofSources, source);
}

/** The faults in a serialised tree, such as that of a shadow root (RGAA 8.2). */
export function treeFaults(markup: string): string[] {
  // Lit’s markers.
  return faults(ofTrees, markup.replace(/<!--.*?-->/g, ''));
}

function faults(checker: HtmlValidate, source: string): string[] {
  const lines = source.split('\n');
  const { results } = checker.validateStringSync(source);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line, column, selector }) => {
      const place = lines[line - 1]?.slice(Math.max(0, column - 20), column + 100) ?? '';
      return { rule: ruleId, found: `${message}, in ${selector}: ${place}` };
    })
    .filter(({ rule, found }) => !isFalse(markupReports, rule, found))
    .map(({ rule, found }) => `${rule}: ${found}`);
}

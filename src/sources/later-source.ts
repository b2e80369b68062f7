import type { SourceDocument } from './source-document.js';
import type { Source } from './source.js';

/**
 * A format whose module is loaded on demand. `suits` is a quick test which responses can have this format, so that the
 * module is loaded for these only.
 */
export function laterSource<Model>(
  source: () => Source<Model>,
  suits: (document: SourceDocument) => boolean,
): Source<Model> {
  return {
    detect: (document) => suits(document) && source().detect(document),
    parse: (document) => source().parse(document),
    *steps(document) {
      const found = source();
      return found.steps ? yield* found.steps(document) : found.parse(document);
    },
  };
}

/** Whether a response may be XML: it is neither JSON nor an HTML page. */
export function mayBeXml(document: SourceDocument): boolean {
  return document.json === undefined && !document.isHtml && document.text.includes('<');
}

/** Whether a response is JSON. */
export function isJson(document: SourceDocument): boolean {
  return document.json !== undefined;
}

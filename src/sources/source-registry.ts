import { FormatError } from './format-error.js';
import type { Payload } from './payload.js';
import { SourceDocument } from './source-document.js';
import type { Source } from './source.js';

/** The formats of one kind of content, by name. */
export class SourceRegistry<Model> {
  private readonly sources: Map<string, Source<Model>>;

  /** `builtIns` are tried in their order: put the most specific first. */
  constructor(builtIns: Record<string, Source<Model>>) {
    this.sources = new Map(Object.entries(builtIns));
  }

  /** The registered names, in the order in which `auto` tries them. */
  get names(): string[] {
    return [...this.sources.keys()];
  }

  /** Adds a format, or replaces the one of that name. It is tried before all others. */
  register(name: string, source: Source<Model>): void {
    this.sources.delete(name);
    const others = [...this.sources];
    this.sources.clear();
    for (const [key, value] of [[name, source] as const, ...others]) this.sources.set(key, value);
  }

  /** Parses a response; throws `FormatError`. */
  parse(payload: Payload): Model {
    const document = new SourceDocument(payload);
    return this.choose(document, payload.format ?? 'auto').parse(document);
  }

  private choose(document: SourceDocument, format: string): Source<Model> {
    if (format !== 'auto') {
      const source = this.sources.get(format);
      if (source) return source;
      throw new FormatError('unknown-format', `No format is named "${format}". Known: ${this.names.join(', ')}.`);
    }
    for (const source of this.sources.values()) if (source.detect(document)) return source;
    if (document.isHtml) throw new FormatError('wrong-type', 'The endpoint answered with an HTML page, not with data.');
    if (!document.text.trim()) throw new FormatError('malformed', 'The endpoint answered with an empty body.');
    if (document.json !== undefined || /^\s*<[?!a-z]/i.test(document.text)) {
      throw new FormatError('unknown-format', `The answer has the shape of none of: ${this.names.join(', ')}.`);
    }
    throw new FormatError('wrong-type', `The endpoint answered with ${document.mediaType || 'an unknown media type'}.`);
  }
}

import { Pending } from '../pending.js';
import { yieldToPage } from '../yield-to-page.js';
import { addedSources, type ContentKind } from './added-sources.js';
import { FormatError } from './format-error.js';
import type { Payload } from './payload.js';
import { SourceDocument } from './source-document.js';
import type { Source } from './source.js';
import { finishInTasks } from './steps.js';

/** The length of a response whose decoding is a task of its own, in bytes. */
const LONG = 200_000;

/** The formats of one kind of content, by name. */
export class SourceRegistry<Model> {
  private readonly builtIns: ReadonlyMap<string, Source<Model>>;

  /** `builtIns` are tried in their order, after those that the page has added: put the most specific first. */
  constructor(
    private readonly kind: ContentKind,
    builtIns: Record<string, Source<Model>>,
  ) {
    this.builtIns = new Map(Object.entries(builtIns));
  }

  /** The known names, in the order in which `auto` tries them. */
  get names(): string[] {
    return [...this.sources.keys()];
  }

  /** Parses a response; throws `FormatError`, and `Pending` if a module is not loaded yet. */
  parse(payload: Payload): Model {
    const document = new SourceDocument(payload);
    return this.choose(document, payload.format).parse(document);
  }

  /** Parses a response in several tasks if that takes long, and loads what it needs; rejects with a `FormatError`. */
  async parseAsync(payload: Payload): Promise<Model> {
    const document = new SourceDocument(payload);
    for (;;) {
      try {
        const source = this.choose(document, payload.format);
        if (!source.steps) return source.parse(document);
        if (payload.body.length > LONG) await yieldToPage();
        return await finishInTasks(source.steps(document));
      } catch (error) {
        if (!(error instanceof Pending)) throw error;
        await error.load();
      }
    }
  }

  private get sources(): Map<string, Source<Model>> {
    const added = addedSources<Model>(this.kind);
    return new Map([...added, ...[...this.builtIns].filter(([name]) => !added.has(name))]);
  }

  private choose(document: SourceDocument, format = 'auto'): Source<Model> {
    const { sources } = this;
    if (format !== 'auto') {
      const source = sources.get(format);
      if (source) return source;
      throw new FormatError('unknown-format', `No format is named "${format}". Known: ${this.names.join(', ')}.`);
    }
    for (const source of sources.values()) if (source.detect(document)) return source;
    if (document.isHtml) throw new FormatError('wrong-type', 'The endpoint answered with an HTML page, not with data.');
    if (!document.text.trim()) throw new FormatError('malformed', 'The endpoint answered with an empty body.');
    if (document.json !== undefined || /^\s*<[?!a-z]/i.test(document.text)) {
      throw new FormatError('unknown-format', `The answer has the shape of none of: ${this.names.join(', ')}.`);
    }
    throw new FormatError('wrong-type', `The endpoint answered with ${document.mediaType || 'an unknown media type'}.`);
  }
}

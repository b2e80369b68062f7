import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';

/** A request and the answer of the API, its body as text. */
export interface Exchange {
  method: string;
  /** Without a query. */
  path: string;
  status: number;
  headers: Headers;
  body: string;
}

export interface Operation {
  id: string;
  method: string;
  template: string;
  /** The statuses that the document lists individually. */
  statuses: string[];
}

type Node = Record<string, unknown>;

const METHODS = ['get', 'post', 'put', 'delete', 'patch'];

/** openapi.yaml, to validate answers of the API against it. */
export class OpenApi {
  readonly operations: Operation[];
  private readonly document: Node;
  private readonly ajv: Ajv2020;

  constructor(file: URL) {
    this.document = parse(readFileSync(file, 'utf8')) as Node;
    this.ajv = new Ajv2020({ allErrors: true, strict: false });
    formats.default(this.ajv);
    this.ajv.addSchema(this.document, 'openapi');
    this.operations = Object.entries(this.document.paths as Record<string, Node>).flatMap(([template, methods]) =>
      Object.entries(methods)
        .filter(([method]) => METHODS.includes(method))
        .map(([method, operation]) => operationOf(template, method, operation as Node)),
    );
  }

  /** The operation for a request: literal segments take precedence over parameters, as in section 4.8.8.1. */
  operationOf({ method, path }: Pick<Exchange, 'method' | 'path'>): Operation | undefined {
    return this.operations
      .filter((operation) => operation.method === method && pattern(operation.template).test(path))
      .sort((a, b) => parameters(a) - parameters(b))[0];
  }

  /** The differences between an answer and the document; empty when there are none. */
  problemsOf(exchange: Exchange): string[] {
    const operation = this.operationOf(exchange);
    if (!operation) return [`${exchange.method} ${exchange.path} is not documented`];
    const responses = ['paths', operation.template, operation.method.toLowerCase(), 'responses'];
    const status = operation.statuses.includes(String(exchange.status)) ? String(exchange.status) : 'default';
    const [pointer, response] = this.resolve([...responses, status]);
    if (!response) return [`${operation.id} documents no status ${exchange.status}`];
    return [...this.headerProblems(response, exchange), ...this.bodyProblems(pointer, response, exchange)];
  }

  /** Every `$ref` of the document that cannot be resolved. */
  brokenReferences(): string[] {
    const references = [...JSON.stringify(this.document).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, target = '']) => target,
    );
    return references.filter((target) => !this.at(target.slice(2).split('/').map(unescape)));
  }

  /** The compiled schema at a path of the document; throws where there is none. */
  schemaAt(path: string[]): ValidateFunction {
    const validate = this.ajv.getSchema(`openapi#/${path.map(escape).join('/')}`);
    if (!validate) throw new Error(`There is no schema at ${path.join(' ')}`);
    return validate;
  }

  /** The names of the component schemas. */
  get schemas(): string[] {
    return Object.keys((this.document.components as { schemas: Node }).schemas);
  }

  private headerProblems(response: Node, { headers }: Exchange): string[] {
    const declared = Object.entries((response.headers ?? {}) as Record<string, { required?: boolean }>);
    return declared
      .filter(([name, header]) => header.required && !headers.has(name))
      .map(([name]) => `the header ${name} is missing`);
  }

  private bodyProblems(pointer: string[], response: Node, { headers, body }: Exchange): string[] {
    const content = response.content as Record<string, Node> | undefined;
    const type = headers.get('Content-Type')?.split(';')[0] ?? '';
    if (!content) return body === '' ? [] : ['a body, where there should be none'];
    if (!content[type]) return [`the type ${type || 'of nothing'} is not documented`];
    const validate = this.schemaAt([...pointer, 'content', type, 'schema']);
    if (validate(type.endsWith('json') ? JSON.parse(body) : body)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'the body'} ${message}`);
  }

  /** The node at a path, and its own path after references were resolved. */
  private resolve(path: string[]): [string[], Node | undefined] {
    const node = this.at(path);
    const target = node?.$ref;
    return typeof target === 'string' ? this.resolve(target.slice(2).split('/').map(unescape)) : [path, node];
  }

  private at(path: string[]): Node | undefined {
    return path.reduce<Node | undefined>((node, key) => node?.[key] as Node | undefined, this.document);
  }
}

function operationOf(template: string, method: string, { operationId, responses }: Node): Operation {
  const statuses = Object.keys(responses as Node).filter((status) => status !== 'default');
  return { id: String(operationId), method: method.toUpperCase(), template, statuses };
}

function parameters({ template }: Operation): number {
  return template.split('{').length;
}

function pattern(template: string): RegExp {
  return new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
}

/** Escapes a key for a pointer in a URI fragment: RFC 6901, section 6. */
function escape(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function unescape(key: string): string {
  return decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
}

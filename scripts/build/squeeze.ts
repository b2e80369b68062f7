import { parseSync, type Plugin } from 'vite';
import { squeezeCss, squeezeHtml } from './squeeze-text.js';

type Node = { type: string; start: number; end: number } & Record<string, unknown>;

interface Edit {
  start: number;
  end: number;
  text: string;
}

const squeezers: Record<string, (text: string) => string> = { css: squeezeCss, html: squeezeHtml, svg: squeezeHtml };

/** Vite plugin that removes indentation from css``, html`` and svg`` literals, which minifiers do not change. */
export function squeeze(): Plugin {
  return {
    name: 'commune-widgets:squeeze',
    transform(code, id) {
      if (!id.includes('/src/') || !/\b(?:css|html|svg)`/.test(code)) return undefined;
      const edits: Edit[] = [];
      collect(parseSync(id, code, { lang: 'js' }).program as unknown as Node, edits);
      return { code: apply(code, edits), map: null };
    },
  };
}

function collect(node: Node, edits: Edit[]): void {
  const squeezer = node.type === 'TaggedTemplateExpression' && squeezers[String((node['tag'] as Node)['name'])];
  if (squeezer) {
    for (const quasi of (node['quasi'] as Node)['quasis'] as Node[]) {
      const { raw } = quasi['value'] as { raw: string };
      edits.push({ start: quasi.start, end: quasi.end, text: squeezer(raw) });
    }
  }
  for (const child of Object.values(node).flat()) if (isNode(child)) collect(child, edits);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function apply(code: string, edits: Edit[]): string {
  const sorted = edits.toSorted((a, b) => b.start - a.start);
  return sorted.reduce(
    (text, { start, end, text: replacement }) => text.slice(0, start) + replacement + text.slice(end),
    code,
  );
}

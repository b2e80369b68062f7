/**
 * The types that a framework accepts where a page writes an attribute, by the type of the property: the elements read a string
 * that is set as a property as they read the attribute.
 */
const WRITTEN = `
/** The property's own type, or what the attribute would be. */
type Written<T> =
  | T
  | (T extends number
      ? \`\${number}\`
      : T extends boolean
        ? '' | 'true' | 'false'
        : T extends string | undefined
          ? never
          : string);
`;

/** A line of the generated types: a property by the name of an attribute, or by its own. */
const PROPERTY = /^ {2}("?[\w-]+"?)\?: (\w+\["(\w+)"\])( \| undefined)?;$/gm;

/** Attributes as strings too. `data` and `state` are none. */
function withStrings(code: string): string {
  return code.replace(PROPERTY, (line, name: string, type: string, property: string, rest = '') =>
    property === 'data' || property === 'state' ? line : `  ${name}?: Written<${type}>${rest};`,
  );
}

/**
 * The types for JSX. The file speaks to ten frameworks, nine of which a project does not have: each has a file of its
 * own instead. `ref` is what React and Preact take for one
 * (https://react.dev/reference/react-dom/components/common#ref-callback).
 */
export function mendJsx(code: string): string {
  return (
    withStrings(code.replace(/^declare module "react"[^]*/m, '')).replace(
      'ref?: (T | ((e: T) => void)) | undefined',
      'ref?: ((instance: T | null) => void | (() => void)) | { readonly current: T | null } | null | undefined',
    ) + WRITTEN
  );
}

/**
 * The types for Vue: the events are events, not details of a `CustomEvent`; a listener is known by the letter after `on`
 * (https://vuejs.org/guide/extras/render-function.html#v-on); each class is imported once. In templates every name is
 * checked in camel case, and an element may have what any HTML element has
 * (https://github.com/vuejs/language-tools/wiki/Vue-Compiler-Options#stricttemplates).
 */
export function mendVue(code: string): string {
  const once = (names: string): string => [...new Set(names.match(/\w+/g))].join(', ');
  return (
    withStrings(code)
      .replace(/^import type \{([^}]*)\} from "\.\./m, (_, names: string) => `import type { ${once(names)} } from "..`)
      .replace('import type { DefineComponent } from', 'import type { DefineComponent, HTMLAttributes } from')
      .replace(/CustomEvent<(Cw\w+)>/g, '$1')
      .replaceAll('"oncw-', '"onCw-')
      .replace(/DefineComponent<(\w+Props)>/g, 'DefineComponent<Camel<$1> & HTMLAttributes>')
      .replace(/^declare global \{[^]*/m, '') +
    WRITTEN +
    `
type CamelCase<Name> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<CamelCase<Rest>>}\` : Name;
type Camel<Props> = { [Name in keyof Props as CamelCase<Name>]: Props[Name] };
`
  );
}

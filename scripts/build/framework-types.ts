/**
 * The types that a framework accepts for an attribute in a template, by the type of the property. Elements parse a
 * string that is set as a property as they parse the attribute.
 */
const WRITTEN = `
/** The property's own type, or the text of the attribute. */
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

/** The attribute that puts an element into a slot of a widget: Vue 3.5 does not list it among those of HTML elements. */
const SLOT = `  interface HTMLAttributes {
    /** The name of a slot of the custom element around this one. */
    slot?: string | undefined;
  }`;

/** Matches a line of the generated types: a property under the name of its attribute, or under its own. */
const PROPERTY = /^ {2}("?[\w-]+"?)\?: (\w+\["(\w+)"\])( \| undefined)?;$/gm;

/** Accepts strings for attributes too, except for `data` and `state`, which are properties only. */
function withStrings(code: string): string {
  return code.replace(PROPERTY, (line, name: string, type: string, property: string, rest = '') =>
    property === 'data' || property === 'state' ? line : `  ${name}?: Written<${type}>${rest};`,
  );
}

/**
 * Corrects the types for JSX. The generated file covers ten frameworks, nine of which a project does not have, so each
 * gets a file of its own. `ref` has the type that React and Preact define
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
 * Corrects the types for Vue: events have their own class, not `CustomEvent`; Vue derives an event's name from a
 * listener by the letter after `on` (https://vuejs.org/guide/extras/render-function.html#v-on); each class is imported
 * once. Templates check every name in camel case, and accept all attributes of HTML elements
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
      .replace(/^declare global \{[^]*/m, '')
      .replace('interface GlobalComponents extends CustomElements {}', `$&\n\n${SLOT}`) +
    WRITTEN +
    `
type CamelCase<Name> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<CamelCase<Rest>>}\` : Name;
type Camel<Props> = { [Name in keyof Props as CamelCase<Name>]: Props[Name] };
`
  );
}

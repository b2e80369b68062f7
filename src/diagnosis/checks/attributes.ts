import { clean } from '../../text/clean.js';
import { error, warning, type Fault } from '../finding.js';
import { nearest } from '../nearest.js';
import { collectMessages } from '../collect-messages.js';
import type { Subject } from '../subject.js';
import type { Declaration, DescribedClass } from '../widget.js';
import { writtenAttributes, type Written } from '../written.js';

/** Attributes of every HTML element, and those of frameworks, which are not meant for the widget. */
const FOREIGN = new RegExp(
  '^(?:accesskey|autofocus|class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|' +
    'item(?:id|prop|ref|scope|type)|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|' +
    'xmlns|on\\w+|(?:aria|data|hx|ng|v|wire|x)-.*|_.*|.*[^\\w-].*)$',
);

/** Faults in the attributes: unknown names, invalid values, attributes in the wrong form. */
export function attributeFaults(subject: Subject): Fault[] {
  const { widgetClass, form, element } = subject;
  if (!widgetClass) return [];
  return faultsOfWritten(writtenAttributes(subject), form, element.getAttributeNames(), widgetClass);
}

/** The same of attributes as written; `names` are those of the element. */
export function faultsOfWritten(
  written: readonly Written[],
  form: Subject['form'],
  names: readonly string[],
  widgetClass: DescribedClass,
): Fault[] {
  return [
    ...written.flatMap((each) => attributeFault(each, form, widgetClass)),
    ...(form === 'div' ? misplaced(names, widgetClass) : []),
  ];
}

function attributeFault(written: Written, form: Subject['form'], widgetClass: DescribedClass): Fault[] {
  const { name, value, as } = written;
  const known = widgetClass.observedAttributes;
  if (known.includes(name)) return valueFaults(name, value, as, widgetClass);
  if (form === 'tag' && name.startsWith('data-cw-')) {
    const own = name.slice('data-cw-'.length);
    return [error('attribute-prefix', `Sur une balise, « ${name} » ne dit rien.`, `Écrivez « ${own} ».`)];
  }
  // The address of an embed page passes all of its parameters on as attributes.
  if (name === 'commune-debug' || (form === 'tag' && FOREIGN.test(name))) return [];
  const meant = nearest(name, known);
  return [
    error(
      'attribute-unknown',
      `L’attribut « ${as} » n’existe pas.`,
      meant ? `Écrivez « ${as.replace(name, meant)} ».` : `Les attributs sont : ${known.join(', ')}.`,
    ),
  ];
}

/** Attributes such as `limit="5"` on a `<div>`, where `data-cw-limit` is needed. */
function misplaced(names: readonly string[], { observedAttributes }: DescribedClass): Fault[] {
  return names
    .filter((name) => observedAttributes.includes(name) && !FOREIGN.test(name))
    .map((name) =>
      error('attribute-prefix', `Sur un bloc, l’attribut « ${name} » ne dit rien.`, `Écrivez « data-cw-${name} ».`),
    );
}

function valueFaults(name: string, value: string, as: string, widgetClass: DescribedClass): Fault[] {
  const converter = declarationOf(name, widgetClass)?.converter;
  let meant: unknown;
  const lines = collectMessages(() => (meant = converter?.fromAttribute?.(value)));
  const faults = lines.map((line) =>
    error('attribute-value', `« ${as} » : ${line}`, 'Corrigez la valeur, ou retirez l’attribut.'),
  );
  // A title may contain quotes: a value that the widget takes unchanged is right.
  const isCleaned = as !== name || name === 'endpoint' || meant !== value;
  if (isCleaned && clean(value) !== value.replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, '')) {
    faults.push(
      warning(
        'attribute-quotes',
        `La valeur de « ${as} » est entourée de guillemets ou d’espaces insécables en trop, sans doute mis par l’éditeur.`,
        'Le widget les ôte, mais mieux vaut les effacer : employez des guillemets droits.',
      ),
    );
  }
  return faults;
}

/** The property of an attribute. Lit uses its name in lower case, unless the declaration names the attribute. */
function declarationOf(attribute: string, { elementProperties }: DescribedClass): Declaration | undefined {
  for (const [property, declaration] of elementProperties) {
    const name = typeof declaration.attribute === 'string' ? declaration.attribute : String(property).toLowerCase();
    if (name === attribute && declaration.attribute !== false) return declaration;
  }
  return undefined;
}

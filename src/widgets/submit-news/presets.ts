import type { ComplexAttributeConverter } from 'lit';
import { clean } from '../../element/attributes.js';
import { fieldNames, type FieldName, type SubmissionSchema } from '../../sources/submissions/schema.js';

/** Values by field: `commune=Saint-Martin; category=culture`. Unknown names are ignored. */
export const presets: ComplexAttributeConverter<Partial<Record<FieldName, string>>> = {
  fromAttribute(attribute) {
    const pairs = clean(attribute)
      .split(';')
      .map((pair) => /^([^=]*)=([^]*)$/.exec(pair)?.slice(1).map(clean) ?? []);
    const known = pairs.flatMap(([name, value]) => {
      const field = fieldNames.find((each) => each.toLowerCase() === name?.toLowerCase());
      return field && value ? [[field, value] as const] : [];
    });
    return Object.fromEntries(known);
  },
};

/** The schema with the page's own presets and locks added to those of the endpoint. */
export function withPresets(
  schema: SubmissionSchema,
  preset: Partial<Record<FieldName, string>>,
  locked: readonly string[],
): SubmissionSchema {
  const names = locked.map((name) => name.toLowerCase());
  const fields = { ...schema.fields };
  for (const name of fieldNames) {
    const rule = fields[name];
    if (!rule) continue;
    const value = rule.locked ? rule.preset : (preset[name] ?? rule.preset);
    fields[name] = {
      ...rule,
      preset: value,
      locked: value !== undefined && (rule.locked || names.includes(name.toLowerCase())),
    };
  }
  return { ...schema, fields };
}

import type { TemplateResult } from 'lit';
import { foreignText } from '../../element/foreign-text.js';
import type { Office } from '../../sources/offices/office.js';

/** Marks what an office itself says about its hours, in a text of the widget, with the language of the office. */
export function remarkMarker({ hours, language }: Office): (text: string) => string | TemplateResult {
  const { weekly = [], special = [] } = language && hours ? hours : {};
  const ranges = [...weekly, ...special].flatMap((each) => each.ranges.map(({ comment }) => comment));
  const remarks = [...ranges, ...special.map(({ reason }) => reason)];
  return (text) =>
    foreignText(
      text,
      remarks.find((remark) => remark && text.includes(remark)),
      language,
    );
}

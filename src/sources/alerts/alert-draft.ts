import { limits } from '../../limits.js';
import { languageTag } from '../../text/language-tag.js';
import { plainText } from '../../text/plain-text.js';
import { httpUrl } from '../../text/urls.js';
import { line, string } from '../json-values.js';
import type { Alert } from './alert.js';

/** An alert as a format finds it, with unchecked texts. */
export interface AlertDraft extends Pick<Alert, 'severity' | 'level' | 'from' | 'until'> {
  id?: unknown;
  /** Default: what it says. */
  version?: unknown;
  language?: unknown;
  title: unknown;
  text?: unknown;
  url?: unknown;
  area?: unknown;
}

/** The model of a draft; none without a title or a colour of the State. `base` is what relative addresses are relative to. */
export function alertsOf({ severity, level, from, until, ...draft }: AlertDraft, base: string): Alert[] {
  const title = plainText(string(draft.title), limits.title);
  if (!title && !level) return [];
  const text = plainText(string(draft.text), limits.summary) || undefined;
  const area = plainText(string(draft.area), limits.title) || undefined;
  const said = [severity, title, text, area, from?.toISOString(), until?.toISOString()];
  return [
    {
      id: line(draft.id) || title,
      version: line(draft.version) || checksum(said.join('\n')),
      severity,
      ...(level && { level }),
      language: languageTag(draft.language),
      title,
      text,
      url: httpUrl(draft.url, base),
      from,
      until,
      area,
    },
  ];
}

/** A short text that differs if the given one does, nearly always: FNV-1a of 32 bits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

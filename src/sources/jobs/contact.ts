import { string } from '../json-values.js';

/** The first page or e-mail address in a text, as a URL: "Envoyer un CV à rh@commune.fr", "https://…". */
export function contactUrl(value: unknown): string | undefined {
  const text = string(value).slice(0, 1_000);
  const page = /https?:\/\/[^\s<>"'«»]+/i.exec(text)?.[0].replace(/[.,;:!?)]+$/, '');
  if (page) return page;
  const mail = /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/i.exec(text)?.[0];
  return mail && `mailto:${mail.replace(/[.-]+$/, '')}`;
}

/** The telephone number in a text, as a `tel:` URL: "02 43 00 00 00", "+33 (0)2 43 00 00 00". */
export function phoneUrl(value: unknown): string | undefined {
  const text = string(value).slice(0, 1_000);
  const [, prefix, number] =
    /(?:^|[^\d+])(\+\d{2,3}\s?(?:\(0\))?|0)\s?([1-9](?:[\s.-]?\d){5,8})(?!\d)/.exec(text) ?? [];
  return number && `tel:${(prefix ?? '').replace(/\s|\(0\)/g, '')}${number.replace(/\D/g, '')}`;
}

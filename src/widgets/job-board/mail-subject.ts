import { uriComponent } from '../../text/urls.js';

/** A `mailto:` address with a subject, unless it has one (RFC 6068); any other address unchanged. */
export function withSubject(url: string, subject: string): string {
  if (!url.startsWith('mailto:') || /[?&]subject=/i.test(url)) return url;
  return `${url}${url.includes('?') ? '&' : '?'}subject=${uriComponent(subject)}`;
}

import type { Locale } from '../locale.js';

export const addresses: Locale['addresses'] = {
  complete: 'Complete the address',
  stop: 'Stop completing the address',
  notice: (host) => {
    const recipient =
      host === 'data.geopf.fr' ? `the geocoding service of the French mapping agency, IGN (${host})` : host;
    return `With this help, what you write in this field is sent, with your IP address, to ${recipient}.`;
  },
  found: 'Suggested addresses',
  count: (count) => {
    if (count === 0) return 'No address found.';
    return `${count} ${count === 1 ? 'suggested address' : 'suggested addresses'} below the field.`;
  },
  short: 'Write at least three characters.',
  failed: 'No address can be suggested at the moment. Write yours.',
  filled: (label, commune) => `The field “${label}” is filled in too: ${commune}.`,
};

// @ts-check

/**
 * @typedef {{ title: string, url: string, summary: string, date_published: string }} Item
 */

const format = new Intl.DateTimeFormat('fr', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Paris' });

/** @param {Item} item */
export const dateOf = (item) => format.format(new Date(item.date_published));

/**
 * @param {string} endpoint
 * @returns {Promise<Item[]>}
 */
export async function itemsAt(endpoint) {
  const response = await fetch(endpoint);
  return (await response.json()).items;
}

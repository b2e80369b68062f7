// @ts-check

/**
 * What a webmaster reads of each theme, by the name of its file; '' is the look without any.
 * @type {Record<string, { title: string, about: string }>}
 */
export const presets = {
  '': { title: 'Aucun', about: 'L’aspect habituel : un filet fin, des coins à peine arrondis.' },
  sobre: { title: 'Sobre', about: 'Angles droits et peu d’espace, pour une colonne étroite ou un site dense.' },
  douce: {
    title: 'Douce',
    about: 'Coins ronds, de l’air et, au lieu d’un filet, une touche de la couleur d’accent dans le fond.',
  },
  contrastee: {
    title: 'Contrastée',
    about: 'Texte plus grand, traits épais, aucun gris : chaque texte contraste à 7:1 au moins (WCAG, niveau AAA).',
  },
};

/**
 * A theme that an address or a snippet names, for a configuration; nothing where it names none that there is.
 * @param {string} [name]
 * @returns {{ model?: string }}
 */
export const modelOf = (name) => (name && Object.hasOwn(presets, name) ? { model: name } : {});

/** @type {import('../studio/dom.js').Choice} */
export const modelChoice = ['modele', 'Thème', Object.entries(presets).map(([name, { title }]) => [name, title])];

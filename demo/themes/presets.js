// @ts-check

/**
 * The French names and descriptions of the themes, by the name of their files; '' is the look without a theme.
 * @type {Record<string, { title: string, about: string }>}
 */
export const presets = {
  '': { title: 'Aucun', about: 'L’aspect habituel : un filet fin, des coins à peine arrondis.' },
  sobre: { title: 'Sobre', about: 'Angles droits et peu d’espace, pour une colonne étroite ou un site dense.' },
  douce: {
    title: 'Douce',
    about: 'Coins ronds, de l’air et, au lieu d’un filet, une touche de la couleur d’accent dans le fond.',
  },
  contrastee: {
    title: 'Contrastée',
    about: 'Texte plus grand, traits épais, aucun gris : chaque texte contraste à 7:1 au moins (WCAG, niveau AAA).',
  },
};

/**
 * The theme that an address or a snippet names, as part of a configuration; empty for an unknown theme.
 * @param {string} [name]
 * @returns {{ model?: string }}
 */
export const modelOf = (name) => (name && Object.hasOwn(presets, name) ? { model: name } : {});

/** @type {import('../studio/dom.js').Choice} */
export const modelChoice = ['modele', 'Thème', Object.entries(presets).map(([name, { title }]) => [name, title])];

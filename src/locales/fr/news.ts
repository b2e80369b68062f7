/** The strings of `<news-feed>`. */
export const news = {
  heading: 'Actualités',
  empty: 'Aucune actualité pour le moment.',
  noMatch: 'Aucune actualité ne correspond à votre recherche.',
  untitled: 'Sans titre',
  pinned: 'À la une',
  subscribe: 'S’abonner (RSS)',
  published: (when: string): string => `Publié le ${when}`,
  publishedAgo: (when: string): string => `Publié ${when}`,
  updated: (when: string): string => `Mis à jour le ${when}`,
  updatedAgo: (when: string): string => `Mis à jour ${when}`,
  credit: (name: string): string => `Crédit : ${name}`,
  more: 'Afficher plus d’actualités',
  moreShown: (count: number): string =>
    count < 2 ? `${count} actualité de plus est affichée.` : `${count} actualités de plus sont affichées.`,
  search: 'Rechercher dans les actualités',
  filters: 'Filtrer par rubrique',
  allCategories: 'Toutes',
  results: (count: number): string =>
    count === 0 ? 'Aucune actualité.' : count === 1 ? '1 actualité.' : `${count} actualités.`,
};

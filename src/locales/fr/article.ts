/** The strings of an item that is open in place in `<news-feed>`. */
export const article = {
  gone: 'Cette publication n’est plus en ligne.',
  elsewhere: 'Le texte entier se lit sur sa page.',
  page: (title: string): string => `Lire la page : ${title}`,
  print: (title: string): string => `Imprimer : ${title}`,
  close: (title: string): string => `Refermer : ${title}`,
};

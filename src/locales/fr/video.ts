/** The strings of the video of a news item. */
export const video = {
  play: 'Lire la vidéo',
  of: (title: string): string => ` : ${title}`,
  length: (minutes: number, seconds: number): string =>
    [minutes && `${minutes} min`, seconds && `${seconds} s`].filter(Boolean).join(' '),
  /** The site from which the video would come, if it is not that of the page. */
  notice: (site: string): string =>
    `La vidéo vient de ${site} : en la lisant, vous lui transmettez votre adresse IP et l’autorisez à déposer des cookies.`,
  /** The site is empty for that of the page. */
  open: (site: string): string => `Ouvrir la vidéo${site && ` sur ${site}`}`,
  failed: 'La vidéo ne peut pas être lue ici.',
};

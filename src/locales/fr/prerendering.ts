/** The strings of content that is written into a page before any script. */
export const prerendering = {
  date: (when: string): string => `Informations du ${when}.`,
  vote: 'Pour voter, activez JavaScript.',
};

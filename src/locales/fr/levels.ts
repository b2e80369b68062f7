/** The colours of a warning of the State. */
export const LEVELS = {
  green: 'Vigilance verte',
  yellow: 'Vigilance jaune',
  orange: 'Vigilance orange',
  red: 'Vigilance rouge',
};

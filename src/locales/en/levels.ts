/** The colours of a warning of the State. */
export const LEVELS = { green: 'No alert (green)', yellow: 'Yellow alert', orange: 'Orange alert', red: 'Red alert' };

/** The colours of a warning of the State. */
export const LEVELS = { green: 'لا إنذار (أخضر)', yellow: 'إنذار أصفر', orange: 'إنذار برتقالي', red: 'إنذار أحمر' };

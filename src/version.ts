/** The version of this copy; a suite checks that it equals package.json. */
export const version = '1.0.0-alpha.1';

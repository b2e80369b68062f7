/** The version of this copy; the same as in package.json, which a suite checks. */
export const version = '1.0.0-alpha.1';

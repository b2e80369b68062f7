/**
 * The languages that the library has, as primary subtags of BCP 47: each a folder here. French, the reference, is in
 * every file for browsers; English is loaded by pages that need it; each other language is a script of its own.
 */
export const languages = ['fr', 'en', 'ar'] as const;

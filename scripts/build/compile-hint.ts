/**
 * The first line of a file most of whose functions run while the page loads: Chromium, from 136, compiles them all
 * where it reads the file, beside the main thread, instead of one after the other when each is first called. Other
 * browsers read a comment. Source: https://v8.dev/blog/explicit-compile-hints
 */
export const compileHint = '//# allFunctionsCalledOnLoad';

/**
 * Loads what each widget says in English, and registers it. Not where the widgets have it, as the modules for bundlers do:
 * each file for browsers has it beside itself instead (scripts/build/bundles.ts).
 */
export const loadEnglish: (() => Promise<unknown>) | undefined = undefined;

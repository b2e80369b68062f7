/**
 * Thrown where a response can't be parsed before a module is loaded. Only the file that the script tag loads has such
 * modules; in the npm modules everything is there. `load` resolves when the same response can be parsed again.
 */
export class Pending extends Error {
  override readonly name = 'Pending';

  constructor(readonly load: () => Promise<unknown>) {
    super('A module is not loaded yet.');
  }
}

/** A module that is loaded on demand: the function returns it, or throws `Pending` as long as it is not loaded. */
export function onDemand<Module>(load: () => Promise<Module>): () => Module {
  let module: Module | undefined;
  return () => {
    if (module) return module;
    throw new Pending(async () => {
      module = await load();
    });
  };
}

import { tryTo } from './try-to.js';

/** The items of a list that `render` accepts, each alone; `undefined` unless some are and some are not. */
export function readableItems<Model>(data: Model, render: (items: Model) => unknown): Model | undefined {
  if (!Array.isArray(data)) return undefined;
  const readable = data.filter((item) => tryTo(() => render([item] as Model), undefined));
  return readable.length && readable.length < data.length ? (readable as Model) : undefined;
}

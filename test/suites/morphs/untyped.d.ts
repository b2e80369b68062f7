/** Without types. */
declare module 'nanomorph' {
  export default function nanomorph(from: Node, to: Node): Node;
}

/** Its `types` field names a file that it does not contain. */
declare module 'micromorph' {
  export default function micromorph(from: Node, to: Node): Promise<void>;
}

/** Its types are those of a CommonJS module; bundlers use its ES module. */
declare module 'morphdom' {
  export default function morphdom(from: Node, to: Node): Node;
}

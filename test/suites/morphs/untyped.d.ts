/** Has no types. */
declare module 'nanomorph' {
  export default function nanomorph(from: Node, to: Node): Node;
}

/** Has types, and names another file as theirs. */
declare module 'micromorph' {
  export default function micromorph(from: Node, to: Node): Promise<void>;
}

/** Has types of a CommonJS module, and is none where a bundler takes it. */
declare module 'morphdom' {
  export default function morphdom(from: Node, to: Node): Node;
}

import type { LitElement, PropertyDeclaration } from 'lit';

type Decorator = (prototype: object, name: string) => void;

export function property(options?: PropertyDeclaration): Decorator {
  return (prototype, name) => (prototype.constructor as typeof LitElement).createProperty(name, options);
}

export function state(): Decorator {
  return property({ state: true });
}

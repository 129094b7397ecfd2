/** Sentences by problem code, German first. `{name}` stands for a parameter of the problem. */
export type Sentences = Readonly<Record<string, { readonly de: string; readonly en: string }>>;

import type { Verb, Words } from './verb.ts';

/** The sentence for a verb that there isn't, with the one that begins alike. */
export function closestVerb(name: string, verbs: readonly Verb[]): Words {
  const near = verbs.find((verb) => verb.name.slice(0, 2) === name.slice(0, 2).toLowerCase())?.name;
  return {
    de: `Den Befehl „${name}“ gibt es nicht.${near ? ` Meinten Sie „${near}“?` : ''}`,
    en: `There is no command “${name}”.${near ? ` Did you mean “${near}”?` : ''}`,
  };
}

import manifest from '../package.json' with { type: 'json' };

/** The program that wrote a document. Another version may write other bytes. */
export const engine = { name: 'Formularwerk', version: manifest.version } as const;

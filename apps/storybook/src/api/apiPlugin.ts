import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { packages } from './packages.ts';
import { type Offer, readApi } from './readApi.ts';
import { type Example, readExamples, readResults } from './readExamples.ts';

/** A package as its page in Storybook shows it. */
export interface PackageApi {
  readonly name: string;
  /** The beginning of its README, with the smallest example. */
  readonly lead: string;
  readonly examples: readonly ShownExample[];
  readonly entries: readonly { readonly from: string; readonly offers: readonly Offer[] }[];
}

/** An example with what it gives. */
export type ShownExample = Example & { readonly result: unknown };

const ID = 'virtual:api';

/** `import api from 'virtual:api'`: what the packages offer, read out of their sources when it is asked for. */
export const apiPlugin = (): Plugin => ({
  name: 'formularwerk-api',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load(id) {
    if (id !== `\0${ID}`) return undefined;
    const results = readResults();
    const examples = readExamples().map((example) => ({ ...example, result: results[example.file] }));
    const apis = packages.map(({ name, folder, entries }): PackageApi => {
      const read = (path: string) => {
        const file = new URL(path, folder);
        if (!existsSync(file)) return '';
        this.addWatchFile(fileURLToPath(file));
        return readFileSync(file, 'utf8');
      };
      return {
        name,
        lead: leadOf(read('README.md')),
        examples: examples.filter(({ file }) => file.startsWith(`${name}/`)),
        entries: entries.map(({ from, file }) => ({ from, offers: readApi(file, read) })),
      };
    });
    return `export default ${JSON.stringify(apis)};`;
  },
});

/** All before the first heading of the second level. */
const leadOf = (readme: string): string => readme.split(/^## /m)[0]?.trim() ?? '';

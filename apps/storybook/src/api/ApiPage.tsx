import apis from 'virtual:api';
import { Markdown, Source } from '@storybook/addon-docs/blocks';
import type { Offer } from './readApi.ts';

const KINDS = [
  ['function', 'Functions'],
  ['component', 'Components'],
  ['value', 'Values'],
  ['type', 'Types'],
] as const;

/** What a package offers, with its docstrings. */
export function ApiPage({ name }: { readonly name: string }) {
  const api = apis.find((own) => own.name === name);
  if (!api) throw new Error(`There is no package "${name}".`);
  return (
    <>
      <Markdown>{api.lead}</Markdown>
      {api.entries.map(({ from, offers }) => (
        <section key={from}>
          {api.entries.length > 1 && <Markdown>{`# ${from}`}</Markdown>}
          {KINDS.map(([kind, title]) => (
            <Kind key={kind} title={title} offers={offers.filter((offer) => offer.kind === kind)} />
          ))}
        </section>
      ))}
    </>
  );
}

const Kind = ({ title, offers }: { readonly title: string; readonly offers: readonly Offer[] }) =>
  offers.length > 0 && (
    <>
      <Markdown>{`## ${title}`}</Markdown>
      {offers.map(({ name, text, declaration, file }) => (
        <div key={name}>
          <Markdown>{`### ${name}\n\n${text}\n\n\`${file}\``}</Markdown>
          <Source code={declaration} language="typescript" />
        </div>
      ))}
    </>
  );

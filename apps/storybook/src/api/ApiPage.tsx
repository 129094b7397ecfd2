import apis from 'virtual:api';
import { Markdown, Source } from '@storybook/addon-docs/blocks';
import type { ShownExample } from './apiPlugin.ts';
import { ExampleView } from './ExampleView.tsx';
import type { Offer } from './readApi.ts';

const KINDS = [
  ['function', 'Functions'],
  ['component', 'Components'],
  ['value', 'Values'],
  ['type', 'Types'],
] as const;

/** What a package offers, with its docstrings, and examples that run in the tests. */
export function ApiPage({ name }: { readonly name: string }) {
  const api = apis.find((own) => own.name === name);
  if (!api) throw new Error(`There is no package "${name}".`);
  return (
    <>
      <Markdown>{api.lead}</Markdown>
      <Markdown>{'## Examples'}</Markdown>
      {api.examples.map(({ file }) => (
        <ExampleView key={file} file={file} />
      ))}
      {api.entries.map(({ from, offers }) => (
        <section key={from}>
          {api.entries.length > 1 && <Markdown>{`# ${from}`}</Markdown>}
          {KINDS.map(([kind, title]) => (
            <Kind
              key={kind}
              title={title}
              offers={offers.filter((offer) => offer.kind === kind)}
              examples={api.examples}
            />
          ))}
        </section>
      ))}
    </>
  );
}

interface KindProps {
  readonly title: string;
  readonly offers: readonly Offer[];
  readonly examples: readonly ShownExample[];
}

const Kind = ({ title, offers, examples }: KindProps) =>
  offers.length > 0 && (
    <>
      <Markdown>{`## ${title}`}</Markdown>
      {offers.map(({ name, text, declaration, file }) => (
        <div key={name}>
          <Markdown>{`### ${name}\n\n${text}\n\n\`${file}\`${seeExample(name, examples)}`}</Markdown>
          <Source code={declaration} language="typescript" />
        </div>
      ))}
    </>
  );

/** Which example above shows it. */
function seeExample(name: string, examples: readonly ShownExample[]): string {
  const example = examples.find(({ uses }) => uses.includes(name));
  return example ? ` · example above: “${example.text}”` : '';
}

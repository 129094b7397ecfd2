import apis from 'virtual:api';
import { Markdown, Source } from '@storybook/addon-docs/blocks';

/** An example as it runs in the tests, with what it gives: `form/walk.ts`. */
export function ExampleView({ file }: { readonly file: string }) {
  const example = apis.flatMap(({ examples }) => examples).find((own) => own.file === file);
  if (!example) throw new Error(`There is no example "${file}".`);
  return (
    <>
      <Markdown>{example.text}</Markdown>
      <Source code={example.code} language="tsx" />
      <Source code={JSON.stringify(example.result, undefined, 2)} language="json" />
    </>
  );
}

import type { Block, Inline, RichText } from '@formularwerk/form';
import { Fragment, type ReactNode } from 'react';

/** A longer text of a form, drawn as elements. Nothing in it can become markup. */
export const RichTextView = ({ text }: { readonly text: RichText }): ReactNode => (
  <div className="fw-text">{text.map((block, at) => drawBlock(block, at))}</div>
);

// Texts don't change their order while they are on the screen, so a place is a good key.
const drawBlock = (block: Block, key: number): ReactNode => {
  if (block.kind === 'paragraph')
    return (
      <p key={key} className="kern-body">
        {drawInlines(block.content)}
      </p>
    );
  const items = block.items.map((item, at) => <li key={`${at}`}>{drawInlines(item)}</li>);
  return block.ordered ? (
    <ol key={key} className="kern-list kern-list--number">
      {items}
    </ol>
  ) : (
    <ul key={key} className="kern-list kern-list--bullet">
      {items}
    </ul>
  );
};

const drawInlines = (content: readonly Inline[]): ReactNode =>
  content.map((inline, at) => <Fragment key={`${at}`}>{drawInline(inline)}</Fragment>);

const drawInline = (inline: Inline): ReactNode => {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'strong':
      return <strong>{drawInlines(inline.content)}</strong>;
    case 'emphasis':
      return <em>{drawInlines(inline.content)}</em>;
    case 'link':
      return (
        <a className="kern-link" href={inline.href}>
          {drawInlines(inline.content)}
        </a>
      );
  }
};

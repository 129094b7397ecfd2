/** A longer text as data: what the safe subset of Markdown can say, and nothing else. Drawn as elements, never as HTML. */
export type RichText = readonly Block[];

export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] };

/** The plain words of a rich text, paragraphs and list items on lines of their own. */
export const plainText = (text: RichText): string =>
  text
    .flatMap((block) => (block.kind === 'list' ? block.items : [block.content]))
    .map((line) => line.map(plainInline).join(''))
    .join('\n');

const plainInline = (inline: Inline): string =>
  inline.kind === 'text' ? inline.text : inline.content.map(plainInline).join('');

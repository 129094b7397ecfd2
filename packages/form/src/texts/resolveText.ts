import { parts } from '#parts';
import type { Text } from '../generated/definition.ts';
import type { Inline, RichText } from './richText.ts';

/** Gives what stands for `{{expression}}`: the value as people read it. */
export type Fill = (expression: string) => string;

const PLACEHOLDER = /\{\{([^{}]+)\}\}/g;

/**
 * The text in a language: by its tag, else by the tag without its last part (`de-simple` → `de`, `en-GB` → `en`), at last
 * in German. Placeholders are still in it.
 */
export function textIn(text: Text, language = 'de'): string {
  if (typeof text === 'string') return text;
  for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const words = Object.hasOwn(text, tag) ? text[tag] : undefined;
    if (words !== undefined) return words;
  }
  return text.de;
}

/** A short text (label, hint, message) in a language, as plain words; placeholders filled in. */
export const resolveText = (text: Text, language?: string, fill: Fill = keep): string =>
  fillIn(textIn(text, language), fill);

/**
 * A longer text in a language as data. Placeholders are filled in *after* Markdown was parsed, as text nodes, so that
 * an answer can never become markup.
 */
export const richText = (text: Text, language?: string, fill: Fill = keep): RichText =>
  blocksOf(textIn(text, language)).map((block) =>
    block.kind === 'list'
      ? { ...block, items: block.items.map((item) => item.map((part) => fillInline(part, fill))) }
      : { ...block, content: block.content.map((part) => fillInline(part, fill)) },
  );

/** Most longer texts are one paragraph without any signs of Markdown, and need nobody who can read it. */
export const isMarked = (text: string): boolean => /\*|\]\(|\n|^\s*(?:-|\d+[.)])\s/.test(text);

const blocksOf = (text: string): RichText =>
  isMarked(text)
    ? parts.markdown.parseMarkdown(text)
    : text.trim() === ''
      ? []
      : [{ kind: 'paragraph', content: [{ kind: 'text', text: text.trim() }] }];

/** The expressions in a text's placeholders, for the checks of a definition, with where they stand in it. */
export function placeholders(text: string): { readonly expression: string; readonly at: number }[] {
  if (!text.includes('{{')) return [];
  return [...text.matchAll(PLACEHOLDER)].map(({ 1: inside = '', index }) => ({
    expression: inside.trim(),
    at: index + 2 + inside.length - inside.trimStart().length,
  }));
}

function fillInline(inline: Inline, fill: Fill): Inline {
  if (inline.kind === 'text') return { kind: 'text', text: fillIn(inline.text, fill) };
  return { ...inline, content: inline.content.map((part) => fillInline(part, fill)) };
}

// Most texts have no placeholder.
const fillIn = (text: string, fill: Fill): string =>
  text.includes('{{') ? text.replace(PLACEHOLDER, (_, expression: string) => fill(expression.trim())) : text;

const keep: Fill = (expression) => `{{${expression}}}`;

import type { Block, Inline, RichText } from './richText.ts';

const BULLET = /^\s*[-*]\s+/;
const NUMBER = /^\s*\d+[.)]\s+/;
const SAFE_LINK = /^(https?:\/\/|mailto:|tel:)/i;
const INLINE = /\*\*(?=\S)([^*]+?)(?<=\S)\*\*|\*(?=\S)([^*]+?)(?<=\S)\*|\[([^\]]+)\]\(([^()\s]+)\)/;

/**
 * Reads the subset of Markdown that authors may use: paragraphs, lists, **strong**, *emphasis*, [links](https://…).
 * Everything else stays the text it is; so does a link to anything but https, http, mailto or tel.
 */
export function parseMarkdown(markdown: string): RichText {
  return markdown
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .flatMap((part) => blocks(part.split('\n')));
}

function blocks(lines: readonly string[]): Block[] {
  const result: { kind: 'paragraph' | 'bullets' | 'numbers'; lines: string[] }[] = [];
  for (const line of lines) {
    const kind = BULLET.test(line) ? 'bullets' : NUMBER.test(line) ? 'numbers' : 'paragraph';
    const last = result.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else result.push({ kind, lines: [line] });
  }
  return result.map(({ kind, lines: own }) =>
    kind === 'paragraph'
      ? { kind, content: inlines(own.map((line) => line.trim()).join(' ')) }
      : {
          kind: 'list',
          ordered: kind === 'numbers',
          items: own.map((line) => inlines(line.replace(kind === 'bullets' ? BULLET : NUMBER, ''))),
        },
  );
}

function inlines(text: string): Inline[] {
  const found = INLINE.exec(text);
  if (!found) return plain(text);
  const [whole, strong, emphasis, label, href] = found;
  const before = plain(text.slice(0, found.index));
  const after = inlines(text.slice(found.index + whole.length));
  return [...before, ...inline(whole, strong, emphasis, label, href), ...after];
}

function inline(whole: string, strong?: string, emphasis?: string, label?: string, href?: string): Inline[] {
  if (strong !== undefined) return [{ kind: 'strong', content: inlines(strong) }];
  if (emphasis !== undefined) return [{ kind: 'emphasis', content: inlines(emphasis) }];
  if (label !== undefined && href !== undefined && SAFE_LINK.test(href))
    return [{ kind: 'link', href, content: inlines(label) }];
  return plain(whole);
}

const plain = (text: string): Inline[] => (text === '' ? [] : [{ kind: 'text', text }]);

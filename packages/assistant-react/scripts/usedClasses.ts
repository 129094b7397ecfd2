import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Tells of a KERN class whether the sources may use it: they name it, or a template of it (`kern-btn--${look}`) whose
 * holes are filled with words that stand somewhere in quotes (`'primary'`).
 */
export const usedClasses = async (folders: readonly string[]): Promise<(name: string) => boolean> => {
  const sources = (await Promise.all(folders.map(readSources))).join('\n');
  const named = new Set(Array.from(sources.matchAll(mention), ([, found = '']) => found).flatMap(beginnings));
  const words = new Set(Array.from(sources.matchAll(/['"]([a-z][\w-]*)['"]/g), ([, word = '']) => word));
  const templates = [...named]
    .filter((name) => name.includes('${'))
    .map((name) => new RegExp(`^${name.replaceAll(/\$\{[^}]*\}/g, '([a-z][a-z0-9]*(?:-[a-z0-9]+)*)')}$`));
  const fits = (template: RegExp, name: string): boolean =>
    template
      .exec(name)
      ?.slice(1)
      .every((word) => words.has(word)) ?? false;
  return (name) => named.has(name) || templates.some((template) => fits(template, name));
};

/** A class or a template of classes; looked for at every place, because a hole may hold another template. */
const mention = /(?=\b(kern-[a-z][\w-]*(?:\$\{[^}]*\}[\w-]*)*))/g;

/** `kern-a${b}${c}` may be `kern-a` and `kern-a${b}` too: a hole is often empty. */
const beginnings = (template: string): readonly string[] => {
  const holes = [...template.matchAll(/\$\{[^}]*\}/g)];
  return [
    ...holes.flatMap(({ index, 0: hole }) => [
      template.slice(0, index),
      template.slice(0, index + hole.length),
    ]),
    template,
  ];
};

const readSources = async (folder: string): Promise<string> => {
  const files = await readdir(folder, { recursive: true });
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.')).sort();
  return (await Promise.all(sources.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
};

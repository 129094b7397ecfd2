import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Tells of a KERN class whether the sources may use it: they name it, or the beginning of it where the rest is computed
 * (`kern-btn--${variant}`).
 */
export const usedClasses = async (folders: readonly string[]): Promise<(name: string) => boolean> => {
  const sources = await Promise.all(folders.map(readSources));
  const named = new Set(sources.join('\n').match(/kern-[a-z][\w-]*/g));
  const beginnings = [...named].filter((name) => name.endsWith('-'));
  return (name) => named.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
};

const readSources = async (folder: string): Promise<string> => {
  const files = await readdir(folder, { recursive: true });
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.')).sort();
  return (await Promise.all(sources.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
};

import type { Plugin, Rule } from 'postcss';
import { usedClasses } from './usedClasses.ts';

/**
 * Drops the rules of KERN that nothing in the source folders can match: nine tenths of its style sheet. A rule goes when
 * each of its selectors names a `kern-` class that the sources don't.
 */
export const keepUsed = async (folders: readonly string[]): Promise<Plugin> =>
  dropUnused(await usedClasses(folders));

const dropUnused = (isUsed: (name: string) => boolean): Plugin => ({
  postcssPlugin: 'keep-used',
  OnceExit: (sheet) => {
    sheet.walkRules((rule: Rule) => {
      const kept = rule.selectors.filter((selector) => classesOf(selector).every(isUsed));
      if (kept.length === 0) rule.remove();
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    });
    sheet.walkAtRules('media', (media) => {
      if (media.nodes?.length === 0) media.remove();
    });
  },
});

/** KERN's classes that an element must have to fit a selector; what stands in `:not()` it must not have. */
const classesOf = (selector: string): readonly string[] =>
  [...selector.replace(/:(not|is|where)\([^()]*(\([^()]*\))*[^()]*\)/g, '').matchAll(/\.(kern-[\w-]+)/g)].map(
    ([, name = '']) => name,
  );

import type { Field, ItemPage } from '../generated/definition.ts';
import type { Change } from './change.ts';
import { compareChecks } from './compareChecks.ts';
import { compareListed } from './compareListed.ts';
import { compareProperties, type Subject } from './compareProperties.ts';
import { equal } from './equal.ts';

/** The pages of a list's entries; what is asked on them is compared by itself. */
export function compareItemPages(old: Field, now: Field, subject: Subject): readonly Change[] {
  const [before, after] = [pagesOf(old), pagesOf(now)];
  const { node, name, speech } = subject;
  const changes = compareListed(
    before,
    after,
    {
      noun: { de: `Seite eines Eintrags bei ${name}`, en: `Page of an entry of ${name}` },
      idOf: ({ id }) => id,
      nodeOf: () => node,
      nameOf: ({ title }) => speech.quote(title),
      compare(one, other) {
        const title = speech.quote(other.title);
        const own: Subject = {
          ...subject,
          name: speech.say({ de: `der Seite ${title} (${name})`, en: `the page ${title} (${name})` }),
          alone: speech.say({ de: `die Seite ${title} (${name})`, en: `the page ${title} (${name})` }),
        };
        return [
          ...compareProperties(one, other, own, new Set(['id', 'fields', 'checks'])),
          ...compareChecks(one.checks, other.checks, own),
        ];
      },
      added: 'harmless',
      removed: 'harmless',
    },
    speech,
  );
  if (changes.length > 0 || equal(layoutOf(before), layoutOf(after))) return changes;
  const sentence = speech.say({
    de: `Fragen anders auf die Seiten verteilt bei ${name}.`,
    en: `Questions are on other pages of ${name}.`,
  });
  return [{ class: 'harmless', node, sentence }];
}

const pagesOf = (field: Field): readonly ItemPage[] => (field.type === 'list' ? (field.pages ?? []) : []);

const layoutOf = (pages: readonly ItemPage[]) => pages.map(({ fields }) => fields.map(({ id }) => id));

import { type Form, resolveText, type SectionStatus, type Walk } from '@formularwerk/form';
import type { Place } from './place.ts';
import { type SectionNeeds, sectionNeeds } from './sectionNeeds.ts';

/** `notYet`: what it asks depends on sections before it. */
export type TaskStatus = SectionStatus | 'notYet';

/** A section of a long form, as something to do. */
export interface Task {
  readonly id: string;
  readonly title: string;
  readonly status: TaskStatus;
  /** Where it goes on; undefined while it cannot be begun. */
  readonly place?: Place;
  /** Titles of the sections that come first. */
  readonly after: readonly string[];
}

/** Forms of more pages have an overview. */
const MOST_PAGES = 10;

/** Whether a form is so long that one wants to see what there is to do, and in which order. */
export const hasOverview = ({ definition }: Pick<Form, 'definition'>): boolean =>
  definition.sections.reduce((sum, { pages }) => sum + pages.length, 0) > MOST_PAGES;

/**
 * The sections with how far each is, judged by what was answered and not by what was visited. A section that only
 * comes up with the answers of another one waits for it, be it visible by now or not; one that is hidden for good is
 * left out.
 */
export function overview(walk: Walk): readonly Task[] {
  const { definition } = walk.form;
  const views = new Map(walk.sections.map((section) => [section.id, section]));
  const titleOf = ({ id, title }: SectionNeeds['section']) =>
    views.get(id)?.title ?? resolveText(title, walk.context.language);
  return sectionNeeds(definition).flatMap(({ section, needs }): Task[] => {
    const view = views.get(section.id);
    const after = needs
      .filter(({ id }) => views.has(id) && views.get(id)?.status !== 'done')
      .map((own) => titleOf(own));
    const { id } = section;
    // What was begun stays open, whatever is changed before it.
    if (after.length > 0 && (view?.status ?? 'notStarted') === 'notStarted')
      return [{ id, title: titleOf(section), status: 'notYet', after }];
    if (!view) return [];
    const page = view.pages.find(({ done }) => !done) ?? view.pages[0];
    if (!page) return [];
    return [
      { id, title: view.title, status: view.status, place: { kind: 'page', page: page.id }, after: [] },
    ];
  });
}

/** Whether the next page begins a section of a long form that is done already, or that has to wait for another. */
export function isOutOfTurn(walk: Walk, page: string, next: string): boolean {
  if (!hasOverview(walk.form)) return false;
  const sectionOf = (id: string) => walk.pages.find((view) => view.id === id)?.sectionId;
  const section = sectionOf(next);
  if (section === sectionOf(page)) return false;
  const status = overview(walk).find(({ id }) => id === section)?.status;
  return status === 'done' || status === 'notYet';
}

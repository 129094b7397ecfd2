import type { Json } from './entries.ts';
import type { Frame } from './frame.ts';
import type { FormDefinition, Page } from './generated/definition.ts';
import type { Walker } from './walker.ts';
import type { OutcomeView } from './walkView.ts';

/** The answer that holds, page by page, that somebody went on in spite of an outcome. */
export const CONTINUE = '_continue';

/** The path of the entry `on` that goes on in spite of a page's outcome. */
export const continuePath = (page: string): string => `${CONTINUE}.${page}`;

/** The pages with an outcome in spite of which one may go on. */
export const passablePages = ({ sections }: FormDefinition): readonly Page[] =>
  sections.flatMap((section) => section.pages.filter((page) => page.outcome?.continue === true));

/** What a page's outcome says, and whether somebody went on in spite of it; undefined for a page without one. */
export function viewOutcome(page: Page, frame: Frame, walker: Walker): OutcomeView | undefined {
  if (!page.outcome) return undefined;
  const { kind, next = [], continue: canContinue = false } = page.outcome;
  return {
    kind,
    next: next.map(({ text, form, url }) => {
      const address = url === undefined ? '' : walker.text(url, frame).trim();
      return {
        text: walker.text(text, frame),
        ...(form !== undefined && { form }),
        ...(isAddress(address) && { url: address }),
      };
    }),
    canContinue,
    continued: canContinue && ['on', 'true'].includes(String(walker.entry(continuePath(page.id)))),
  };
}

/** A parameter may hold anything; a link leads to a page in the web or nowhere. */
const isAddress = (text: string): boolean => /^https:\/\/[^\s"<>]+$/.test(text) && URL.canParse(text);

/** The schema of the answer `_continue`; undefined where the form has no such page. */
export function continueSchema(definition: FormDefinition): Readonly<Record<string, Json>> | undefined {
  const pages = passablePages(definition);
  if (pages.length === 0) return undefined;
  return {
    type: 'object',
    properties: Object.fromEntries(pages.map(({ id }) => [id, { const: true }])),
    minProperties: 1,
    additionalProperties: false,
  };
}

import { fieldsAt, placeOf, samePlace, walkFiling } from '@formularwerk/assistant';
import {
  compileForm,
  type FieldView,
  fieldType,
  isError,
  isValueType,
  type Json,
  problemMessage,
  type Walk,
  type WalkContext,
} from '@formularwerk/form';
import type { StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { FormPreview } from './FormPreview.tsx';
import { definitionOf, type Journey, journeyOf, parametersOf } from './forms.ts';
import { type Played, playJourney } from './playJourney.ts';

type Args = { readonly today: string; readonly parameters: Journey['parameters'] & object };
export type FormStory = StoryObj<Args>;

/** A form from its beginning, with what a town sets, or the samples. */
export const previewStory = (name: string, town?: string): FormStory => ({
  args: { today: '2027-01-15', parameters: parametersOf(name, town) },
  render: ({ today, parameters }, { globals }) => (
    <FormPreview
      definition={definitionOf(name)}
      today={today}
      parameters={parameters}
      language={String(globals.language)}
    />
  ),
});

/** A form as it is at the end of a journey; what the journey expects is on the screen. */
export function journeyStory(name: string, journeyName: string): FormStory {
  const journey = journeyOf(name, journeyName);
  const definition = definitionOf(name);
  const form = compileForm(definition);
  const { today, parameters = {} } = journey;
  const played = (context: WalkContext): Played => playJourney(form, journey, context);
  return {
    args: { today, parameters },
    render: (args, { globals }) => {
      const context = { ...args, language: String(globals.language) };
      const { filing, stopped } = played(context);
      return <FormPreview definition={definition} {...context} filing={filing} told={stopped} />;
    },
    play: async ({ canvasElement }) => {
      const context = { today, parameters };
      const { filing, visited } = played(context);
      await within(canvasElement).findByRole('heading', { level: 1 });
      expect(visited).toEqual(journey.expected.pages);
      expectOnScreen(canvasElement, walkFiling(form, filing, context), filing.place, journey);
    },
  };
}

function expectOnScreen(
  screen: HTMLElement,
  walk: Walk,
  place: Played['filing']['place'],
  journey: Journey,
): void {
  const words = screen.textContent?.replaceAll('\u00a0', ' ') ?? '';
  const { pages, computed, problems } = journey.expected;
  if (place.kind === 'review') {
    const titles = [...screen.querySelectorAll('h3')].map((title) => title.textContent);
    // What was only said is not told again.
    const asked = walk.pages.filter(({ fields, outcome }) => outcome || fields.some(({ info }) => !info));
    expect(titles).toEqual(asked.filter(({ id }) => pages.includes(id)).map(({ title }) => title));
  }
  const shown = place.kind === 'review' ? walk.pages.flatMap((page) => page.fields) : fieldsAt(walk, place);
  for (const field of shown.flatMap(withInner)) {
    const value = computed[field.path];
    if (value !== undefined && !field.internal) expect(words).toContain(written(field, value));
  }
  for (const { path, code } of problems) {
    const problem = walk.problems.find((own) => own.path === path && own.code === code);
    const at = placeOf(walk, path);
    if (problem && isError(problem) && at && samePlace(at, place))
      expect(words).toContain(problemMessage(problem));
  }
}

const withInner = (field: FieldView): readonly FieldView[] => [
  field,
  ...(field.fields ?? []).flatMap(withInner),
  ...(field.list?.items ?? []).flatMap((item) => item.fields.flatMap(withInner)),
  ...(field.list?.computed ?? []),
];

/** A computed value as people read it, from the journey and not from the walk. */
function written({ definition }: FieldView, value: Json): string {
  const type = 'result' in definition ? fieldType(definition.result) : fieldType(definition.type);
  return isValueType(type) ? type.write(value, definition, 'de').replaceAll('\u00a0', ' ') : '';
}

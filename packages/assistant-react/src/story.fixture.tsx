import {
  type AssistantPorts,
  createAssistant,
  type Filing,
  fieldsAt,
  type LocalCopies,
  memoryPorts,
  type Place,
} from '@formularwerk/assistant';
import {
  compileForm,
  type Entries,
  type Field,
  type FormDefinition,
  htmlLanguage,
  type Page,
  parseForm,
  problemMessage,
} from '@formularwerk/form';
import type { StoryObj } from '@storybook/react-vite';
import { type ReactNode, useEffect, useState } from 'react';
import { AssistantApp } from './AssistantApp.tsx';
import { type AssistantStart, sessionStart } from './assistantStart.ts';
import { Fields } from './fields/Fields.tsx';
import { full, startAt } from './sample.fixture.ts';
import { plainScreen, type Screen, ScreenContext, useScreen } from './screen.ts';

/** As long as German words get. */
export const LONG = 'Straßenverkehrsrechtliche Ausnahmegenehmigungsverlängerungsgebührenbescheidsnummer';

/** The globals of a story that is looked at on a phone. */
export const NARROW = { viewport: { value: 'narrow' } };

/** The moment at which stories happen. */
const NOW = '2027-01-15T13:04:00Z';

const PAGE: Place = { kind: 'page', page: 'seite' };

/** A start at the only page of a form that asks these questions. */
export const startWith = (
  fields: readonly Field[],
  entries: Entries = {},
  more: Partial<AssistantStart> = {},
): AssistantStart => startOn({ fields: [...fields] }, entries, more);

/** A start at a page that has more than questions, in a form that has. A form that is wrong makes no story. */
export function startOn(
  page: Omit<Page, 'id' | 'title'>,
  entries: Entries = {},
  more: Partial<AssistantStart> = {},
  form: Partial<FormDefinition> = {},
): AssistantStart {
  const pages = [{ id: 'seite', title: 'Ihre Angaben', ...page }];
  const definition: FormDefinition = {
    format: 1,
    id: 'geschichte',
    title: 'Geschichte',
    sections: [{ id: 'abschnitt', title: 'Ihr Vorhaben', pages }],
    delivery: { office: 'ordnungsamt' },
    ...form,
  };
  const parsed = parseForm(definition);
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problemMessage(problem)).join('\n'));
  const { published } = startAt(full);
  return startAt({ entries, saved: [], place: PAGE }, { published: { ...published, definition }, ...more });
}

/** A start at a place of the sample form with everything answered, or with what is given. */
export const sampleAt = (
  place: Place,
  filing: Partial<Filing> = {},
  more: Partial<AssistantStart> = {},
): AssistantStart => startAt({ ...full, ...filing, place }, more);

export interface StageProps {
  readonly start: AssistantStart;
  /** What is otherwise in the screen than at the start. */
  readonly screen?: (screen: Screen) => Partial<Screen>;
  readonly children: ReactNode;
}

/** Draws parts of a screen for the state of a real assistant, as a server does: no script listens. */
export function Stage({ start, screen: change, children }: StageProps) {
  const screen = plainScreen(createAssistant(sessionStart(start)).getState(), start.base);
  return (
    <ScreenContext value={{ ...screen, ...change?.(screen) }}>
      <div className="fw-assistant" lang={htmlLanguage(screen.language)}>
        <div className="fw-form">{children}</div>
      </div>
    </ScreenContext>
  );
}

/** Draws the whole assistant, alive, with a world in memory that can be made to fail. */
export function Live({
  start,
  ports,
  copies,
  leave = () => undefined,
}: {
  readonly start: AssistantStart;
  readonly ports?: Partial<AssistantPorts>;
  readonly copies?: LocalCopies | undefined;
  readonly leave?: (address: string) => void;
}) {
  const [assistant] = useState(() => {
    const world = memoryPorts(compileForm(start.published.definition), start.context, NOW);
    return createAssistant(sessionStart(start), { ...world, ...ports });
  });
  useEffect(() => {
    assistant.start();
    return assistant.stop;
  }, [assistant]);
  return <AssistantApp start={start} copies={copies} embedded={{ assistant }} leave={leave} />;
}

/** A story on a stage, in the language of the toolbar. */
export const onStage = (
  start: AssistantStart,
  children: ReactNode,
  screen?: StageProps['screen'],
): StoryObj => ({
  render: (_args, { globals }) => (
    <Stage start={inLanguage(start, globals.language)} {...(screen && { screen })}>
      {children}
    </Stage>
  ),
});

/** A story with the assistant alive, in the language of the toolbar. */
export const alive = (
  start: AssistantStart,
  play: NonNullable<StoryObj['play']>,
  ports: Partial<AssistantPorts> = {},
  copies?: LocalCopies,
): StoryObj => ({
  render: (_args, { globals }) => (
    <Live start={inLanguage(start, globals.language)} ports={ports} copies={copies} />
  ),
  play,
});

/** A story of the questions of a page. `told`: their errors are told. */
export const asked = (fields: readonly Field[], entries: Entries = {}, told = false): StoryObj =>
  onStage(startWith(fields, entries, { showProblems: told }), <FieldsHere />);

/** The questions of the page that a stage is at. */
export const FieldsHere = () => {
  const { walk, filing } = useScreen().state.session;
  return <Fields fields={fieldsAt(walk, filing.place)} />;
};

/** A start in another language. */
export const inLanguage = (start: AssistantStart, language: unknown): AssistantStart => ({
  ...start,
  context: { ...start.context, language: String(language) },
});

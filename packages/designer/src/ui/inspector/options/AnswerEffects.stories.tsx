import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { NARROW } from '../../stage.fixture.tsx';
import { inPane, inStatesOfPane, withQuestions } from '../inPane.fixture.tsx';
import { longWords, sample } from '../sample.fixture.ts';
import { AnswerEffects } from './AnswerEffects.tsx';

/** „Wenn ‚Ja‘ gewählt wird, zeige …“ */
export default { component: AnswerEffects } satisfies Meta<typeof AnswerEffects>;

const of = (answer: string, name: string) => (
  <AnswerEffects address="alkohol" answer={answer} title={`Wenn ‚${name}‘ gewählt wird, zeige …`} />
);

/** Some of it only together with other conditions. */
export const States = inStatesOfPane({ nothing: of('nein', 'Nein'), 'several things': of('ja', 'Ja') });
export const Choosing = inPane(of('nein', 'Nein'), {}, async ({ canvas }) => {
  await userEvent.click(canvas.getByRole('button'));
  expect(await canvas.findByLabelText('Wenn ‚Nein‘ gewählt wird, zeige …')).toHaveFocus();
});

/** By keyboard alone. */
export const Added = inPane(of('nein', 'Nein'), {}, async ({ canvas }) => {
  canvas.getByRole('button', { name: 'Wenn ‚Nein‘ gewählt wird, zeige …' }).focus();
  await userEvent.keyboard('{Enter}');
  const select = await canvas.findByLabelText('Wenn ‚Nein‘ gewählt wird, zeige …');
  await userEvent.selectOptions(select, 'Frage ‚Miete‘');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(await canvas.findByRole('button', { name: 'Frage ‚Miete‘' })).toBeVisible();
});

/** The last question has nothing behind it that could appear. */
const { declarations: _, ...undeclared } = sample();
export const NothingBehind = inPane(
  <AnswerEffects address="letzte" answer title="Wenn es angekreuzt ist, zeige …" />,
  { form: withQuestions([{ id: 'letzte', type: 'boolean', label: 'Letzte Frage' }], undeclared) },
  async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    expect(await canvas.findByText(/Dahinter steht noch nichts/)).toBeVisible();
  },
);
export const LongWords = { ...inPane(of('ja', 'Ja'), { form: longWords() }), globals: NARROW };

import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Report } from '../../core/finding.ts';
import { NARROW } from '../stage.fixture.tsx';
import { FindingsPart } from './FindingsPart.tsx';
import { Inspector } from './Inspector.tsx';
import { inPane, type Place } from './inPane.fixture.tsx';
import { LONG } from './sample.fixture.ts';

export default { component: FindingsPart } satisfies Meta<typeof FindingsPart>;

const report: Report = {
  problems: [
    {
      path: 'sections[0].pages[0].fields[1].showIf',
      code: 'expression.neverTrue',
      message: 'Die Bedingung trifft nie zu. Die Frage würde nie gestellt.',
    },
  ],
  hints: [
    {
      path: 'sections[0].pages[0].fields[1].label',
      code: 'text.short',
      message: 'Fragen Sie in einem ganzen Satz.',
    },
  ],
};
const found = (own: Report): Place => ({
  selected: 'field:getraenke',
  report: own,
  act: (designer) => void designer.check(),
});
const part = <FindingsPart node="field:getraenke" />;

/** What is wrong comes with what puts it right, at one press. */
export const Found = inPane(part, found(report), async ({ canvas }) => {
  expect(await canvas.findByText(/Die Bedingung trifft nie zu/)).toBeVisible();
  expect(canvas.getByRole('button', { name: 'Bedingung entfernen' })).toBeVisible();
});
/** At another part nothing is said. */
export const NothingHere = inPane(<FindingsPart node="field:miete" />, found(report));

/** As it stands above everything else of the question. */
export const AtItsQuestion = inPane(<Inspector />, found(report), async ({ canvas }) => {
  expect(await canvas.findByText(/Die Bedingung trifft nie zu/)).toBeVisible();
  const findings = within(canvas.getByRole('list', { name: 'Was auffällt' }));
  await userEvent.click(findings.getByRole('button', { name: 'Bedingung entfernen' }));
  expect(canvas.getByText('Immer')).toBeVisible();
});
export const LongWords = {
  ...inPane(
    part,
    found({
      problems: report.problems.map((problem) => ({ ...problem, message: LONG })),
      hints: report.hints.map((hint) => ({ ...hint, message: LONG })),
    }),
  ),
  globals: NARROW,
};

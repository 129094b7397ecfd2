import type { Filing } from '@formularwerk/assistant';
import type { Section } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { AssistantApp } from '../AssistantApp.tsx';
import { alive, inLanguage, LONG, NARROW, startOn } from '../story.fixture.tsx';
import { OverviewScreen } from './OverviewScreen.tsx';

export default { component: OverviewScreen } satisfies Meta<typeof OverviewScreen>;

const section = (id: string, title: string, pages: number, showIf?: string): Section => ({
  id,
  title,
  ...(showIf !== undefined && { showIf }),
  pages: Array.from({ length: pages }, (_, index) => ({
    id: `${id}${index + 1}`,
    title: `${title} ${index + 1}`,
    fields: [{ id: `${id}Name${index + 1}`, type: 'text', label: 'Name', required: true }],
  })),
});

const start = (entries: Filing['entries'], saved: Filing['saved'], title = 'Ihr Betrieb') =>
  startOn(
    { fields: [] },
    {},
    {
      filing: { entries, saved, place: { kind: 'overview' } },
      place: { kind: 'overview' },
    },
    {
      sections: [
        section('person', 'Ihre Person', 2),
        section('betrieb', title, 5),
        section('raeume', 'Räume', 4, 'betriebName1 = "Gasthof"'),
      ],
    },
  );

const half = start({ personName1: 'Ay', personName2: 'Meier', betriebName2: 'x' }, [
  'person1',
  'person2',
  'betrieb2',
]);
const story = (from: ReturnType<typeof start>): StoryObj => ({
  render: (_args, { globals }) => <AssistantApp start={inLanguage(from, globals.language)} />,
});

export const NothingDone = story(start({}, []));
export const HalfDone: StoryObj = {
  ...story(half),
  play: ({ canvas }) => {
    const items = canvas.getAllByRole('listitem').map((item) => item.textContent);
    expect(items).toEqual([
      'Ihre PersonErledigt',
      'Ihr BetriebIn Bearbeitung',
      'RäumeErst nach: „Ihr Betrieb“Kann noch nicht begonnen werden',
      'Angaben prüfen und absendenErst nach allen anderen SchrittenKann noch nicht begonnen werden',
    ]);
    expect(canvas.queryByRole('link', { name: 'Räume' })).toBeNull();
  },
};
const names = [1, 2, 3, 4, 5].map((index) => `betriebName${index}`);
export const AllDone: StoryObj = {
  ...story(
    start(
      {
        personName1: 'Ay',
        personName2: 'Meier',
        ...Object.fromEntries(names.map((name) => [name, 'Laden'])),
      },
      ['person1', 'person2', 'betrieb1', 'betrieb2', 'betrieb3', 'betrieb4', 'betrieb5'],
    ),
  ),
  play: ({ canvas }) => {
    expect(canvas.getByRole('link', { name: 'Angaben prüfen und absenden' })).toBeVisible();
    expect(canvas.getByRole('button', { name: 'Angaben prüfen' })).toBeVisible();
  },
};
export const English: StoryObj = {
  ...story(half),
  globals: { language: 'en' },
  play: ({ canvas }) =>
    expect(canvas.getByRole('heading', { level: 1, name: 'Overview of your application' })).toBeVisible(),
};
export const LongTitle: StoryObj = { ...story(start({}, [], LONG)), globals: NARROW };

export const ThereAndBack = alive(half, async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('link', { name: 'Ihr Betrieb' }));
  expect(await canvas.findByRole('heading', { level: 1, name: 'Ihr Betrieb 1' })).toHaveFocus();
  expect(canvas.getByText(/^Schritt 2 von 3/)).toBeVisible();
  await userEvent.type(canvas.getByLabelText('Name'), 'Gasthof');
  await userEvent.click(canvas.getByRole('link', { name: 'Zur Übersicht' }));
  expect(await canvas.findByRole('heading', { level: 1, name: 'Übersicht Ihres Antrags' })).toHaveFocus();
  await userEvent.click(canvas.getByRole('button', { name: 'Weiter ausfüllen' }));
  expect(await canvas.findByLabelText('Name')).toHaveValue('Gasthof');
});

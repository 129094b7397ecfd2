import type { DraftChange } from '@formularwerk/form/migrate';
import type { Meta } from '@storybook/react-vite';
import { sampleForm } from '../../test/sampleForm.ts';
import { LONG, pageStory } from '../story.fixture.tsx';
import { MovePage } from './MovePage.tsx';

export default { component: MovePage } satisfies Meta;

const changes: readonly DraftChange[] = [
  { kind: 'gone', path: 'farbe', label: 'Farbe', words: 'rot' },
  { kind: 'optionGone', path: 'essen', to: 'essen', label: 'Verkaufen Sie Essen?', words: 'vielleicht' },
  { kind: 'unfit', path: 'staende.a1.breite', within: 'Stand 1', label: 'Breite', words: LONG },
  { kind: 'moved', path: 'anschrift', to: 'ort', label: 'Anschrift', words: 'Markt 1' },
];
const move = { version: '2', revision: 'r1', changes };

export const Asks = pageStory((visit) => (
  <MovePage visit={visit} published={sampleForm} move={move} confirmed={[]} state={200} />
));

export const NothingChanges = pageStory((visit) => (
  <MovePage visit={visit} published={sampleForm} move={{ ...move, changes: [] }} confirmed={[]} state={200} />
));

/** Some were ticked; those that were not are told. */
export const NotAllConfirmed = pageStory((visit) => (
  <MovePage visit={visit} published={sampleForm} move={move} confirmed={['farbe']} state={422} />
));

export const ChangedMeanwhile = pageStory((visit) => (
  <MovePage visit={visit} published={sampleForm} move={move} confirmed={['farbe']} state={409} />
));

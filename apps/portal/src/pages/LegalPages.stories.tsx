import type { Meta } from '@storybook/react-vite';
import { sampleForm } from '../../test/sampleForm.ts';
import { pageStory } from '../story.fixture.tsx';
import { AccessibilityPage, ImprintPage, PrivacyPage } from './LegalPages.tsx';

export default { component: AccessibilityPage, subcomponents: { ImprintPage, PrivacyPage } } satisfies Meta;

const town = { kommune: sampleForm.kommune, forms: [sampleForm] };

export const Accessibility = pageStory((visit) => <AccessibilityPage visit={visit} {...town} />);

export const Imprint = pageStory((visit) => <ImprintPage visit={visit} {...town} />);

export const Privacy = pageStory((visit) => <PrivacyPage visit={visit} {...town} />);

/** The forms’ own words are German, and marked so. */
export const English = {
  ...pageStory((visit) => <PrivacyPage visit={visit} {...town} />),
  globals: { language: 'en' },
};

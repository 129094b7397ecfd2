import type { Preview } from '@storybook/react-vite';
// As the apps load them: the design system with its letters, then what the packages add to it.
import '@kern-ux/native/dist/kern.min.css';
import '@kern-ux/native/dist/fonts/fira-sans.css';
import '@formularwerk/assistant-react/assistant.css';
import '@formularwerk/designer/designer.css';
import './docs.css';
import { viewports } from './viewports.ts';

export default {
  tags: ['autodocs'],
  globalTypes: {
    language: {
      description: 'Language of the texts',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'de', title: 'Deutsch' },
          { value: 'en', title: 'English' },
          // A form that lacks it is German, as in the portal.
          { value: 'de-simple', title: 'Einfache Sprache' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { language: 'de' },
  parameters: {
    options: {
      storySort: {
        order: [
          'Start here',
          'Packages',
          'Formularvorschau',
          ['Alle Formulare'],
          'assistant-react',
          'designer',
        ],
      },
    },
    viewport: { options: viewports },
    a11y: {
      // A story in which axe finds something fails as a test.
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // A story is a piece of a page: landmarks and the one h1 are the page's.
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      },
    },
  },
  beforeEach: ({ globals }) => {
    document.documentElement.lang = String(globals.language);
  },
} satisfies Preview;

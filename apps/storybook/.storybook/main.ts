import type { StorybookConfig } from '@storybook/react-vite';
import { apiPlugin } from '../src/api/apiPlugin.ts';

/** Stories stand beside the components they show; what belongs to no component is in this app. */
export default {
  framework: '@storybook/react-vite',
  stories: [
    '../src/**/*.mdx',
    '../src/**/*.stories.tsx',
    { directory: '../../../packages/assistant-react/src', titlePrefix: 'assistant-react' },
    { directory: '../../../packages/designer/src', titlePrefix: 'designer' },
    { directory: '../../portal/src', titlePrefix: 'portal' },
  ],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The other one asks TypeScript's JavaScript API, which TypeScript 7 does not have.
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (config) => ({ ...config, plugins: [...(config.plugins ?? []), apiPlugin()] }),
} satisfies StorybookConfig;

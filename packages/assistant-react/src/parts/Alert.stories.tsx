import type { Meta, StoryObj } from '@storybook/react-vite';
import { Alert } from './Alert.tsx';

export default { component: Alert } satisfies Meta<typeof Alert>;

type Story = StoryObj<typeof Alert>;

export const Info: Story = { args: { kind: 'info', title: 'Das sollten Sie wissen' } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { Icon, iconNames } from './icons.tsx';

export default { component: Icon, args: { name: 'add' } } satisfies Meta<typeof Icon>;

/** All of them, by name. */
export const All: StoryObj = {
  render: () => (
    <ul className="fd-words" style={{ columns: '10rem', listStyle: 'none' }}>
      {iconNames.map((name) => (
        <li key={name} className="fd-row">
          <Icon name={name} /> {name}
        </li>
      ))}
    </ul>
  ),
};

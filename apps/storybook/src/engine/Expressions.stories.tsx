import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { allEvaluated } from './evaluated.ts';
import inNode from './values.json' with { type: 'json' };

/** Expressions worked out here, in this browser. Node gives the same, to the last step of the budget. */
const Expressions = () => (
  <table className="kern-table">
    <caption className="kern-title">Ausdrücke in diesem Browser</caption>
    <thead className="kern-table__head">
      <tr className="kern-table__row">
        {['Ausdruck', 'Wert oder Grenze'].map((title) => (
          <th key={title} className="kern-table__header" scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody className="kern-table__body">
      {Object.entries(allEvaluated()).map((row) => (
        <tr key={row[0]} className="kern-table__row">
          {row.map((text, column) => (
            <td key={column} className="kern-table__cell" style={{ overflowWrap: 'anywhere' }}>
              <code>{text}</code>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const meta = { title: 'Entwicklung/Ausdrücke', component: Expressions } satisfies Meta<typeof Expressions>;

export default meta;

export const SameEverywhere: StoryObj<typeof meta> = {
  name: 'überall gleich',
  play: async () => {
    await expect(allEvaluated()).toEqual(inNode);
  },
};

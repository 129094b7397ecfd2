import type { FormDefinition, Page } from '@formularwerk/form';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../core/applyCommand.ts';
import type { NodeKey } from '../../core/node.ts';
import { outline } from '../../core/outline.ts';
import { dropCommand, type Edge, edgeAt, isIntoItself } from './drops.ts';
import { moveStep } from './moves.ts';

const text = (id: string) => ({ id, type: 'text', label: id }) as const;
const page = (id: string, fields: Page['fields']): Page => ({ id, title: id, fields });
const form: FormDefinition = {
  format: 1,
  id: 'form',
  title: 'Form',
  sections: [
    {
      id: 's1',
      title: 'S1',
      pages: [
        page('p1', [
          text('a'),
          text('b'),
          { id: 'g', type: 'group', label: 'g', fields: [text('x'), text('y')] },
        ]),
      ],
    },
    { id: 's2', title: 'S2', pages: [page('p2', [text('c')]), page('p3', [text('d')])] },
  ],
  declarations: [
    { id: 'e1', type: 'boolean', label: 'e1' },
    { id: 'e2', type: 'boolean', label: 'e2' },
  ],
  delivery: { office: 'amt' },
};

/** All rows in order after a command, for short. */
const order = (command: ReturnType<typeof moveStep>): string => {
  if (!command) return 'nothing';
  const result = applyCommand(form, command);
  if (!result.ok) return `refused: ${result.problems.map(({ code }) => code).join()}`;
  return outline(result.value)
    .map(({ key }) => key.replace(/^(section|page|field):/, ''))
    .join(' ');
};

const before = 's1 p1 a b g g.x g.y s2 p2 c p3 d declarations e1 e2';

describe('moveStep', () => {
  it.each<[string, NodeKey, -1 | 1, string]>([
    ['moves a question up', 'field:b', -1, 's1 p1 b a g g.x g.y s2 p2 c p3 d declarations e1 e2'],
    ['moves a question down', 'field:a', 1, 's1 p1 b a g g.x g.y s2 p2 c p3 d declarations e1 e2'],
    [
      'moves the last question to the next page',
      'field:g',
      1,
      's1 p1 a b s2 p2 g g.x g.y c p3 d declarations e1 e2',
    ],
    [
      'moves the first question to the page before',
      'field:d',
      -1,
      's1 p1 a b g g.x g.y s2 p2 c d p3 declarations e1 e2',
    ],
    ['does not move what is first of all', 'field:a', -1, 'nothing'],
    ['moves out of a group at its top', 'field:g.x', -1, 's1 p1 a b x g g.y s2 p2 c p3 d declarations e1 e2'],
    ['moves out of a group at its end', 'field:g.y', 1, 's1 p1 a b g g.x y s2 p2 c p3 d declarations e1 e2'],
    [
      'moves a declaration among declarations',
      'field:e2',
      -1,
      's1 p1 a b g g.x g.y s2 p2 c p3 d declarations e2 e1',
    ],
    ['keeps declarations at the end', 'field:e1', -1, 'nothing'],
    ['moves a page', 'page:p3', -1, 's1 p1 a b g g.x g.y s2 p3 d p2 c declarations e1 e2'],
    [
      'moves the first page to the section before',
      'page:p2',
      -1,
      's1 p1 a b g g.x g.y p2 c s2 p3 d declarations e1 e2',
    ],
    ['leaves no section without a page', 'page:p1', 1, 'nothing'],
    ['moves a section', 'section:s1', 1, 's2 p2 c p3 d s1 p1 a b g g.x g.y declarations e1 e2'],
    ['does not move the declarations', 'declarations', -1, 'nothing'],
  ])('%s', (_, node, by, expected) => {
    expect(order(moveStep(form, node, by))).toBe(expected);
  });
});

describe('dropCommand', () => {
  it.each<[string, NodeKey, NodeKey, Edge, string]>([
    [
      'puts a question before another',
      'field:d',
      'field:b',
      'before',
      's1 p1 a d b g g.x g.y s2 p2 c p3 declarations e1 e2',
    ],
    [
      'puts a question behind another',
      'field:a',
      'field:c',
      'after',
      's1 p1 b g g.x g.y s2 p2 c a p3 d declarations e1 e2',
    ],
    [
      'puts a question at the end of a group',
      'field:c',
      'field:g',
      'inside',
      's1 p1 a b g g.x g.y g.c s2 p2 p3 d declarations e1 e2',
    ],
    [
      'puts a question first on a page',
      'field:a',
      'page:p3',
      'inside',
      's1 p1 b g g.x g.y s2 p2 c p3 a d declarations e1 e2',
    ],
    [
      'puts a page before another',
      'page:p3',
      'page:p1',
      'before',
      's1 p3 d p1 a b g g.x g.y s2 p2 c declarations e1 e2',
    ],
    [
      'puts a page first in a section',
      'page:p3',
      'section:s1',
      'inside',
      's1 p3 d p1 a b g g.x g.y s2 p2 c declarations e1 e2',
    ],
    [
      'puts a section behind another',
      'section:s1',
      'section:s2',
      'after',
      's2 p2 c p3 d s1 p1 a b g g.x g.y declarations e1 e2',
    ],
    ['puts nothing where it stands already', 'field:b', 'field:a', 'after', 'nothing'],
    ['puts no question among the declarations', 'field:a', 'field:e1', 'before', 'nothing'],
    ['puts no declaration among the questions', 'field:e1', 'field:a', 'before', 'nothing'],
    ['puts no question beside a section', 'field:a', 'section:s2', 'before', 'nothing'],
    ['leaves no section without a page', 'page:p1', 'page:p2', 'after', 'nothing'],
  ])('%s', (_, dragged, target, edge, expected) => {
    expect(order(dropCommand(form, dragged, target, edge))).toBe(expected);
  });

  it('lets a group be refused that is dropped on what is in it', () => {
    const command = dropCommand(form, 'field:g', 'field:g.x', 'before');
    const refused = command && applyCommand(form, command);
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'command.intoItself' }] });
    expect(command && isIntoItself('field:g', command)).toBe(true);
    const other = dropCommand(form, 'field:a', 'field:g.x', 'before');
    expect(other && isIntoItself('field:a', other)).toBe(false);
  });

  it('begins with the rows in their order', () => {
    expect(order({ type: 'editForm', set: { title: 'Anders' } })).toBe(before);
  });
});

describe('edgeAt', () => {
  it.each<[string, NodeKey, NodeKey, number, Edge | undefined]>([
    ['the upper half of a question is before it', 'field:d', 'field:b', 0.3, 'before'],
    ['the lower half of a question is behind it', 'field:d', 'field:b', 0.7, 'after'],
    ['the middle of a group is in it', 'field:d', 'field:g', 0.5, 'inside'],
    ['all of a page is in it', 'field:d', 'page:p1', 0.9, 'inside'],
    ['nothing is at a place where it cannot go', 'field:a', 'field:e1', 0.5, undefined],
  ])('%s', (_, dragged, target, at, edge) => {
    expect(edgeAt(form, dragged, target, at)).toBe(edge);
  });
});

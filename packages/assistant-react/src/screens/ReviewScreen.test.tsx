import type { FormDefinition, Page } from '@formularwerk/form';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { AssistantApp } from '../AssistantApp.tsx';
import { startAt } from '../sample.fixture.ts';

const section = (id: string, title: string, pages: readonly Page[]) => ({ id, title, pages: [...pages] });
const told: Page = {
  id: 'kosten',
  title: 'Was es kostet',
  fields: [{ id: 'hinweis', type: 'info', text: '30 €' }],
};
const asked: Page = {
  id: 'name',
  title: 'Wer Sie sind',
  fields: [{ id: 'name', type: 'text', label: 'Name' }],
};

const reckoned: Page = {
  id: 'summe',
  title: 'Was zusammenkommt',
  fields: [{ id: 'summe', type: 'computed', result: 'money', label: 'Gebühr', value: '30' }],
};

const definitionOf = (...sections: ReturnType<typeof section>[]) =>
  ({
    format: 1,
    id: 'test',
    title: 'Test',
    sections,
    delivery: { office: 'amt' },
  }) as unknown as FormDefinition;

const review = (definition: FormDefinition): void => {
  const start = startAt({ entries: {}, saved: [], place: { kind: 'review' } });
  document.body.innerHTML = renderToString(
    <AssistantApp start={{ ...start, published: { ...start.published, definition } }} />,
  );
};

it('offers to change what was asked, not what was only computed', () => {
  review(definitionOf(section('alles', 'Alles', [asked, reckoned])));
  expect(document.body.textContent).toContain('30,00');
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('aria-label'));
  expect(links.filter((label) => label?.startsWith('Ändern'))).toEqual(['Ändern: Wer Sie sind']);
});

it('does not tell again what was only said, not even as an empty card', () => {
  review(
    definitionOf(
      section('kosten', 'Gebühr', [told]),
      section('person', 'Person', [asked, { ...told, id: 'nochmal' }]),
    ),
  );
  const headings = [...document.querySelectorAll('h2, h3')].map(({ textContent }) => textContent);
  expect(headings).toContain('Wer Sie sind');
  expect(headings).not.toContain('Was es kostet');
  expect(headings).not.toContain('Gebühr');
});

import { createAssistant } from '@formularwerk/assistant';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { AssistantApp } from './AssistantApp.tsx';
import { type AssistantStart, sessionStart } from './assistantStart.ts';
import { empty, full, startAt } from './sample.fixture.ts';
import { assistantTitle } from './screenTitle.ts';
import { serve, takeOver, violations, world } from './testing.fixture.tsx';

const at = (page: string, item?: string) => ({
  ...full,
  place: { kind: 'page' as const, page, ...(item && { item }) },
});
const broken = (entries: Record<string, string | string[]>, page: string) => ({
  ...at(page),
  entries: { ...full.entries, ...entries },
});

const screens: readonly [string, AssistantStart][] = [
  ['a new page', startAt(empty)],
  ['a filled page', startAt(at('zweck'))],
  ['a page with a warning and grouped options', startAt(broken({ von: '20.01.2027' }, 'zeit'))],
  ['a page with errors', startAt(broken({ zweck: '', plaetze: '' }, 'zweck'), { showProblems: true })],
  [
    'errors of text, select and boxes',
    startAt(broken({ von: '31.02.2027', ortsteil: 'mond', merkmale: ['mond'] }, 'zeit'), {
      showProblems: true,
    }),
  ],
  ['a list', startAt(at('flaechen'))],
  ['an empty list with its error', startAt(broken({ elemente: [] }, 'flaechen'), { showProblems: true })],
  ['a list item', startAt(at('flaechen', 'elemente.k1'))],
  ['a group', startAt(broken({ 'anschrift.strasse': '' }, 'person'), { showProblems: true })],
  ['a stored file', startAt(at('plan'))],
  [
    'a refused file',
    startAt(broken({ lageplan: '' }, 'plan'), {
      refused: [{ path: 'lageplan', code: 'file.type', params: { allowed: 'PDF' } }],
    }),
  ],
  ['the review', startAt(full)],
  ['the review with something missing', startAt({ ...full, saved: ['zweck'] })],
  ['the review with errors', startAt(full, { showProblems: true })],
  [
    'a changed fee',
    startAt(full, {
      notice: { kind: 'changed', reviewed: { gebuehr: '2.50' }, computed: { gebuehr: '3.00' } },
    }),
  ],
  ['a failed submit', startAt(full, { notice: { kind: 'failed', failure: 'world' } })],
  ['a conflict', startAt(at('zweck'), { notice: { kind: 'conflict', savedAt: '2027-01-15T12:00:00Z' } })],
  ['English', startAt(at('zeit'), { context: { today: '2027-01-15', language: 'en' } })],
];

const titleOf = (start: AssistantStart) => assistantTitle(createAssistant(sessionStart(start)));

describe('drawn on the server', () => {
  it.each(screens)('%s: passes axe, has no ids twice and no inline styles', async (_name, start) => {
    const main = serve(start);
    expect(await violations()).toEqual([]);
    const ids = [...main.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(main.innerHTML).not.toMatch(/ style=|<script/);
    expect(main.querySelectorAll('h1')).toHaveLength(1);
  });

  it.each(screens)('%s: is taken over without a difference', async (_name, start) => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    serve(start);
    expect(await takeOver(start, { ports: world().ports })).toEqual([]);
    expect(complaint.mock.calls).toEqual([]);
    complaint.mockRestore();
    expect(await violations()).toEqual([]);
  });

  it('is a plain form that can be posted to its own address', () => {
    serve(startAt(at('zweck')));
    const form = document.querySelector('form') as HTMLFormElement;
    expect(form.getAttribute('method')).toBe('post');
    expect(form.getAttribute('action')).toBe('/espelkamp/flaeche/antrag/zweck');
    expect([...new FormData(form)]).toEqual([
      ['_revision', 'r1'],
      ['_shown', 'zweck plaetze hinweis'],
      ['zweck', 'gastro'],
      ['plaetze', '20'],
      ['hinweis', ''],
    ]);
  });

  it('lets Enter mean next, even where another button stands before it', () => {
    serve(startAt(at('flaechen')));
    const [first] = document.querySelectorAll<HTMLButtonElement>('button[type=submit]');
    expect(first?.value).toBe('next');
  });

  it('lets Enter on the review mean submit, and carries the idempotency key', () => {
    serve(startAt(full));
    const [first] = document.querySelectorAll<HTMLButtonElement>('button[type=submit]');
    expect(first?.value).toBe('submit');
    expect(document.querySelector<HTMLInputElement>('[name=_key]')?.value).toBe(
      '00000000-0000-4000-8000-000000000000',
    );
  });

  it('gives the document’s title, with the error in front', () => {
    expect(titleOf(startAt(at('zweck')))).toBe('Was haben Sie vor?');
    expect(titleOf(startAt(broken({ zweck: '' }, 'zweck'), { showProblems: true }))).toBe(
      'Fehler: Was haben Sie vor?',
    );
    expect(titleOf(startAt(full))).toBe('Angaben prüfen');
    expect(titleOf(startAt(at('flaechen', 'elemente.k1')))).toBe('Fläche 1');
  });

  it('never makes markup of an answer', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const html = renderToString(
      <AssistantApp start={startAt({ ...full, entries: { ...full.entries, hinweis: evil } })} />,
    );
    expect(html).not.toContain('<img');
  });
});

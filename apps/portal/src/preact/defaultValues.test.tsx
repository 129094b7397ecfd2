import { act, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test } from 'vitest';

const Countries = () => (
  <optgroup label="Europa">
    <option value="BE">Belgien</option>
    <option value="DE">Deutschland</option>
  </optgroup>
);

let drawAgain: () => void;

const Address = ({ country }: { readonly country: string }) => {
  const [times, draw] = useState(0);
  drawAgain = () => draw(times + 1);
  return (
    <form data-times={times}>
      <select name="land" defaultValue={times === 0 ? country : 'BE'}>
        <option value="">Bitte auswählen</option>
        <Countries />
      </select>
    </form>
  );
};

const main = document.createElement('main');
const land = (): HTMLSelectElement => main.querySelector('select') as HTMLSelectElement;

beforeEach(() => {
  main.remove();
  main.innerHTML = '';
  document.body.append(main);
});

test.each(['DE', ''])('the server marks the option %j, however deep it stands', (country) => {
  main.innerHTML = renderToString(<Address country={country} />);
  const marked = [...main.querySelectorAll('option')].filter((option) => option.hasAttribute('selected'));
  expect(marked.map(({ value }) => value)).toEqual([country]);
  expect([...new FormData(main.querySelector('form') as HTMLFormElement)]).toEqual([['land', country]]);
  expect(land().hasAttribute('value')).toBe(false);
});

test('a select drawn in the browser begins with its default, and is left alone afterwards', async () => {
  const root = createRoot(main);
  await act(async () => root.render(<Address country="DE" />));
  expect(land().value).toBe('DE');
  land().value = '';
  await act(async () => drawAgain());
  expect(main.querySelector('form')?.dataset.times).toBe('1');
  expect(land().value).toBe('');
  root.unmount();
});

test('what somebody chose before the script ran stays', async () => {
  main.innerHTML = renderToString(<Address country="DE" />);
  land().value = 'BE';
  await act(async () => void hydrateRoot(main, <Address country="DE" />));
  expect(land().value).toBe('BE');
  land().value = '';
  await act(async () => drawAgain());
  expect(land().value).toBe('');
});

test('a text that begins with an empty line keeps it', () => {
  const Letter = () => <textarea defaultValue={'\nSehr geehrte Damen und Herren'} />;
  main.innerHTML = renderToString(<Letter />);
  expect(main.querySelector('textarea')?.value).toBe('\nSehr geehrte Damen und Herren');
});

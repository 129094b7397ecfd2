import { compileForm, type FormDefinition, walk } from '@formularwerk/form';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AnswersView } from './AnswersView.tsx';

const definition: FormDefinition = {
  format: 1,
  id: 'vorpruefung',
  title: 'Vorprüfung',
  sections: [
    {
      id: 's',
      title: 'Vorab',
      pages: [
        {
          id: 'nichtNoetig',
          title: 'Sie brauchen nichts',
          text: 'Wenden Sie sich an Ihr **Finanzamt**.',
          fields: [],
          outcome: { kind: 'notNeeded', continue: true },
        },
        { id: 'name', title: 'Name', fields: [{ id: 'name', type: 'text', label: 'Name' }] },
      ],
    },
  ],
  delivery: { office: 'amt' },
};

const shown = (entries: Record<string, string>): string =>
  renderToString(
    <AnswersView
      walk={walk(compileForm(definition), entries, { today: '2027-01-15' })}
      write={({ text }) => text}
      empty="leer"
      declarations="Erklärungen"
      wentOn="trotzdem fortgefahren"
    />,
  );

test('tells the clerk what a pre-check came to, and that the applicant went on all the same', () => {
  const html = shown({ '_continue.nichtNoetig': 'on', name: 'Ay' });
  expect(html).toContain('Sie brauchen nichts');
  expect(html).toContain('Wenden Sie sich an Ihr Finanzamt.');
  expect(html).toContain('trotzdem fortgefahren');
  expect(html).toContain('Ay');
  expect(shown({ name: 'Ay' })).not.toContain('trotzdem fortgefahren');
});

import { act, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  button,
  choose,
  draw,
  hasButton,
  key,
  labelled,
  leave,
  press,
  type,
  violations,
  words,
} from '../inspector/testing.fixture.tsx';
import { ActionButton } from './ActionButton.tsx';
import { Checkbox } from './Checkbox.tsx';
import { Dialog } from './Dialog.tsx';
import { Disclosure } from './Disclosure.tsx';
import { IconButton } from './IconButton.tsx';
import { Menu } from './Menu.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import { SelectControl } from './SelectControl.tsx';
import { TextAreaControl } from './TextAreaControl.tsx';
import { TextControl } from './TextControl.tsx';
import { NumberControl, ValueControl } from './ValueControl.tsx';
import type { ValueKind } from './valueKinds.ts';

/** A control over a text that must not be empty, and a way to change it from elsewhere. */
function Title({ onTake = () => {} }: { readonly onTake?: (text: string, continues: boolean) => void }) {
  const [value, setValue] = useState('Alt');
  return (
    <>
      <TextControl
        label="Titel"
        value={value}
        onText={(text, continues) => {
          if (text.trim() === '') return 'Der Titel fehlt.';
          onTake(text, continues);
          setValue(text);
          return undefined;
        }}
      />
      <button type="button" onClick={() => setValue('Von außen')}>
        Rückgängig
      </button>
      <p>Es gilt: {value}.</p>
    </>
  );
}

describe('a text', () => {
  it('is handed on with every keystroke, as one step until the control is left', async () => {
    const onTake = vi.fn();
    await draw(<Title onTake={onTake} />);
    await type(labelled('Titel'), 'N');
    await type(labelled('Titel'), 'Ne');
    await leave(labelled('Titel'));
    await type(labelled('Titel'), 'Neu');
    expect(onTake.mock.calls).toEqual([
      ['N', false],
      ['Ne', true],
      ['Neu', false],
    ]);
  });

  it('stays as it was typed when it is refused, with the sentence at the control', async () => {
    await draw(<Title />);
    await type(labelled('Titel'), '');
    await leave(labelled('Titel'));
    expect(labelled('Titel').value).toBe('');
    expect(labelled('Titel').getAttribute('aria-invalid')).toBe('true');
    const described = labelled('Titel').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain('Der Titel fehlt.');
    expect(words()).toContain('Es gilt: Alt.');
    expect(await violations()).toEqual([]);
  });

  it('goes back to what holds with Escape', async () => {
    await draw(<Title />);
    await type(labelled('Titel'), '');
    await key(labelled('Titel'), 'Escape');
    expect(labelled('Titel').value).toBe('Alt');
    expect(words()).not.toContain('Der Titel fehlt.');
  });

  it('follows what changes it from outside, even while something refused stands in it', async () => {
    await draw(<Title />);
    await type(labelled('Titel'), '');
    await press(button('Rückgängig'));
    expect(labelled('Titel').value).toBe('Von außen');
    expect(words()).not.toContain('Der Titel fehlt.');
  });

  it('begins a step anew after it was changed from outside', async () => {
    const onTake = vi.fn();
    await draw(<Title onTake={onTake} />);
    await type(labelled('Titel'), 'Neu');
    await press(button('Rückgängig'));
    await type(labelled('Titel'), 'Neuer');
    expect(onTake.mock.lastCall).toEqual(['Neuer', false]);
  });

  it('of several lines is the same', async () => {
    await draw(<TextAreaControl label="Hilfe" value="Alt" onText={() => 'Nein.'} />);
    await type(labelled<HTMLTextAreaElement>('Hilfe'), 'Neu');
    expect(labelled('Hilfe').value).toBe('Neu');
    expect(words()).toContain('Nein.');
    await key(labelled('Hilfe'), 'Escape');
    expect(labelled('Hilfe').value).toBe('Alt');
    expect(await violations()).toEqual([]);
  });
});

describe('a value', () => {
  it.each<[ValueKind, string, string]>([
    ['integer', '1.200', '1200'],
    ['decimal', '4,5', '4.5'],
    ['money', '1.234,5', '1234.50'],
    ['date', '1.4.2027', '2027-04-01'],
    ['time', '9:05', '09:05'],
    ['date', '', ''],
  ])('%s typed as "%s" is %s', async (kind, typed, value) => {
    const onValue = vi.fn(() => undefined);
    await draw(<ValueControl kind={kind} label="Wert" value="1" onValue={onValue} />);
    await type(labelled('Wert'), typed);
    expect(onValue).toHaveBeenCalledWith(value, false);
  });

  it('that cannot be read says how to write it, and is not handed on', async () => {
    const onValue = vi.fn();
    await draw(<ValueControl kind="date" label="Tag" value="2027-04-01" onValue={onValue} />);
    expect(labelled('Tag').value).toBe('01.04.2027');
    await type(labelled('Tag'), '31.2.2027');
    expect(words()).toContain('Dieses Datum gibt es nicht.');
    expect(onValue).not.toHaveBeenCalled();
  });

  it('keeps a comma that is still being typed', async () => {
    const Length = () => {
      const [value, setValue] = useState<number | undefined>(4);
      return (
        <NumberControl
          label="Länge"
          isDecimal
          value={value}
          onNumber={(next): undefined => void setValue(next)}
        />
      );
    };
    await draw(<Length />);
    await type(labelled('Länge'), '4,0');
    expect(labelled('Länge').value).toBe('4,0');
    await leave(labelled('Länge'));
    expect(labelled('Länge').value).toBe('4');
  });
});

describe('choices', () => {
  it('are told by the label, and named by their legend', async () => {
    const onSelect = vi.fn();
    await draw(
      <RadioGroup
        label="Umfang"
        value="a"
        options={[
          { value: 'a', label: 'Einfach', hint: 'Nur das Nötige' },
          { value: 'b', label: 'Erweitert' },
        ]}
        onSelect={onSelect}
      />,
    );
    expect(document.querySelector('fieldset legend')?.textContent).toBe('Umfang');
    await press(labelled('Erweitert'));
    expect(onSelect).toHaveBeenCalledWith('b');
    expect(await violations()).toEqual([]);
  });

  it('in a list stand under their headings', async () => {
    const onSelect = vi.fn();
    await draw(
      <SelectControl
        label="Frage"
        value=""
        empty="Frage wählen"
        options={[
          { value: 'a', label: 'Beginn', group: 'Seite 1' },
          { value: 'b', label: 'Ende', group: 'Seite 1' },
          { value: 'c', label: 'Ort', group: 'Seite 2' },
        ]}
        onSelect={onSelect}
      />,
    );
    expect([...document.querySelectorAll('optgroup')].map(({ label }) => label)).toEqual([
      'Seite 1',
      'Seite 2',
    ]);
    await choose(labelled('Frage'), 'Ort');
    expect(onSelect).toHaveBeenCalledWith('c');
    expect(await violations()).toEqual([]);
  });

  it('of yes and no are a box', async () => {
    const onChange = vi.fn();
    await draw(
      <Checkbox label="Personenbezogen" hint="Name oder Anschrift" checked={false} onChange={onChange} />,
    );
    await press(labelled('Personenbezogen'));
    expect(onChange).toHaveBeenLastCalledWith(true);
    expect(await violations()).toEqual([]);
  });
});

function Opening() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActionButton onClick={() => setOpen(true)}>Öffnen</ActionButton>
      {isOpen && (
        <Dialog
          title="Frage löschen"
          onClose={() => setOpen(false)}
          footer={<ActionButton>Löschen</ActionButton>}
        >
          <p>Sie wird noch gebraucht.</p>
        </Dialog>
      )}
    </>
  );
}

describe('a dialog', () => {
  it('is named by its title, and gives the focus back when it goes', async () => {
    await draw(<Opening />);
    await press(button('Öffnen'));
    const dialog = document.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Frage löschen',
    );
    expect(await violations()).toEqual([]);
    await press(button('Schließen'));
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(button('Öffnen'));
  });

  it('closes with Escape', async () => {
    await draw(<Opening />);
    await press(button('Öffnen'));
    const dialog = document.querySelector('dialog') as HTMLDialogElement;
    await act(async () => dialog.dispatchEvent(new Event('cancel', { cancelable: true })));
    expect(document.querySelector('dialog')).toBeNull();
  });
});

describe('a menu', () => {
  const copy = vi.fn();
  const items = [
    { label: 'Kopieren', onSelect: copy },
    { label: 'Löschen', onSelect: () => {}, isDangerous: true },
    { label: 'Verschieben', onSelect: () => {}, disabled: true },
  ];
  const focused = () => document.activeElement?.textContent;

  it('is walked through by arrows, Home, End and first letters', async () => {
    await draw(<Menu label="Mehr" items={items} />);
    await key(button('Mehr'), 'ArrowDown');
    expect(focused()).toBe('Kopieren');
    for (const [name, to] of [
      ['ArrowDown', 'Löschen'],
      ['End', 'Verschieben'],
      ['ArrowDown', 'Kopieren'],
      ['ArrowUp', 'Verschieben'],
      ['Home', 'Kopieren'],
      ['l', 'Löschen'],
    ] as const) {
      await key(document.activeElement as HTMLElement, name);
      expect(focused()).toBe(to);
    }
    expect(await violations()).toEqual([]);
  });

  it('gives the focus back to its button, with Escape as with a choice', async () => {
    await draw(<Menu label="Mehr" items={items} />);
    await press(button('Mehr'));
    await key(document.activeElement as HTMLElement, 'Escape');
    expect(document.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement).toBe(button('Mehr'));
    await press(button('Mehr'));
    await press(button('Kopieren'));
    expect(copy).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(button('Mehr'));
  });

  it('stays open when the page scrolls by itself, as a long list does just after its last row was pressed', async () => {
    await draw(<Menu label="Mehr" items={items} />);
    await press(button('Mehr'));
    await act(async () => void window.dispatchEvent(new Event('scroll')));
    expect(document.querySelector('[role=menu]')).not.toBeNull();
  });
});

describe('a button that is a drawing', () => {
  it('has a name, which Escape hides from the eye only', async () => {
    await draw(<IconButton icon="remove" label="‚Ja‘ löschen" tip="Löschen" />);
    const own = button('‚Ja‘ löschen');
    expect(own.textContent).toBe('Löschen');
    await key(own, 'Escape');
    expect(own.textContent).toBe('');
    expect(hasButton('‚Ja‘ löschen')).toBe(true);
  });

  it('that cannot be pressed keeps its place in the tab order and does nothing', async () => {
    const onClick = vi.fn();
    await draw(<IconButton icon="arrowUp" label="Nach oben" disabled onClick={onClick} />);
    await press(button('Nach oben'));
    expect(onClick).not.toHaveBeenCalled();
    expect(button('Nach oben').disabled).toBe(false);
    expect(await violations()).toEqual([]);
  });
});

describe('a part to unfold', () => {
  it('draws what is inside only when it is open', async () => {
    await draw(
      <Disclosure title="Prüfungen" summary="2">
        <p>Zwei Prüfungen</p>
      </Disclosure>,
    );
    expect(words()).not.toContain('Zwei Prüfungen');
    const { unfold } = await import('../inspector/testing.fixture.tsx');
    await unfold('Prüfungen');
    expect(words()).toContain('Zwei Prüfungen');
    expect(await violations()).toEqual([]);
  });
});

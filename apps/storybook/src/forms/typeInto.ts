import type { Entry } from '@formularwerk/form';
import type { StoryContext } from '@storybook/react-vite';
import { fireEvent, waitFor } from 'storybook/test';

/** What somebody types and clicks with. */
export interface Hands {
  readonly userEvent: StoryContext['userEvent'];
}

/** Gives a question its entry, whatever control it has: those of its name. */
export async function typeInto(hands: Hands, controls: readonly HTMLElement[], entry: Entry): Promise<void> {
  const { userEvent } = hands;
  const [first] = controls;
  if (first instanceof HTMLSelectElement) return choose(hands, first, String(entry));
  if (!(first instanceof HTMLInputElement) || first.type === 'text') return write(hands, first, entry);
  if (first.type === 'file')
    return entry.length > 0 ? upload(first, [entry].flat().map(fileNamed)) : undefined;
  if (first.type !== 'radio' && first.type !== 'checkbox') return write(hands, first, entry);
  const values = [entry].flat().filter((value) => value !== '');
  const boxes = controls.filter((control) => control instanceof HTMLInputElement);
  for (const value of values)
    if (!boxes.some((box) => box.value === value)) throw new Error(`${first.name} has no answer "${value}".`);
  // A radio button that was chosen stays so.
  for (const box of boxes) {
    const isWanted = values.includes(box.value);
    if (box.checked !== isWanted && (isWanted || box.type === 'checkbox')) await userEvent.click(box);
  }
}

/** At once, as from the clipboard: key by key a long form takes minutes. */
async function write({ userEvent }: Hands, control: HTMLElement | undefined, entry: Entry): Promise<void> {
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return;
  await userEvent.click(control);
  if (control.value !== '') await userEvent.clear(control);
  if (entry !== '') await userEvent.paste(String(entry));
  await userEvent.tab();
}

/** A long list is searched with scripts: the native control stands behind the box in which one types. */
async function choose({ userEvent }: Hands, select: HTMLSelectElement, value: string): Promise<void> {
  if (select.value === value) return;
  const box = document.getElementById(`f-${select.name}`);
  if (box?.role !== 'combobox') return void (await userEvent.selectOptions(select, value));
  const option = [...select.options].find((own) => own.value === value);
  await write({ userEvent }, box, option?.label ?? '');
}

/** Also one that the question does not accept: a journey may be about that. */
async function upload(input: HTMLInputElement, files: readonly File[]): Promise<void> {
  const question = input.closest('fieldset, .kern-form-input') ?? document.body;
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  await fireEvent.change(input);
  // With scripts the control is emptied, and the file is told beside it.
  await waitFor(() => {
    for (const { name } of files)
      if (!question.textContent?.includes(name) && input.files?.length === 0)
        throw new Error(`${name} has not arrived.`);
  });
}

/** `{"id":"f1","name":"plan.pdf","mediaType":"application/pdf", …}`, as an entry names a file. */
function fileNamed(entry: string): File {
  const { name, mediaType } = JSON.parse(entry) as { readonly name: string; readonly mediaType: string };
  return new File(['%PDF-1.7'], name, { type: mediaType });
}

/** What shall stand in a control: a text, an option, several of them; undefined: files, which no page sets itself. */
export type Wanted = readonly (readonly [path: string, value: string | readonly string[] | undefined])[];

/** The questions that were there: answered, or left to a hand, with the words that a long list is searched for. */
export interface Answered {
  readonly answered: readonly string[];
  readonly files: readonly string[];
  readonly searched: readonly (readonly [path: string, words: string])[];
}

/*
 * These run in the page, so all that they need stands inside: they are sent to the browser as text. They throw where a
 * person could not do the same: a control that is hidden, fixed or covered, or that takes something else.
 */

export const pressInPage = (selector: string): void => {
  const element = document.querySelector<HTMLButtonElement>(selector);
  if (element === null || element.disabled) throw new Error(`${selector} can't be pressed.`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  if (!element.contains(hit)) throw new Error(`${selector} lies under ${hit?.outerHTML}.`);
  element.focus();
  element.click();
};

export const answerInPage = (wanted: Wanted): Answered => {
  type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  const answered: string[] = [];
  const files: string[] = [];
  const searched: (readonly [string, string])[] = [];

  const use = (control: Control): void => {
    const isFixed = control.disabled || (control as HTMLInputElement).readOnly;
    if (isFixed || !control.checkVisibility({ visibilityProperty: true }))
      throw new Error(`${control.name} can't be seen or used.`);
    control.focus();
  };
  const write = (control: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
    use(control);
    control.select();
    document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
    if (control.value !== text) throw new Error(`${control.name} takes “${control.value}” for “${text}”.`);
  };
  const press = (control: HTMLInputElement): void => {
    use(control);
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = control.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (hit !== control && hit?.closest('label')?.control !== control)
      throw new Error(`${control.name}=${control.value} lies under ${hit?.outerHTML}.`);
    const before = control.checked;
    control.click();
    if (control.checked === before) throw new Error(`${control.name}=${control.value} takes no press.`);
  };
  /** What is ticked by itself and isn't wanted is taken away. */
  const tick = (controls: readonly HTMLInputElement[], values: readonly string[]): void => {
    const [first] = controls;
    const missing = values.find((value) => value !== 'on' && !controls.some((one) => one.value === value));
    if (missing !== undefined) throw new Error(`${first?.name} has no ${missing}.`);
    for (const control of controls) {
      const isWanted = values.includes(control.value) || (control === first && values.includes('on'));
      const isWrong = isWanted ? !control.checked : control.checked && control.type === 'checkbox';
      if (isWrong) press(control);
    }
  };
  const choose = (control: HTMLSelectElement, value: string): void => {
    const option = [...control.options].find((one) => one.value === value);
    if (!option) throw new Error(`${control.name} has no ${value}.`);
    if (document.getElementById(`f-${control.name}`)?.role === 'combobox')
      return void searched.push([control.name, option.text]);
    use(control);
    control.value = value;
    for (const event of ['input', 'change']) control.dispatchEvent(new Event(event, { bubbles: true }));
    answered.push(control.name);
  };

  for (const [path, value] of wanted) {
    const controls = [...document.getElementsByName(path)] as Control[];
    const [first] = controls;
    if (!first) continue;
    if (value === undefined) files.push(path);
    else if (first instanceof HTMLSelectElement) choose(first, String(value));
    else {
      if (first.type === 'radio' || first.type === 'checkbox')
        tick(controls as HTMLInputElement[], [value].flat());
      else write(first, String(value));
      answered.push(path);
    }
  }
  return { answered, files, searched };
};

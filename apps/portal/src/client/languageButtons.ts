/**
 * Another language is another page of the server: the form is sent as a plain one, with everything that stands in it.
 * Until then saves of the assistant may be on their way; the form must name the revision that they leave behind.
 */
export const languageButtons = (document: Document, leave: () => Promise<string | undefined>): void => {
  // In the capture phase, so that the assistant doesn't take it for one of its own buttons.
  document.addEventListener(
    'submit',
    (event) => {
      const { submitter, target } = event;
      if (!(submitter instanceof HTMLButtonElement) || !submitter.value.startsWith('language:')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (target instanceof HTMLFormElement) void sendPlainly(target, submitter, leave);
    },
    true,
  );
};

const sendPlainly = async (
  form: HTMLFormElement,
  { name, value }: HTMLButtonElement,
  leave: () => Promise<string | undefined>,
): Promise<void> => {
  const stored = await leave();
  const revision = form.elements.namedItem('_revision');
  if (stored !== undefined && revision instanceof HTMLInputElement) revision.value = stored;
  const action = form.ownerDocument.createElement('input');
  Object.assign(action, { type: 'hidden', name, value });
  form.append(action);
  form.submit();
};

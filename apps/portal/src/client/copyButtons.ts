/** Brings the copy buttons to life: without a script they are hidden, and the text can be selected all the same. */
export const copyButtons = (document: Document, clipboard: Clipboard | undefined): void => {
  if (clipboard === undefined) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const field = document.getElementById(button.dataset.copy ?? '');
    const status = button.parentElement?.querySelector('[role=status]');
    if (!(field instanceof HTMLInputElement)) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      field.select();
      await clipboard.writeText(field.value);
      if (status) status.textContent = button.dataset.copied ?? '';
    });
  }
};

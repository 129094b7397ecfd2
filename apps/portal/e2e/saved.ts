import type { Page } from 'playwright-core';

/** Whether what was typed is stored by now: the page says so. */
export const whenSaved = (page: Page): Promise<void> => page.getByText(/^Gespeichert um/).waitFor();

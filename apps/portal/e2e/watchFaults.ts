import type { Page } from 'playwright-core';

/**
 * What goes wrong unseen on a page: errors that nobody caught, whatever the console calls one, what the policy of the
 * page (CSP) keeps away, and answers with 5xx. A page shown again because of its errors comes with 422, and is none.
 */
export const watchFaults = async (page: Page): Promise<readonly string[]> => {
  const faults: string[] = [];
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      console.error(`The policy keeps away by ${effectiveDirective}: ${blockedURI} ${sample}`),
    );
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('422')) faults.push(message.text());
  });
  page.on('response', (answer) => {
    if (answer.status() >= 500) faults.push(`${answer.status()} ${answer.url()}`);
  });
  return faults;
};

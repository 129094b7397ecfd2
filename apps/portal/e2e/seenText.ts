import type { Locator } from 'playwright-core';

/** The words that people see there, once there are any. */
export const seenText = async (locator: Locator): Promise<string> => {
  await locator.first().waitFor();
  return (await locator.allInnerTexts()).join('\n');
};

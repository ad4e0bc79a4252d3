import { test as base } from "@playwright/test";

export { expect } from "@playwright/test";

/** A journey leaves nobody behind: their open pages would go on working beside the next one. */
export const test = base.extend<{ endWithEverybodyGone: undefined }>({
  endWithEverybodyGone: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});

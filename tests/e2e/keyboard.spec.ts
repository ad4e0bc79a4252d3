import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { signedInAs } from "./people.ts";

test("a topic is opened and answered by keyboard alone @desktop", async ({ browser }) => {
  const page = await signedInAs(browser, "ambassador");
  await page.goto("/forum/new");
  await tabTo(page, "select[name=categoryId]");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, "input[name=kind]");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, "input[name=title]");
  await page.keyboard.type("Geht das ganz ohne Maus?");
  // On a busy machine the editor comes later than the keys of somebody in a hurry.
  await expect(page.locator("[contenteditable=true]")).toBeVisible();
  await tabTo(page, "[contenteditable=true]");
  // A draft of an earlier journey may stand there.
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await page.keyboard.type("Mit ");
  await page.keyboard.press("ControlOrMeta+B");
  await page.keyboard.type("Fettschrift");
  await page.keyboard.press("ControlOrMeta+B");
  // To the buttons and back.
  await page.keyboard.press("Alt+F10");
  await expect(page.getByRole("toolbar").locator(":focus")).toHaveCount(1);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(page.locator("[contenteditable=true]:focus")).toHaveCount(1);
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.waitForURL(/\/t\//);
  await expect(page.locator("article .prose-post strong")).toHaveText("Fettschrift");

  await tabTo(page, "#reply textarea, #reply [contenteditable=true]");
  await expect(page.locator("#reply [contenteditable=true]:focus")).toHaveCount(1);
  await page.keyboard.type("- erstens");
  await page.keyboard.press("Enter");
  await page.keyboard.type("zweitens");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.locator("article .prose-post li")).toHaveCount(2);
});

/** Presses Tab until the element has the focus, as somebody would who has no mouse. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

import { expect, type Page } from "@playwright/test";

/** Opens a discussion in the first category; returns its address. */
export async function openTopic(
  page: Page,
  { title, text }: { title: string; text: string },
): Promise<string> {
  await page.goto("/forum/new");
  await page.locator("select[name=categoryId]").selectOption({ index: 1 });
  await page.locator("input[name=title]").fill(title);
  await write(page, text);
  await page.getByRole("button", { name: "Thema eröffnen" }).click();
  await page.waitForURL(/\/t\//);
  return page.url();
}

/** Answers a topic. */
export async function reply(
  page: Page,
  { address, text }: { address: string; text: string },
): Promise<void> {
  await page.goto(address);
  await page.locator("#reply").scrollIntoViewIfNeeded();
  await write(page, text);
  await page.locator("#reply").getByRole("button", { name: "Antwort abschicken" }).click();
  await expect(page.locator("article").getByText(text)).toBeVisible();
}

/** Writes in the editor, in place of the draft of an earlier journey, which may stand there. */
export async function write(page: Page, text: string): Promise<void> {
  await beginToWrite(page);
  await page.keyboard.insertText(text);
}

/** Goes into the emptied editor, which loads when its field comes near the screen. */
export async function beginToWrite(page: Page): Promise<void> {
  const editor = page.locator("[role=textbox][contenteditable=true]");
  // What is scrolled to may be replaced at this very moment.
  await expect(() =>
    page.locator("textarea[name=text]").or(editor).scrollIntoViewIfNeeded(),
  ).toPass();
  await editor.click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
}

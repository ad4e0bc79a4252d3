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

/** In place of the draft of an earlier journey, which may stand there. */
async function write(page: Page, text: string): Promise<void> {
  await page.locator("[role=textbox][contenteditable=true]").click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(text);
}

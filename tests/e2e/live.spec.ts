import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe.ts";
import { signedInAs } from "./people.ts";

test("an open topic offers what others write without moving, and the bell counts @phone", async ({
  browser,
}) => {
  const author = await signedInAs(browser, "ambassador");
  const title = `Wer hört gerade zu? ${Math.random()}`;
  await openTopic(author, title);
  const address = author.url();
  const reader = await signedInAs(browser, "member");
  await reader.goto(address);
  const offer = reader.getByRole("link", { name: /neuer? Beitr/ });
  const words = reader.getByText("Viel Text zum Lesen.").last();
  await words.scrollIntoViewIfNeeded();
  const before = await words.boundingBox();

  // The bell of whoever asked rings on a page that has nothing to do with it.
  const other = await author.context().newPage();
  await other.goto("/points");
  const bell = other.getByRole("link", { name: /Mitteilungen/ });
  const unread = (await bell.textContent()) ?? "";
  const answerer = await signedInAs(browser, "moderator");
  for (const text of ["Ich höre zu.", "Und ich auch."]) {
    await answerer.goto(address);
    await reply(answerer, text);
  }
  await expect(offer).toHaveText("2 neue Beiträge");
  expect(await words.boundingBox()).toEqual(before);
  await expect(reader.getByText("Ich höre zu.")).toHaveCount(0);
  await expectAccessible(reader);
  await expect(bell).not.toHaveText(unread);

  await offer.click();
  await expect(reader.getByText("Ich höre zu.")).toBeInViewport();
  await expect(offer).toHaveCount(0);
  await expect(reader.getByText("Und ich auch.")).toBeVisible();
});

async function openTopic(page: Page, title: string): Promise<void> {
  await page.goto("/forum/new");
  await page.locator("select[name=categoryId]").selectOption({ index: 1 });
  await page.locator("input[name=title]").fill(title);
  await write(page, "Viel Text zum Lesen. ".repeat(60));
  await page.getByRole("button", { name: "Thema eröffnen" }).click();
  await page.waitForURL(/\/t\//);
}

async function reply(page: Page, text: string): Promise<void> {
  await page.locator("#reply").scrollIntoViewIfNeeded();
  await write(page, text);
  await page.locator("#reply").getByRole("button", { name: "Antwort abschicken" }).click();
  await expect(page.locator("article").getByText(text)).toBeVisible();
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator("[role=textbox][contenteditable=true]").click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(text);
}

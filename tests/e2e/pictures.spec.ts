import type { Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe.ts";
import { expect, test } from "./journey.ts";
import { signedInAs } from "./people.ts";

const textbox = (page: Page) => page.locator("[role=textbox][contenteditable=true]");
// Two pixels, enough to be a picture.
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGPg93EBIgAD9gE/R/7/4gAAAABJRU5ErkJggg==",
  "base64",
);

test("pictures are uploaded, described, moved and refused with the reason", async ({ browser }) => {
  const page = await signedInAs(browser, "ambassador");
  await page.goto("/forum/new");
  await page.locator("select[name=categoryId]").selectOption({ index: 1 });
  await page.locator("input[name=title]").fill("Zwei Bilder von der Mühle");
  await textbox(page).click();
  // A draft of an earlier journey may stand there.
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await page.keyboard.type("Vorher und nachher:");
  const files = page.locator("input[type=file]");
  await files.setInputFiles({
    name: "lügt.png",
    mimeType: "image/png",
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  });
  await expect(page.getByText(/„lügt.png“ ließ sich nicht hochladen/).first()).toBeVisible();
  await files.setInputFiles({ name: "eins.png", mimeType: "image/png", buffer: png });
  const pictures = textbox(page).locator("figure");
  await expect(pictures).toHaveCount(1);
  await pictures.first().getByRole("textbox").fill("Die Mühle vorher");
  await textbox(page).locator("p").last().click();
  await files.setInputFiles({ name: "zwei.png", mimeType: "image/png", buffer: png });
  await expect(pictures).toHaveCount(2);
  const described = (index: number) => pictures.nth(index).getByRole("textbox");
  const before = await described(0).inputValue();
  await pictures.nth(1).getByRole("button", { name: "Bild nach oben" }).click();
  await expect(described(0)).not.toHaveValue(before === "" ? "" : before);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Thema eröffnen" }).click();
  await page.waitForURL(/\/t\//);
  await expect(page.locator("article .prose-post img[alt='Die Mühle vorher']")).toHaveCount(1);
  await expect(page.locator("article .prose-post img")).toHaveCount(2);
});

test("a reply to a topic that is gone meanwhile says so and keeps its text; twice is once", async ({
  browser,
}) => {
  const page = await signedInAs(browser, "member");
  await page.goto("/forum/new");
  await page.locator("select[name=categoryId]").selectOption({ index: 1 });
  await page.locator("input[name=title]").fill("Gleich wieder weg");
  await textbox(page).click();
  // A draft of an earlier journey may stand there.
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await page.keyboard.type("Nur kurz hier.");
  // Somebody who is not sure that the first press was felt.
  await page.getByRole("button", { name: "Thema eröffnen" }).dblclick();
  await page.waitForURL(/\/t\//);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await page.locator("#reply").scrollIntoViewIfNeeded();
  await textbox(page).click();
  await page.keyboard.type("Dieser Text darf nicht verloren gehen.");
  await other.getByRole("button", { name: "Mehr zu Beitrag 1" }).click();
  await other.getByRole("button", { name: "Löschen" }).click();
  await expect(other.getByText("Der Beitrag ist gelöscht.").first()).toBeVisible();
  await page.getByRole("button", { name: "Antwort abschicken" }).click();
  await expect(page.getByRole("heading", { name: "Das gibt es nicht mehr" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Dein Text" })).toHaveValue(
    /Dieser Text darf nicht verloren gehen\./,
  );
});

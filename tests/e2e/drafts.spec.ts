import type { Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe.ts";
import { expect, test } from "./journey.ts";
import { signedInAs } from "./people.ts";

const textbox = (page: Page) => page.locator("[role=textbox][contenteditable=true]");

test("two tabs write one reply: neither text is lost, and the post takes the draft away @desktop", async ({
  browser,
}) => {
  const first = await signedInAs(browser, "manager");
  const second = await first.context().newPage();
  await first.goto("/forum");
  await first.locator("main article h3 a").first().click();
  await first.waitForURL(/\/t\//);
  const address = first.url();
  await first.locator("#reply").scrollIntoViewIfNeeded();

  await textbox(first).click();
  await first.keyboard.type("Aus dem ersten Fenster");
  await expect(first.getByText(/Entwurf gespeichert um/)).toBeVisible();

  // A second window goes on with what the first has saved.
  await second.goto(address);
  await second.locator("#reply").scrollIntoViewIfNeeded();
  await expect(textbox(second)).toHaveText("Aus dem ersten Fenster");

  await textbox(first).click();
  await first.keyboard.press("End");
  await first.keyboard.type(", ergänzt");
  await expect(first.getByText("Noch nicht gespeichert")).toBeVisible();
  await expect(first.getByText(/Entwurf gespeichert um/)).toBeVisible();

  await textbox(second).click();
  await second.keyboard.press("ControlOrMeta+A");
  await second.keyboard.type("Ganz anders");
  const conflict = second.getByRole("region", { name: /anderer Text gespeichert/ });
  await expect(conflict).toContainText("Aus dem ersten Fenster, ergänzt");
  await expect(textbox(second)).toHaveText("Ganz anders");
  await expectAccessible(second);
  await conflict.getByRole("button", { name: "Beide zusammenfügen" }).click();
  await expect(textbox(second)).toContainText("Ganz anders");
  await expect(textbox(second)).toContainText("Aus dem ersten Fenster, ergänzt");
  await expect(second.getByText(/Entwurf gespeichert um/)).toBeVisible();

  // The first one is told in its turn, and gives way.
  await textbox(first).click();
  await first.keyboard.type("!");
  const again = first.getByRole("region", { name: /anderer Text gespeichert/ });
  await again.getByRole("button", { name: "Diesen Text nehmen" }).click();
  await expect(textbox(first)).toContainText("Ganz anders");

  await first.goto("/drafts");
  await expectAccessible(first);
  await expect(first.locator("main article")).toContainText("Ganz anders");
  await first.locator("main article").getByRole("link", { name: "Weiterschreiben" }).click();
  await first.waitForURL(/draft=1/);
  await first.locator("#reply").scrollIntoViewIfNeeded();
  await expect(textbox(first)).toContainText("Ganz anders");
  await first.getByRole("button", { name: "Antwort abschicken" }).click();
  await expect(first.locator("article .prose-post").last()).toContainText("Ganz anders");
  await first.goto("/drafts");
  await expect(first.getByText("Keine Entwürfe")).toBeVisible();
});

test("a new topic is kept while it is written, and says so when it is not", async ({ browser }) => {
  const page = await signedInAs(browser, "admin");
  await page.goto("/forum/new");
  await page.locator("input[name=title]").fill("Wie lange hält sich die Sommerröstung?");
  await textbox(page).click();
  await page.keyboard.type("Angebrochen, im Kühlschrank");
  await expect(page.getByText(/Entwurf gespeichert um/)).toBeVisible();

  await page.context().setOffline(true);
  await page.keyboard.type(" oder im Glas");
  await expect(page.getByText(/Nicht gespeichert/).first()).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(/Entwurf gespeichert um/)).toBeVisible();

  await page.reload();
  await expect(page.locator("input[name=title]")).toHaveValue(/Sommerröstung/);
  await expect(textbox(page)).toHaveText("Angebrochen, im Kühlschrank oder im Glas");

  await page.goto("/drafts");
  await page.getByText("Verwerfen", { exact: true }).click();
  await page.getByRole("button", { name: "Endgültig verwerfen" }).click();
  await expect(page.getByText("Der Entwurf ist verworfen.")).toBeVisible();
});

test("without scripts a draft is kept by a button and goes on later @desktop", async ({
  browser,
}) => {
  const signedIn = await signedInAs(browser, "moderator");
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await signedIn.context().storageState(),
  });
  const page = await context.newPage();
  await page.goto("/forum/new");
  await page.locator("input[name=title]").fill("Ohne Skripte");
  await page.locator("textarea[name=text]").fill("Ein Text, der warten kann.");
  await page.getByRole("button", { name: "Als Entwurf behalten" }).click();
  await expect(page.locator("main article")).toContainText("Ohne Skripte");
  await page.getByRole("link", { name: "Weiterschreiben" }).click();
  await expect(page.locator("input[name=title]")).toHaveValue("Ohne Skripte");
  await expect(page.locator("textarea[name=text]")).toHaveValue("Ein Text, der warten kann.");
  await page.goto("/drafts");
  await page.getByText("Verwerfen", { exact: true }).click();
  await page.getByRole("button", { name: "Endgültig verwerfen" }).click();
});

import type { Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe.ts";
import { expect, test } from "./journey.ts";
import { signedInAs } from "./people.ts";
import { beginToWrite } from "./writing-acts.ts";

const textbox = (page: Page) => page.locator("[role=textbox][contenteditable=true]");

test("who opens a topic is shown similar ones, links to one, and hides a spoiler @desktop", async ({
  browser,
}) => {
  const page = await signedInAs(browser, "member");
  await page.goto("/forum/new");
  await page.locator("select[name=categoryId]").selectOption({ index: 1 });
  await page.locator("input[name=title]").pressSequentially("Mahlgrad fuer die");
  const similar = page.getByRole("region", { name: "Ähnliche Themen" });
  await expect(similar.getByRole("link").first()).toBeVisible();

  await beginToWrite(page);
  await page.keyboard.type("Siehe #Mahlgrad");
  const topics = page.getByRole("listbox", { name: "Themen" });
  await expect(topics.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(textbox(page).locator("a[href^='/t/']")).toHaveCount(1);
  await page.keyboard.type("und :kaffee");
  await expect(
    page.getByRole("listbox", { name: "Emoji" }).getByRole("option").first(),
  ).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type(">! Es ist die gröbste Stufe.");
  await expect(textbox(page).locator("[data-spoiler]")).toContainText("gröbste");
  await expectAccessible(page);
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.waitForURL(/\/t\//);
  const post = page.locator("article .prose-post").first();
  await expect(post.locator("a[href^='/t/']")).toBeVisible();
  await expect(post).toContainText("☕");
  await expect(post.getByText("gröbste")).toBeHidden();
  await post.getByText("Spoiler").click();
  await expect(post.getByText("gröbste")).toBeVisible();
});

test("what is marked in a post is quoted with its author @desktop", async ({ browser }) => {
  const page = await signedInAs(browser, "ambassador");
  await page.goto("/forum");
  await page.locator("main article h3 a").first().click();
  await page.waitForURL(/\/t\//);
  await expect(async () => {
    await page.locator("article .prose-post p").first().selectText();
    await page.getByRole("button", { name: "Zitieren" }).click({ timeout: 2_000 });
  }).toPass();
  const quote = page.locator("[contenteditable] blockquote, textarea[name=text]");
  await expect(quote.first()).toBeVisible();
  await expect(textbox(page).locator("blockquote[data-quote-of]")).toBeVisible();
});

test("what is typed while the editor arrives is all there @desktop", async ({ browser }) => {
  const page = await signedInAs(browser, "ambassador");
  // Late enough to come in the middle of a word.
  await page.route("**/assets/rich-editor*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.goto("/forum/new");
  const area = page.locator("textarea[name=text]");
  await area.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Ein Satz, den jemand ohne abzusetzen schreibt, bis er zu Ende ist.", {
    delay: 30,
  });
  await expect(textbox(page)).toHaveText(
    "Ein Satz, den jemand ohne abzusetzen schreibt, bis er zu Ende ist.",
  );
});

import type { Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe.ts";
import { expectSoon, hidePost, openCase } from "./acts.ts";
import { expect, test } from "./journey.ts";
import { newPage, signedInAs } from "./people.ts";

// From a notice without a name to the decision, its reasons, the objection and back again.
test("a notice hides a post, its author objects, another person restores it @desktop", async ({
  browser,
}) => {
  const mark = Math.random().toString(36).slice(2, 8);
  const title = `Wohin mit dem Satz ${mark}?`;
  const words = `Der Kaffeesatz ${mark} kommt bei mir ins Beet.`;
  const author = await signedInAs(browser, "ambassador");
  const topic = await writeTopic(author, { title, words });
  const guest = await newPage(browser);
  const manager = await signedInAs(browser, "manager");
  const before = await readReport(manager);

  await test.step("somebody without an account gives notice, without a name", async () => {
    await guest.goto(topic);
    await expect(guest.getByText(words).first()).toBeVisible();
    await guest.goto("/notice");
    await expectAccessible(guest);
    await guest.locator("textarea[name=addresses]").fill(guest.url().replace("/notice", topic));
    await guest.locator("select[name=category]").selectOption("hate");
    await guest.locator("textarea[name=explanation]").fill(`Das halte ich für Hetze ${mark}.`);
    await guest.locator("input[name=goodFaith]").check();
    await guest.getByRole("button", { name: "Meldung abschicken" }).click();
    // For most things somebody has to stand by it; what was typed stays.
    await expect(guest.getByText("gib deinen Namen").first()).toBeVisible();
    await guest.locator("select[name=category]").selectOption("child-abuse");
    await guest.getByRole("button", { name: "Meldung abschicken" }).click();
    await expect(guest.getByText("wartet auf Entscheidung")).toBeVisible();
    await expectAccessible(guest);
  });

  const reason = `Zu grob gesagt ${mark}.`;
  await test.step("a moderator hides it; the notifier sees that, and the post is gone", async () => {
    const moderator = await signedInAs(browser, "moderator");
    await hidePost(moderator, { excerpt: title, reason });
    await guest.reload();
    await expect(guest.getByText("ausgeblendet", { exact: true })).toBeVisible();
    const gone = await newPage(browser);
    await gone.goto(topic);
    await expect(gone.getByText(words)).toHaveCount(0);
  });

  await test.step("the author reads the reasons, not the notifier, and objects", async () => {
    await expectSoon(author, "/standing", reason);
    await expectAccessible(author);
    await author
      .locator("main li", { hasText: reason })
      .locator("a[href^='/standing/']")
      .first()
      .click();
    await expect(author.getByText("als rechtswidrig gemeldet").first()).toBeVisible();
    await expect(author.getByText(`für Hetze ${mark}`)).toHaveCount(0);
    await author.locator("textarea[name=explanation]").fill(`Es geht um Kompost ${mark}.`);
    await author.getByRole("button", { name: "Einspruch abschicken" }).click();
    await expect(author.getByText("Du hast am").first()).toBeVisible();
    await expectAccessible(author);
  });

  await test.step("whoever decided may not decide again; another person restores it", async () => {
    const moderator = await signedInAs(browser, "moderator");
    await moderator.goto("/admin/review");
    await openCase(moderator, `Kompost ${mark}`);
    await expect(moderator.getByText("gegen deine Entscheidung").first()).toBeVisible();
    await manager.goto("/admin/review");
    await openCase(manager, `Kompost ${mark}`);
    await expectAccessible(manager);
    await manager.locator("a[href*='act=reverse']").first().click();
    const form = manager.locator("form", { has: manager.locator("textarea[name=reason]") });
    await form.locator("textarea[name=reason]").fill(`Das war unser Fehler ${mark}.`);
    await form.locator("button[type=submit]").first().click();
    await expect(form).toBeHidden();
  });

  await test.step("everything is as it was, and the author was told", async () => {
    const reader = await newPage(browser);
    await reader.goto(topic);
    await expect(reader.getByText(words).first()).toBeVisible();
    await author.reload();
    await expect(author.getByText(`Das war unser Fehler ${mark}.`).first()).toBeVisible();
    await expect(author.getByText(/aufgehoben/).first()).toBeVisible();
  });

  await test.step("the yearly report counts the notice and the objection that was right", async () => {
    const after = await readReport(manager);
    expect(after.notices).toBe(before.notices + 1);
    // Other journeys object, too.
    expect(after.reversed).toBeGreaterThan(before.reversed);
  });
});

/** Notices of this kind, which no other journey gives, and objections that were right. */
async function readReport(staff: Page): Promise<{ notices: number; reversed: number }> {
  await staff.goto("/admin/transparency");
  const figure = async (section: string, row: string, column: string) => {
    const table = staff.getByRole("table", { name: section });
    const names = await table.getByRole("columnheader").allTextContents();
    const line = table.locator("tbody tr").filter({ hasText: row });
    if ((await line.count()) === 0) return 0;
    const cells = await line.first().locator("th, td").allTextContents();
    return Number(cells[names.indexOf(column)]?.match(/\d+/)?.[0]);
  };
  return {
    notices: await figure(
      "Meldungen rechtswidriger Inhalte",
      "Missbrauch oder Gefährdung von Kindern",
      "Eingegangen",
    ),
    reversed: await figure("Beschwerden", "Zusammen", "Entscheidung aufgehoben"),
  };
}

async function writeTopic(
  page: Page,
  { title, words }: { title: string; words: string },
): Promise<string> {
  await page.goto("/forum/new");
  await page.locator("select[name=categoryId]").selectOption({ index: 1 });
  await page.locator("input[name=title]").fill(title);
  await page.getByRole("textbox", { name: "Text" }).click();
  await expect(page.getByRole("toolbar")).toBeVisible();
  const text = page.getByRole("textbox", { name: "Text" });
  await text.fill(words);
  await expect(text).toHaveText(words);
  const form = page.locator("form", { has: page.locator("input[name=title]") });
  await form.locator("button[type=submit]").last().click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}

import type { Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe.ts";
import { expect, test } from "./journey.ts";
import { newPage, signedInAs } from "./people.ts";

// Levels as members and staff see them. Nothing is saved: the demo's people stay where they are.

const languages = [
  { address: "Du", locale: "de-DE", title: "Deine Stufe" },
  { address: "English", locale: "en-US", title: "Your level" },
];

async function switchTo(page: Page, language: (typeof languages)[number]): Promise<void> {
  await page.goto("/tiers");
  if (language.locale === "de-DE") return;
  await page.getByRole("button", { name: "English" }).click();
}

test("a member sees the way to the next level on home, and what the levels bring", async ({
  browser,
}) => {
  const member = await signedInAs(browser, "member");
  await member.goto("/home");
  const standing = member.getByRole("complementary", { name: "Wo du stehst" });
  await expect(standing.getByRole("progressbar").first()).toBeVisible();
  await expect(standing).toContainText(/Noch .* bis /);
  await standing.getByRole("link", { name: "Was die Stufen bringen" }).click();
  await expect(member).toHaveURL(/\/tiers$/);
  await expect(member.getByRole("heading", { level: 1 })).toHaveText("Deine Stufe");
  await expect(member.locator("li[aria-current=step]")).toHaveCount(1);
  await expectAccessible(member);
});

test("guests read what the levels bring, in both languages", { tag: "@phone" }, async ({
  browser,
}) => {
  const guest = await newPage(browser);
  for (const language of languages) {
    await switchTo(guest, language);
    await expect(guest.getByRole("heading", { level: 1 })).not.toHaveText(language.title);
    await expect(guest.getByRole("listitem").filter({ hasText: /600/ })).not.toHaveCount(0);
    await expectAccessible(guest);
  }
});

test("staff see levels and movements, and why a member stands where they stand", {
  tag: "@desktop",
}, async ({ browser }) => {
  const manager = await signedInAs(browser, "manager");
  await manager.goto("/admin/tiers");
  await expect(manager.getByRole("heading", { level: 1 })).toHaveText("Stufen");
  await expectAccessible(manager);
  await manager.locator("section[aria-labelledby=moves] a").first().click();
  await expect(manager).toHaveURL(/\/admin\/members\/\d+\/tier$/);
  await expect(manager.locator("section[aria-labelledby=tier-history] li").first()).toBeVisible();
  await expectAccessible(manager);
});

test("staff see whom changed rules would move, without a script, before anything is saved", {
  tag: "@phone",
}, async ({ browser }) => {
  const signedIn = await signedInAs(browser, "manager");
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await signedIn.context().storageState(),
  });
  const manager = await context.newPage();
  await manager.goto("/admin/tiers/edit");
  const thresholds = manager.locator("input[name$='.threshold']");
  await expect(thresholds).toHaveCount(4);
  await manager.getByRole("button", { name: "Stufe hinzufügen" }).click();
  await expect(thresholds).toHaveCount(5);
  await manager.getByRole("button", { name: "Stufe 5 entfernen" }).click();
  await expect(thresholds).toHaveCount(4);
  await manager.locator("input[name='levels[1].threshold']").fill("60");
  await manager.locator("input[name='levels[2].threshold']").fill("50");
  await manager.getByRole("button", { name: "Ansehen, wen es bewegt" }).click();
  await expect(manager.getByText("Das muss mehr sein")).toBeVisible();
  await manager.locator("input[name='levels[2].threshold']").fill("380");
  await manager.locator("input[name='protects']").uncheck();
  await manager.getByRole("button", { name: "Ansehen, wen es bewegt" }).click();
  await expect(manager).toHaveURL(/\/admin\/tiers\/drafts\//);
  await expect(manager.getByText(/steigen auf, \d+ ab/)).toBeVisible();
  await expect(manager.getByRole("button", { name: "Speichern und anwenden" })).toBeVisible();
  await signedIn.goto(manager.url());
  await expectAccessible(signedIn);
  await signedIn.goto("/admin/tiers/edit");
  await expectAccessible(signedIn);
});

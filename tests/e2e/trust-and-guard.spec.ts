import type { Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe.ts";
import { expectSoon, join, openCase, openMember } from "./acts.ts";
import { expect, test } from "./journey.ts";
import { newPage, signedInAs } from "./people.ts";

// From the rules that the team sets to a sign-up that waits by them, and is admitted.
test("the team sets trust, guard and sign-ups; who waits knows why, and is admitted by a person @desktop", async ({
  browser,
}) => {
  const mark = Math.random().toString(36).slice(2, 8);
  const host = `wegwerf-${mark}.example`;
  const newcomer = {
    name: `Wartet ${mark}`,
    email: `wer@${host}`,
    password: "drei Wörter und ein Pferd",
  };
  const manager = await signedInAs(browser, "manager");

  await test.step("what each level asks for", async () => {
    await manager.goto("/admin/trust");
    await expectAccessible(manager);
    await manager.getByRole("button", { name: "Speichern" }).click();
    await expect(manager.getByText("Alle Stufen werden jetzt neu gezählt").first()).toBeVisible();
  });

  await test.step("a word that is tried out and then watched, and what the guard has learned", async () => {
    await manager.goto("/admin/spam-guard");
    const trial = manager.locator("form", { has: manager.locator("[name=sample]") });
    await trial.locator("[name=pattern]").fill(`kaufrausch${mark}`);
    await trial.locator("[name=sample]").fill(`Nur heute: Kaufrausch${mark}!`);
    await trial.getByRole("button").last().click();
    await expect(manager).toHaveURL(/pattern=kaufrausch/);
    await expectAccessible(manager);
    const form = manager.locator("form#watched-word");
    await form.locator("[name=pattern]").fill(`kaufrausch${mark}`);
    await form.getByRole("button").last().click();
    await expect(manager.locator("main li code", { hasText: `kaufrausch${mark}` })).toBeVisible();
    await manager.goto("/admin/spam-guard/learned");
    await expectAccessible(manager);
  });

  await test.step("whose sign-ups wait", async () => {
    await manager.goto("/admin/sign-ups");
    await expectAccessible(manager);
    const hosts = manager.locator("textarea[name=mailHosts]");
    await hosts.fill(`${await hosts.inputValue()}\n${host}`);
    await manager.getByRole("button", { name: "Speichern" }).click();
    await expect(hosts).toHaveValue(new RegExp(host));
  });

  await test.step("words that are kept ready for decisions", async () => {
    await manager.goto("/admin/community-rules/templates");
    const form = manager.locator("form#template");
    await form.locator("[name=name]").fill(`Werbung ${mark}`);
    await form.locator("[name=clause]").selectOption({ index: 1 });
    await form.locator("[name=text]").fill("Dein Beitrag wirbt für einen anderen Laden.");
    await form.getByRole("button").last().click();
    await expect(manager.getByRole("heading", { name: `Werbung ${mark}` })).toBeVisible();
    await expectAccessible(manager);
  });

  await test.step("what is kept how long, and what the nights have forgotten", async () => {
    await manager.goto("/admin/retention");
    await expect(manager.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(manager);
  });

  const page = await newPage(browser);
  await test.step("somebody signs up from there, and reads why they wait", async () => {
    await page.goto("/sign-up");
    await join(page, newcomer);
    await page.goto("/standing");
    await expect(page.getByText("Wegwerf-Adressen").first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("a moderator looks and admits them, of which a mail tells", async () => {
    const moderator = await signedInAs(browser, "moderator");
    await expectSoon(moderator, "/admin/review?kind=held_sign_up", newcomer.name);
    await openCase(moderator, newcomer.name);
    await expect(moderator.getByText(`Wegwerf-Adresse bei ${host}`).first()).toBeVisible();
    await moderator.getByRole("button", { name: /^Zulassen/ }).click();
    await expectMail(page, newcomer.email, /ist offen/);
    await page.goto("/standing");
    await expect(page.getByText("Wegwerf-Adressen")).toHaveCount(0);
  });

  await test.step("the manager reads how far they are trusted, and appoints them", async () => {
    await openMember(manager, newcomer.name);
    await manager.goto(`${new URL(manager.url()).pathname}/trust`);
    await expectAccessible(manager);
    await manager.locator("textarea[name=reason]").fill(`Kennt sich aus ${mark}.`);
    await manager.locator("main form button[type=submit]").last().click();
    await expectSoon(page, "/notifications", `Kennt sich aus ${mark}.`);
    await expect(page.getByText("Ernannt").first()).toBeVisible();
  });
});

/** Waits until a mail to this address with such a subject stands in the portal's own list of mails. */
async function expectMail(page: Page, address: string, subject: RegExp): Promise<void> {
  await expect(async () => {
    await page.goto("/dev/mail");
    const mail = page.locator("li", { hasText: address }).filter({ hasText: subject });
    await expect(mail.first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

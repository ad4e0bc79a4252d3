import { type Browser, expect, type Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { type Customer, join, openMember, openRequest } from "./acts.ts";
import { newPage, signedInAs, signInByPassword } from "./people.ts";

/** Somebody new who was made a manager and has a second factor: may change language and rights. */
export async function newManager(browser: Browser, person: Customer): Promise<Page> {
  const page = await newPage(browser);
  await page.goto("/sign-up");
  await join(page, person);
  const admin = await signedInAs(browser, "admin");
  await openMember(admin, person.name);
  await admin.goto(`${new URL(admin.url()).pathname}/role`);
  await admin.locator("input[name=role][value=manager]").check();
  await admin.locator("textarea[name=reason]").fill("Übernimmt die Abrechnung.");
  await admin.locator("main form button[type=submit]").last().click();
  await expect(admin).toHaveURL(/\/admin\/members\/\d+$/);
  // Another role ends every session.
  await signInByPassword(page, person);
  await setUpSecondFactor(page);
  return page;
}

/** A manager gives so many points that a second person decides, and the admin says yes. */
export async function givePoints(
  browser: Browser,
  { name, points, words }: { name: string; points: number; words: string },
): Promise<void> {
  const manager = await signedInAs(browser, "manager");
  await openMember(manager, name);
  await manager.getByRole("link", { name: "Etwas schenken" }).first().click();
  const form = manager.locator("form", { has: manager.locator("input[name=points]") });
  await form.locator("input[name=points]").fill(String(points));
  await form.locator("textarea").fill(words);
  await form.locator("button[type=submit]").last().click();
  await expect(manager).toHaveURL(/\/admin\/members\/\d+$/);
  const admin = await signedInAs(browser, "admin");
  await openRequest(admin, name);
  await admin.locator("button[value=approved]").click();
}

async function setUpSecondFactor(page: Page): Promise<void> {
  await page.goto("/settings/second-factor");
  await page.locator("button[value=begin]").click();
  const secret = (await page.locator("code").first().textContent())?.replace(/\s/g, "") ?? "";
  await page.locator("input[name=code]").fill(new TOTP({ secret }).generate());
  await page.locator("button[value=confirm]").click();
  await expect(page.locator("input[name=code]")).toBeHidden();
}

/** Sets language and form of address in the member's own settings. */
export async function speak(
  page: Page,
  { language, form }: { language: "de" | "en"; form?: "du" | "sie" },
): Promise<void> {
  await page.goto("/settings/account");
  await page.locator("select[name=language]").selectOption(language);
  if (form) await page.locator(`input[name=formOfAddress][value=${form}]`).check();
  await page.locator("button[value=preferences]").click();
  await expect(page.locator("html")).toHaveAttribute(
    "data-locale",
    form === "sie" ? "de-formal" : language,
  );
}

import { type APIRequestContext, type Browser, expect, type Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe.ts";
import { signedInAs } from "./people.ts";

export interface Customer {
  name: string;
  email: string;
  password: string;
}

/** The admin makes a key for the shop, which is shown once. */
export async function makeApiKey(
  browser: Browser,
  name: string,
  scopes: readonly string[] = ["orders:write", "vouchers:redeem", "members:read"],
): Promise<string> {
  const admin = await signedInAs(browser, "admin");
  await admin.goto("/admin/api-keys/new");
  await expectAccessible(admin);
  await admin.locator("input[name=name]").fill(name);
  for (const scope of scopes) {
    await admin.locator(`input[value='${scope}']`).check();
  }
  await admin.getByRole("button", { name: "Schlüssel anlegen" }).click();
  const key = await admin.getByRole("status", { name: "Der neue Schlüssel" }).textContent();
  return key?.trim() ?? "";
}

/** Signs up and confirms by the link in the mail; ends on home. */
export async function join(page: Page, customer: Customer): Promise<void> {
  await expectAccessible(page);
  await page.locator("input[name=displayName]").fill(customer.name);
  await page.locator("input[name=email]").fill(customer.email);
  await page.locator("input[name=password]").fill(customer.password);
  await page.locator("input[name=terms]").check();
  await page
    .locator("form", { has: page.locator("input[name=terms]") })
    .locator("button[type=submit]")
    .last()
    .click();
  await expect(page).toHaveURL(/\/sign-up\/sent/);
  let confirm = "";
  await expect(async () => {
    await page.goto("/dev/mail");
    await page.locator("li", { hasText: customer.email }).getByRole("link").first().click();
    const link = page.frameLocator("iframe").locator("a[href*='/confirm']").first();
    confirm = (await link.getAttribute("href", { timeout: 2_000 })) ?? "";
    expect(confirm).toContain("/confirm?token=");
  }).toPass();
  const url = new URL(confirm);
  await page.goto(url.pathname + url.search);
  // With scripts the page confirms by itself.
  await page.waitForURL(/\/home/);
}

/** The shop's own calls. */
export function shop(request: APIRequestContext, key: string) {
  return (path: string, idempotencyKey: string, data: unknown) =>
    request.post(path, {
      data,
      headers: { Authorization: `Bearer ${key}`, "Idempotency-Key": idempotencyKey },
    });
}

/** Loads the page until the text is there: the worker needs a moment. */
export async function expectSoon(page: Page, path: string, text: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.goto(path);
    await expect(page.getByText(text).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

/** Finds a member in the admin area and opens their page. */
export async function openMember(staff: Page, name: string): Promise<void> {
  await staff.goto(`/admin/members?q=${encodeURIComponent(name)}`);
  await staff.locator("main").getByRole("link", { name }).first().click();
  await expect(staff.getByRole("heading", { name }).first()).toBeVisible();
}

/** Opens the case in the queue that says these words, and waits until it is the one that is shown. */
export async function openCase(moderator: Page, words: string): Promise<void> {
  const item = moderator.locator("a[href*='/admin/review/']", { hasText: words }).first();
  const path = new RegExp((await item.getAttribute("href"))!.replace(/\?.*/, ""));
  await item.click();
  await moderator.waitForURL(path);
}

/** Hides the post in the queue that begins with these words. */
export async function hidePost(
  moderator: Page,
  { excerpt, reason }: { excerpt: string; reason: string },
): Promise<void> {
  await moderator.goto("/admin/review");
  await openCase(moderator, excerpt);
  await moderator
    .getByRole("link", { name: /Ausblenden/ })
    .first()
    .click();
  const form = moderator.locator("form", { has: moderator.locator("textarea[name=reason]") });
  await expectAccessible(moderator);
  await form.locator("select[name=clause]").selectOption({ index: 1 });
  await form.locator("textarea[name=reason]").fill(reason);
  await form.getByRole("button", { name: /Ausblenden/ }).click();
  await expect(form).toBeHidden();
}

/** Opens what waits for a second person's decision on a member. */
export async function openRequest(staff: Page, name: string): Promise<void> {
  await staff.goto("/admin/approvals");
  await staff.getByRole("link", { name: new RegExp(`für ${name}$`) }).click();
  await expect(staff).toHaveURL(/\/admin\/approvals\/[0-9a-f-]{36}$/);
}

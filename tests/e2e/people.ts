import type { Browser, Page } from "@playwright/test";

export type DemoAccount = "member" | "ambassador" | "moderator" | "manager" | "admin";

/** A browser of its own in which one of the demo's people is signed in. */
export async function signedInAs(browser: Browser, account: DemoAccount): Promise<Page> {
  const page = await newPage(browser);
  await page.goto("/sign-in");
  await page.locator(`button[name=account][value=${account}]`).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  return page;
}

/** A browser of its own without anybody signed in. */
export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  return context.newPage();
}

/** Signs in as customers do, with address and password. */
export async function signInByPassword(
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.goto("/sign-in");
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=password]").fill(password);
  await page
    .locator("form", { has: page.locator("input[name=password]") })
    .locator("button[type=submit]")
    .last()
    .click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

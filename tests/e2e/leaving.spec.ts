import { expectAccessible } from "#tests/support/axe.ts";
import { join } from "./acts.ts";
import { expect, test } from "./journey.ts";
import { newPage, signInByPassword } from "./people.ts";

// What is a member's own to decide: whom they keep away, what is known of them, and whether they stay.
test("a member reports and blocks somebody, reads what is kept of them, leaves, and stays after all @phone", async ({
  browser,
}) => {
  const mark = Math.random().toString(36).slice(2, 8);
  const wibke = {
    name: `Wibke ${mark}`,
    email: `wibke-${mark}@example.org`,
    password: "drei Wörter und ein Pferd",
  };
  const page = await newPage(browser);
  await page.goto("/sign-up");
  await join(page, wibke);

  await test.step("reports a profile", async () => {
    await page.goto("/leaderboard/all");
    await page.locator("main a[href^='/members/']").first().click();
    await page.getByRole("link", { name: "Profil melden" }).click();
    await expect(page).toHaveURL(/\/report$/);
    await expectAccessible(page);
    const name = page.locator("input[name=part][value=name]");
    if (await name.count()) await name.check();
    await page.locator("input[name=reason]").first().check();
    await page.locator("main form button[type=submit]").last().click();
    await expect(page).toHaveURL(/\/members\/\d+$/);
  });

  await test.step("blocks its owner, and takes that back", async () => {
    await page.getByRole("button", { name: /^Folgen/ }).click();
    await page.locator("button[name=level][value=blocking]").click();
    await expect(page.getByRole("button", { name: /^Blockiert/ })).toBeVisible();
    await page.goto("/settings/people");
    await expectAccessible(page);
    await page.getByRole("button", { name: /Nicht mehr blockieren/ }).click();
    await expect(page.getByText("Du blockierst niemanden.")).toBeVisible();
  });

  await test.step("reads what is kept how long, and what they agreed to", async () => {
    await page.goto("/data-retention");
    await expectAccessible(page);
    await page.goto("/settings/privacy");
    await expectAccessible(page);
  });

  await test.step("leaves", async () => {
    await page.goto("/settings/privacy/close");
    await expectAccessible(page);
    await page.locator("input[name=password]").fill(wibke.password);
    await page.locator("input[name=understood]").check();
    await page.locator("main form button[type=submit]").last().click();
    await page.waitForURL((url) => url.pathname === "/");
    await page.goto("/standing");
    await expect(page).toHaveURL(/\/sign-in/);
  });

  await test.step("stays by the link in the mail", async () => {
    let stay = "";
    await expect(async () => {
      await page.goto("/dev/mail");
      await page.locator("li", { hasText: wibke.email }).getByRole("link").first().click();
      const link = page.frameLocator("iframe").locator("a[href*='/stay']").first();
      stay = (await link.getAttribute("href", { timeout: 2_000 })) ?? "";
    }).toPass();
    await page.goto(new URL(stay).pathname + new URL(stay).search);
    await expectAccessible(page);
    await page.locator("main form button[type=submit]").last().click();
    await expect(page).toHaveURL(/\/sign-in/);
    await signInByPassword(page, wibke);
  });
});

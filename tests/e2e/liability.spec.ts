import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe.ts";
import { expect, test } from "./journey.ts";
import { newPage, signedInAs } from "./people.ts";
import { newManager, speak } from "./staff.ts";

// The liability page as a controller uses it: read, choose months and method, take tables along,
// print; in three languages, in both themes, without scripts too.

const sections = [
  "figures",
  "movements",
  "outstanding",
  "cohorts",
  "breakage",
  "allocation",
  "method",
];

test("a manager reads the liability, chooses months and takes its tables along", {
  tag: "@desktop",
}, async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await signedInAs(browser, "manager");

  await test.step("the page says that it reconciles", async () => {
    await page.goto("/admin/liability");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Verbindlichkeit aus Punkten");
    await expect(page.getByText("Stimmt mit dem Punktebuch überein: Differenz 0.")).toBeVisible();
    for (const id of sections) await expect(page.locator(`h2#${id}`)).toBeVisible();
    await expect(page.getByRole("img", { name: /Punkte im Umlauf am Ende/ }).first()).toBeVisible();
    await expectMovementsToAddUp(page);
    await expectAccessible(page);
  });

  await test.step("a past month, by quarter, with the trend", async () => {
    const months = page.locator("select[name=to] option");
    const past = await months.nth(2).getAttribute("value");
    await page.locator("select[name=to]").selectOption(past);
    await page.locator("select[name=by]").selectOption("quarter");
    await page.locator("select[name=tail]").selectOption("trend");
    await page.getByRole("button", { name: "Anzeigen" }).click();
    await expect(page).toHaveURL(new RegExp(`to=${past}&by=quarter&tail=trend`));
    await expect(page.getByText(/^Stichtag: Ende/)).toBeVisible();
    await expect(page.getByText("Stimmt mit dem Punktebuch überein: Differenz 0.")).toBeVisible();
    await expectMovementsToAddUp(page);
  });

  await test.step("every table as CSV, named by its date", async () => {
    const links = page.locator("main a[href*='/admin/liability/export']");
    const count = await links.count();
    expect(count).toBeGreaterThanOrEqual(8);
    for (let index = 0; index < count; index++) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        links.nth(index).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(
        /^liability-[a-z]+-\d{4}-\d\d-as-of-\d{4}-\d\d-\d\d\.csv$/,
      );
      const text = await readFile((await download.path()) ?? "", "utf8");
      expect(text.trim().split("\r\n").length).toBeGreaterThan(1);
    }
  });

  await test.step("nothing to choose from is printed", async () => {
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button", { name: "Anzeigen" })).toBeHidden();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.emulateMedia({ media: "screen" });
  });
});

test(
  "reads in English and in the formal German",
  { tag: "@phone" },
  async ({ browser }, testInfo) => {
    test.setTimeout(180_000);
    const mark = `${testInfo.project.name}${testInfo.retry}${Date.now() % 100_000}`;
    const page = await newManager(browser, {
      name: `Jette ${mark}`,
      email: `jette-${mark}@example.org`,
      password: "zwei bilanzen am abend",
    });
    await speak(page, { language: "en" });
    await page.goto("/admin/liability");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Liability");
    await expect(page.getByText("Reconciles with the ledger: difference 0.")).toBeVisible();
    await expectAccessible(page);
    await speak(page, { language: "de" });
    await speak(page, { language: "de", form: "sie" });
    await page.goto("/admin/liability");
    await expect(page.getByText("Stimmt mit dem Punktebuch überein: Differenz 0.")).toBeVisible();
    await expectAccessible(page);
  },
);

test("without scripts there are figures, charts, tables and the choice", {
  tag: "@desktop",
}, async ({ browser, baseURL }) => {
  const signedIn = await signedInAs(browser, "manager");
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await signedIn.context().storageState(),
    baseURL,
  });
  const page = await context.newPage();
  await page.goto("/admin/liability");
  await expect(page.getByText("Differenz 0.")).toBeVisible();
  await expect(page.locator("figure svg:visible").first()).toBeVisible();
  await page.locator("select[name=by]").selectOption("quarter");
  await page.getByRole("button", { name: "Anzeigen" }).click();
  await expect(page).toHaveURL(/by=quarter/);
  await expect(page.getByRole("table", { name: "Was aus ihnen geworden ist" })).toBeVisible();
});

test("is not for members and moderators", { tag: "@desktop" }, async ({ browser }) => {
  const member = await signedInAs(browser, "member");
  expect((await member.request.get("/admin/liability")).status()).toBe(403);
  const moderator = await signedInAs(browser, "moderator");
  expect((await moderator.request.get("/admin/liability/export?table=movements")).status()).toBe(
    403,
  );
  const guest = await newPage(browser);
  await guest.goto("/admin/liability");
  await expect(guest).toHaveURL(/\/sign-in/);
});

/** Opening plus movements is closing, in each row as it stands on the page. */
async function expectMovementsToAddUp(page: Page): Promise<void> {
  const rows = page.getByRole("table", { name: "Bewegungen in Punkten" }).locator("tbody tr");
  const figures = await rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll("td")].map((cell) =>
        Number((cell.textContent ?? "").replace(/\./g, "").replace("−", "-")),
      ),
    ),
  );
  expect(figures.length).toBeGreaterThan(2);
  for (const [
    opening = NaN,
    issued = NaN,
    redeemed = NaN,
    expired = NaN,
    adjusted = NaN,
    closing,
  ] of figures)
    expect(opening + issued + redeemed + expired + adjusted).toBe(closing);
}

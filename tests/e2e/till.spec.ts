import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe.ts";
import { expect, test } from "./journey.ts";
import { newManager } from "./staff.ts";

// Staff make codes, take them along, and one of them is used at a till on a phone.

test(
  "codes are made in the background, redeemed at the till, and taken back",
  {
    tag: "@phone",
  },
  async ({ browser }, testInfo) => {
    test.setTimeout(180_000);
    const mark = `${testInfo.project.name}${testInfo.retry}${Date.now() % 100_000}`;
    const manager = await newManager(browser, {
      name: `Tjark ${mark}`,
      email: `tjark-${mark}@example.org`,
      password: "neun siebe voll kaffee",
    });
    let code = "";

    await test.step("a campaign is made, and codes for it", async () => {
      await manager.goto("/admin/vouchers");
      await expectAccessible(manager);
      await manager.goto("/admin/vouchers/new");
      await expectAccessible(manager);
      await manager.locator("input[name=percentage]").fill("10");
      await manager.locator("input[name=name]").fill(`Messe ${mark}`);
      await manager.locator("input[name=labelDe]").fill("Zehn Prozent");
      await manager.locator("input[name=labelEn]").fill("Ten per cent");
      await manager.getByRole("button", { name: "Aktion anlegen" }).click();
      await expect(manager.getByText("Jetzt fehlen die Codes")).toBeVisible();
      await expectAccessible(manager);
      const form = manager.locator("form", { has: manager.locator("input[name=codes]") });
      await form.locator("input[name=name]").fill("Flyer");
      await form.locator("input[name=codes]").fill("25");
      await form.getByRole("button").click();
      await expect(manager.getByText("25 von 25 Codes")).toBeVisible({ timeout: 30_000 });
      await expectAccessible(manager);
    });

    await test.step("the codes are taken along as a file", async () => {
      const download = manager.waitForEvent("download");
      await manager.getByRole("link", { name: "Codes herunterladen" }).click();
      const lines = (await readFile(await (await download).path(), "utf8")).trim().split("\r\n");
      expect(lines).toHaveLength(26);
      code = lines[1]!.split(",")[0]!;
      expect(code).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    });

    await test.step("on a phone, the till tells a typing error without asking anybody", async () => {
      await manager.setViewportSize({ width: 390, height: 844 });
      await manager.goto("/admin/till");
      await expectAccessible(manager);
      await expectNoSideways(manager);
      const wrong = code.slice(0, -1) + (code.endsWith("7") ? "8" : "7");
      await manager.locator("input[name=code]").fill(wrong);
      await expect(manager.getByText("Da ist ein Tippfehler")).toBeVisible();
    });

    await test.step("the right code shows what is to pay, and is redeemed once", async () => {
      await manager.locator("input[name=code]").fill(code.toLowerCase());
      await manager.locator("input[name=amount]").fill("20,00");
      await manager.getByRole("button", { name: "Prüfen" }).click();
      await expect(manager.getByText("18 €")).toBeVisible();
      await expectAccessible(manager);
      await expectNoSideways(manager);
      await manager.getByRole("button", { name: "Einlösen" }).click();
      await expect(manager.getByText("Eingelöst. Unten steht")).toBeVisible();
      await ask(manager, code);
      await expect(manager.getByText("schon eingelöst").first()).toBeVisible();
    });

    await test.step("taken back, it can be used again", async () => {
      await manager.getByRole("button", { name: "Rückgängig" }).click();
      await expect(manager.getByText("Der Code gilt wieder")).toBeVisible();
      await ask(manager, code);
      await expect(manager.getByText("18 €").first()).toBeVisible();
    });
  },
);

async function ask(page: Page, code: string): Promise<void> {
  await page.goto("/admin/till");
  await page.locator("input[name=code]").fill(code);
  await page.locator("input[name=amount]").fill("20");
  await page.getByRole("button", { name: "Prüfen" }).click();
}

async function expectNoSideways(page: Page): Promise<void> {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
}

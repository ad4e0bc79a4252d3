import { readFile } from "node:fs/promises";
import type { Browser, Page, TestInfo } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe.ts";
import { join, openMember, openRequest } from "./acts.ts";
import { expect, test } from "./journey.ts";
import { newPage, signedInAs } from "./people.ts";
import { newManager, speak } from "./staff.ts";

// Staff move points by hand, alone, with a second person, and for many; the member reads it all.

const words = "Die Bestellung vom Messestand fehlte dir noch.";
const large = "Zwanzig volle Stempelhefte aus dem alten Laden.";

const markOf = (testInfo: TestInfo) =>
  `${testInfo.project.name}${testInfo.retry}${Date.now() % 100_000}`;

async function newMember(browser: Browser, mark: string): Promise<{ page: Page; name: string }> {
  const page = await newPage(browser);
  const name = `Fenja ${mark}`;
  await page.goto("/sign-up");
  await join(page, { name, email: `fenja-${mark}@example.org`, password: "drei kannen am morgen" });
  return { page, name };
}

test(
  "staff adjust points, a second person approves, and the member reads why",
  { tag: "@desktop" },
  async ({ browser }, testInfo) => {
    test.setTimeout(180_000);
    const { page: member, name } = await newMember(browser, markOf(testInfo));
    const manager = await signedInAs(browser, "manager");
    const memberPage = await memberPageOf(manager, name);

    await test.step("a small adjustment is booked at once, with words", async () => {
      await manager.goto(`${memberPage}/adjust`);
      await expectAccessible(manager);
      await adjust(manager, { points: 120, reason: words });
      await expect(manager.getByText(`Berichtigt für ${name}: +120 Punkte.`)).toBeVisible();
      const expiring = manager.getByRole("region", { name: "Was wann verfällt" });
      await expect(expiring.getByText(/nutzbar bis/).first()).toBeVisible();
      await expectAccessible(manager);
    });

    await test.step("more than there is cannot be taken", async () => {
      await manager.goto(`${memberPage}/adjust`);
      await manager.locator("input[name=direction][value=down]").check();
      await adjust(manager, { points: 900, reason: words });
      await expect(manager.locator("input[name=points]")).toHaveAttribute("aria-invalid", "true");
    });

    await test.step("the member reads it, narrows the history and takes it along", async () => {
      await member.goto("/points");
      await expect(member.getByText(words)).toBeVisible();
      await expect(member.getByRole("region", { name: "Was wann verfällt" })).toBeVisible();
      const tooWide = await member.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(tooWide).toBe(0);
      await expectAccessible(member);
      await member.getByRole("link", { name: "Eingelöst", exact: true }).click();
      await expect(member.getByText(words)).toBeHidden();
      await member.getByRole("link", { name: "Berichtigt", exact: true }).click();
      await expect(member.getByText(words)).toBeVisible();
      const [download] = await Promise.all([
        member.waitForEvent("download"),
        member.getByRole("link", { name: "Als CSV mitnehmen" }).click(),
      ]);
      expect(await readFile((await download.path()) ?? "", "utf8")).toContain(words);
    });

    await test.step("a large one waits, and not for the one who asked", async () => {
      await manager.goto(`${memberPage}/adjust`);
      await adjust(manager, { points: 2_000, reason: large });
      await expect(manager.getByText(/braucht eine zweite Person/)).toBeVisible();
      await openRequest(manager, name);
      await expect(manager.getByText("Das hast du selbst beantragt")).toBeVisible();
      await expect(manager.locator("button[value=approved]")).toHaveCount(0);
      await member.goto("/points");
      await expect(member.getByText(large)).toHaveCount(0);
    });

    await test.step("somebody else approves it, and it is booked", async () => {
      const admin = await signedInAs(browser, "admin");
      await admin.goto("/admin/approvals");
      await expectAccessible(admin);
      await openRequest(admin, name);
      await expectAccessible(admin);
      await admin.locator("button[value=approved]").click();
      await expect(admin.getByText("Freigegeben und ausgeführt.")).toBeVisible();
      await member.goto("/points?show=corrected");
      await expect(member.getByText(large)).toBeVisible();
      await expect(member.getByText("+2.000")).toBeVisible();
    });
  },
);

test(
  "many get points from a pasted table, row by row",
  { tag: "@desktop" },
  async ({ browser }, testInfo) => {
    test.setTimeout(180_000);
    const mark = markOf(testInfo);
    const { page: member, name } = await newMember(browser, mark);
    const manager = await signedInAs(browser, "manager");
    const number = (await memberPageOf(manager, name)).split("/").at(-1);

    await test.step("the preview says who is found and who is not", async () => {
      await manager.goto("/admin/points/bulk/new");
      await expectAccessible(manager);
      await manager.locator("input[name=name]").fill(`Dank ${mark}`);
      await manager.locator("textarea[name=reason]").fill("Danke fürs Verkosten.");
      const rows = ["Mitglied;Punkte;Worte", `${number};35;Nur für dich, Fenja.`, "99999999;10"];
      await manager.locator("textarea[name=table]").fill(rows.join("\n"));
      await manager.getByRole("button", { name: "Zeigen, was das wäre" }).click();
      await expect(manager).toHaveURL(/\/admin\/points\/bulk\/[0-9a-f-]{36}$/);
      await expect(manager.getByText("1 unbekannt")).toBeVisible();
      await expectAccessible(manager);
      await member.goto("/points");
      await expect(member.getByText("Nur für dich, Fenja.")).toHaveCount(0);
    });

    await test.step("it runs, and reports every row", async () => {
      await manager.locator("button[value=start]").click();
      const state = manager.getByRole("region", { name: "Wie es steht" });
      await expect(async () => {
        await manager.reload();
        await expect(state.getByText("Fertig")).toBeVisible({ timeout: 1_000 });
      }).toPass();
      await expect(state.getByText("1 von 1")).toBeVisible();
      await expectAccessible(manager);
      const [download] = await Promise.all([
        manager.waitForEvent("download"),
        manager.getByRole("link", { name: "Alle Zeilen als CSV" }).click(),
      ]);
      const report = await readFile((await download.path()) ?? "", "utf8");
      expect(report.trim().split("\r\n")).toHaveLength(3);
      await member.goto("/points");
      await expect(member.getByText("Nur für dich, Fenja.")).toBeVisible();
      await expect(member.getByText("+35")).toBeVisible();
    });
  },
);

test("the programme changes once its consequences were seen", { tag: "@phone" }, async ({
  browser,
}) => {
  const manager = await signedInAs(browser, "manager");
  await manager.goto("/admin/points/programme");
  await expectAccessible(manager);
  // Another journey may save meanwhile: then the portal asks to look again.
  await expect(async () => {
    await manager.goto("/admin/points/programme");
    const grace = manager.locator("input[name=graceDays]");
    const days = 10 + ((Number(await grace.inputValue()) + 1) % 20);
    await grace.fill(String(days));
    await manager.locator("button[value=preview]").click();
    await expect(manager.getByRole("heading", { name: "Das ändert sich" })).toBeVisible();
    await expect(manager.getByText(new RegExp(`→ ${days}`))).toBeVisible();
    await expectAccessible(manager);
    await manager.locator("button[value=save]").click();
    await expect(manager.getByText("Das Programm ist geändert")).toBeVisible({ timeout: 3_000 });
  }).toPass();
});

test(
  "a segment is made and looked at without scripts",
  { tag: "@desktop" },
  async ({ browser, baseURL }, testInfo) => {
    const signedIn = await signedInAs(browser, "manager");
    await signedIn.goto("/admin/segments");
    await expectAccessible(signedIn);
    const storageState = await signedIn.context().storageState();
    const context = await browser.newContext({ javaScriptEnabled: false, storageState, baseURL });
    const page = await context.newPage();
    const name = `Runde ${markOf(testInfo)}`;
    await page.goto("/admin/segments/new?kind=list");
    await page.locator("input[name=name]").fill(name);
    await page.locator("textarea[name=names]").fill("4\n5\n99999999");
    await page.locator("button[value=save]").click();
    await expect(page.getByText("Ein Name ist unbekannt")).toBeVisible();
    await page.locator("button[value=save]").click();
    await expect(page.getByText(`„${name}“ ist gespeichert: 2 Mitglieder.`)).toBeVisible();
    await page.goto("/admin/segments/new?kind=rule");
    await page.locator("input[name=name]").fill(`${name} mit Regel`);
    await page.locator("input[name='on.orders-at-least']").check();
    await page.locator("button[value=preview]").click();
    await expect(page.getByText("Manche Werte fehlen oder passen nicht.")).toBeVisible();
    await page.locator("input[name='orders-at-least.orders']").fill("1");
    await page.locator("input[name='orders-at-least.days']").fill("365");
    await page.locator("button[value=preview]").click();
    await expect(page.getByRole("heading", { name: /^Zurzeit \d+ Mitglieder$/ })).toBeVisible();
    await signedIn.goto("/admin/segments/new?kind=rule");
    await expectAccessible(signedIn);
  },
);

test(
  "reads in English and in the formal German",
  { tag: "@phone" },
  async ({ browser }, testInfo) => {
    test.setTimeout(180_000);
    const mark = markOf(testInfo);
    const page = await newManager(browser, {
      name: `Rike ${mark}`,
      email: `rike-${mark}@example.org`,
      password: "vier bilanzen am abend",
    });
    await speak(page, { language: "en" });
    await expectTitles(page, {
      "/points": "Your points",
      "/admin/segments": "Segments",
      "/admin/approvals": "Approvals",
      "/admin/points/bulk": "Bulk grants",
      "/admin/points/programme": "The programme",
    });
    await expectAccessible(page);
    await speak(page, { language: "de" });
    await speak(page, { language: "de", form: "sie" });
    await expectTitles(page, {
      "/points": "Ihre Punkte",
      "/admin/members/4/adjust": /berichtigen/,
    });
    await expect(page.getByLabel("Warum, in Ihren Worten")).toBeVisible();
    await page.goto("/admin/points/bulk/new");
    await expect(page.getByLabel("In Ihren Worten")).toBeVisible();
  },
);

test("is not for members, and the programme not for moderators", { tag: "@desktop" }, async ({
  browser,
}) => {
  const member = await signedInAs(browser, "member");
  for (const path of ["/admin/approvals", "/admin/segments", "/admin/members/4/adjust"])
    expect((await member.request.get(path)).status()).toBe(403);
  const moderator = await signedInAs(browser, "moderator");
  for (const path of ["/admin/points/programme", "/admin/points/bulk"])
    expect((await moderator.request.get(path)).status()).toBe(403);
});

async function memberPageOf(staff: Page, name: string): Promise<string> {
  await openMember(staff, name);
  return new URL(staff.url()).pathname;
}

async function adjust(
  staff: Page,
  { points, reason }: { points: number; reason: string },
): Promise<void> {
  await staff.locator("input[name=points]").fill(String(points));
  await staff.locator("textarea[name=words]").fill(reason);
  await staff.getByRole("button", { name: "Punkte berichtigen" }).click();
}

async function expectTitles(page: Page, titles: Record<string, string | RegExp>): Promise<void> {
  for (const [path, title] of Object.entries(titles)) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  }
}

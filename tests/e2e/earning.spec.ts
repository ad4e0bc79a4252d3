import { expectAccessible } from "#tests/support/axe.ts";
import { expectSoon, makeApiKey, shop } from "./acts.ts";
import { expect, test } from "./journey.ts";
import { signedInAs } from "./people.ts";

// Earning rules and campaigns as staff make them and members read them.

test(
  "staff compose, try, pause and duplicate a rule; members read it and earn by it",
  { tag: "@desktop" },
  async ({ browser, request }, testInfo) => {
    test.setTimeout(180_000);
    const mark = `${testInfo.project.name}${testInfo.retry}${Date.now() % 100_000}`;
    const activity = `tasting-${mark}`.toLowerCase().replace(/[^a-z0-9-]/g, "-");
    const manager = await signedInAs(browser, "manager");

    await test.step("the rules with their state", async () => {
      await manager.goto("/admin/points/rules");
      await expect(manager.getByText("Angehalten").first()).toBeVisible();
      await expectAccessible(manager);
    });

    await test.step("errors stand at their field, nothing typed is lost", async () => {
      await manager.goto("/admin/points/rules/new");
      await manager.locator("select[name=trigger]").selectOption("activity");
      await manager.locator("input[name=amount]").fill("33.5");
      await manager.locator("select[name=amountKind]").selectOption("fixed");
      await manager.locator("input[name=name]").fill(`Verkostung ${mark}`);
      await manager.getByRole("button", { name: "In Kraft setzen" }).click();
      await expect(manager.getByText("Bitte ganze Punkte.").first()).toBeVisible();
      await expect(manager.locator("input[name=amount]")).toHaveValue("33.5");
      await expect(manager.locator("input[name=name]")).toHaveValue(`Verkostung ${mark}`);
      await expectAccessible(manager);
    });

    await test.step("a dry run of a purchase rule shows what it would have given", async () => {
      await manager.goto("/admin/points/rules/new");
      await manager.locator("select[name=over]").selectOption("90");
      await manager.getByRole("button", { name: "Ausprobieren" }).click();
      await expect(manager.getByText("Wäre das in Kraft gewesen")).toBeVisible();
      await expect(manager.getByText("Wer am meisten bekommen hätte")).toBeVisible();
      await expectAccessible(manager);
    });

    await test.step("the rule is made, and an activity from outside earns by it", async () => {
      await manager.goto("/admin/points/rules/new");
      await manager.locator("select[name=trigger]").selectOption("activity");
      await manager.locator("input[name=activityType]").fill(activity);
      await manager.locator("input[name=activityDe]").fill(`Verkostung ${mark}`);
      await manager.locator("input[name=activityEn]").fill(`Tasting ${mark}`);
      await manager.locator("input[name=amount]").fill("33");
      await manager.locator("select[name=amountKind]").selectOption("fixed");
      await manager.locator("input[name=delayDays]").fill("0");
      await manager.getByRole("button", { name: "In Kraft setzen" }).click();
      await expect(manager).toHaveURL(/\/admin\/points\/rules\/[0-9a-f-]{36}$/);
      await expect(manager.getByText("Aktiv").first()).toBeVisible();
      await expectAccessible(manager);
      const key = await makeApiKey(browser, `Kasse ${mark}`, ["activities:write"]);
      const member = await signedInAs(browser, "member");
      const answer = await shop(request, key)("/api/v1/activities", `activity-${mark}`, {
        member: "shop-mira",
        type: activity,
        externalId: `v-${mark}`,
      });
      expect(answer.status(), await answer.text()).toBe(201);
      await expectSoon(member, "/points", `für „Verkostung ${mark}“`);
    });

    await test.step("paused it earns nothing, duplicated it is a new one", async () => {
      await manager.getByRole("button", { name: "Anhalten" }).click();
      await expect(manager.getByText("Angehalten").first()).toBeVisible();
      await manager.getByRole("link", { name: "Duplizieren" }).click();
      // Both pages have these fields: the address tells them apart.
      await expect(manager).toHaveURL(/\/rules\/new\?/);
      await expect(manager.locator("input[name=activityType]")).toHaveValue(activity);
      await manager.goBack();
      await expect(manager).toHaveURL(/\/rules\/[0-9a-f-]{36}$/);
      await manager.locator("summary", { hasText: "Endgültig beenden" }).click();
      await manager.getByRole("button", { name: "Endgültig beenden" }).click();
      await expect(manager.getByText("Beendet").first()).toBeVisible();
    });
  },
);

test("campaigns are made with a budget, their result is shown, members read of them", {
  tag: "@desktop",
}, async ({ browser }) => {
  test.setTimeout(120_000);
  const manager = await signedInAs(browser, "manager");
  await manager.goto("/admin/points/campaigns");
  await expect(manager.getByText("Adventskaffee")).toBeVisible();
  await expectAccessible(manager);
  await manager.getByRole("link", { name: "Herbstwoche: doppelte Punkte" }).click();
  await expect(manager.getByText("Was sie gebracht hat")).toBeVisible();
  await expectAccessible(manager);
  await manager.goto("/admin/points/campaigns/new");
  await manager.getByRole("button", { name: "In Kraft setzen" }).click();
  await expect(manager.locator("[aria-invalid=true]").first()).toBeVisible();
  await expectAccessible(manager);

  const member = await signedInAs(browser, "member");
  await member.goto("/points");
  await expect(member.getByText("Adventskaffee").first()).toBeVisible();
  await member.locator("input[name=amount]").fill("49,90");
  await member.getByRole("button", { name: "Nachsehen" }).click();
  await expect(member.getByText(/davon extra/)).toBeVisible();
  await expectAccessible(member);
});

test("without scripts the preview answers and the editor keeps what was typed", {
  tag: "@phone",
}, async ({ browser }) => {
  const scripted = await signedInAs(browser, "manager");
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await scripted.context().storageState(),
  });
  const page = await context.newPage();
  await page.goto("/points?amount=49,90");
  await expect(page.getByText(/nutzbar ab/).first()).toBeVisible();
  await page.goto("/admin/points/rules/new");
  await page.locator("select[name=trigger]").selectOption("birthday");
  await page.locator("input[name=amount]").fill("40");
  await page.getByRole("button", { name: "Ausprobieren" }).click();
  await expect(page.locator("select[name=trigger]")).toHaveValue("birthday");
  await expect(page.locator("input[name=amount]")).toHaveValue("40");
  await context.close();
});

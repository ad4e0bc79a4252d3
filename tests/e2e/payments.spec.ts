import type { Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe.ts";
import { expectSoon, join } from "./acts.ts";
import { expect, test } from "./journey.ts";
import { newPage, signedInAs } from "./people.ts";
import { givePoints } from "./staff.ts";

// Members pay through the stand-in that the demo runs in Stripe's place: the real client, signed
// webhooks that come late and twice, and pages that say that no money moves.

async function payAtStandIn(page: Page, button: string): Promise<void> {
  await expect(page).toHaveURL(/\/stripe-stand-in\/pay\/cs_/);
  await expect(page.locator("header")).toContainText("No money moves");
  await page.getByRole("button", { name: button, exact: true }).click();
  await expect(page).toHaveURL(/\/checkout\//);
}

test("a member buys gift balance, and it lies in the wallet", { tag: "@phone" }, async ({
  browser,
}) => {
  const member = await signedInAs(browser, "member");
  await member.goto("/wallet");
  await member.getByRole("link", { name: "Guthaben kaufen" }).click();
  await expect(member.getByText("Vorführung", { exact: true })).toBeVisible();
  await expectAccessible(member);
  await member.getByRole("radio", { name: /50,00/ }).check();
  await member.getByRole("button", { name: "Weiter zur Zahlung" }).click();
  await payAtStandIn(member, "Pay");
  await expect(member.getByText("Bezahlt. Danke!")).toBeVisible();
  await expectAccessible(member);
  await expectSoon(member, "/wallet", /50(,00)?\s*€/);
});

test("who turns back at Stripe has bought nothing, and can decide against it", {
  tag: "@desktop",
}, async ({ browser }) => {
  const member = await signedInAs(browser, "ambassador");
  await member.goto("/gift-balance");
  await member.getByRole("button", { name: "Weiter zur Zahlung" }).click();
  await payAtStandIn(member, "Back without paying");
  await expect(member.getByRole("button", { name: "Bei Stripe bezahlen" })).toBeVisible();
  await expectAccessible(member);
  await member.getByRole("button", { name: "Doch nicht" }).click();
  await expect(member.getByText("Es wurde nichts bezahlt")).toBeVisible();
});

test(
  "a seat for points and money: the rest is paid, and the seat is there",
  {
    tag: "@phone",
  },
  async ({ browser }, testInfo) => {
    test.setTimeout(240_000);
    const mark = `${testInfo.project.name}${testInfo.retry}${Date.now() % 100_000}`;
    const name = `Merle ${mark}`;
    const member = await newPage(browser);
    await member.goto("/sign-up");
    const email = `merle-${mark}@example.org`;
    await join(member, { name, email, password: "vier tassen am abend" });
    await givePoints(browser, { name, points: 1_500, words: `Danke, ${name}!` });
    await expectSoon(member, "/home", `Danke, ${name}!`);
    await member.goto("/rewards");
    await member.getByRole("link", { name: "Röstkurs in Flensburg" }).click();
    await expect(member.getByText("900 Punkte + 39 €").first()).toBeVisible();
    await member.getByRole("link", { name: "Platz nehmen" }).first().click();
    await expectAccessible(member);
    await member.getByRole("button", { name: "Zur Zahlung" }).click();
    await expect(member).toHaveURL(/\/checkout\//);
    await expectAccessible(member);

    await test.step("until it is paid, points and seat are kept", async () => {
      await member.goto("/my-rewards");
      await member.getByRole("link", { name: "Röstkurs in Flensburg" }).click();
      await expectAccessible(member);
      await expect(member.getByText("Zu bezahlen").first()).toBeVisible();
      await member.getByRole("link", { name: /zahl/i }).first().click();
    });

    await test.step("paid, the seat has its code", async () => {
      await member.getByRole("button", { name: "Bei Stripe bezahlen" }).click();
      await payAtStandIn(member, "Pay");
      await expect(member.getByText("Bezahlt. Danke!")).toBeVisible();
      await member.goto("/my-rewards");
      const seat = await member
        .getByRole("link", { name: "Röstkurs in Flensburg" })
        .getAttribute("href");
      await expectSoon(member, seat!, "Zeig das am Einlass");
      await expectAccessible(member);
    });
  },
);

test(
  "a member joins, cancels in Stripe's portal, and staff see what Stripe said",
  {
    tag: "@desktop",
  },
  async ({ browser }, testInfo) => {
    // A second try needs somebody who has not joined yet.
    const member = await signedInAs(browser, testInfo.retry ? "manager" : "moderator");
    await member.goto("/membership");
    await expectAccessible(member);
    await member.getByRole("button", { name: "Mitglied werden: Röstkreis", exact: true }).click();
    await payAtStandIn(member, "Pay");
    await expectSoon(member, "/membership", /Bezahlt bis/);
    await expect(member.getByText("„Röstkammer“ steht dir offen")).toBeVisible();
    await member.goto("/forum/roestkammer");
    await expect(member.getByRole("heading", { name: "Röstkammer", level: 1 })).toBeVisible();
    await member.goto("/membership");
    await member.getByRole("button", { name: "Zahlungsmittel, Rechnungen, kündigen" }).click();
    await member.getByRole("button", { name: "Cancel" }).first().click();
    await expectSoon(member, "/membership", /Gekündigt: Sie endet am/);

    const admin = await signedInAs(browser, "admin");
    await admin.goto("/admin/stripe");
    await expect(admin.getByText("Vorführung statt Stripe").first()).toBeVisible();
    await expect(
      admin.getByRole("row", { name: /customer\.subscription\.updated/ }).first(),
    ).toBeVisible();
    await admin.getByRole("button", { name: "Jetzt vergleichen" }).click();
    await expect(admin.getByText(/verglichen/).first()).toBeVisible();
    await expectAccessible(admin);
    await admin.goto("/admin/memberships");
    await expect(admin.getByRole("row", { name: /Röstkreis/ }).first()).toBeVisible();
    await expectAccessible(admin);
  },
);

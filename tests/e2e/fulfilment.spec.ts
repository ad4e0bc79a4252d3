import type { Browser, Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe.ts";
import { expect, test } from "./journey.ts";
import { signedInAs } from "./people.ts";

const address = {
  name: "Wiebke Thomsen",
  street: "Norderstraße 12",
  postalCode: "24939",
  city: "Flensburg",
};

test(
  "staff send what members claimed, and take back what cannot be sent",
  { tag: "@desktop" },
  async ({ browser }, testInfo) => {
    const title = `Becher ${testInfo.project.name} ${testInfo.workerIndex}`;
    const staff = await signedInAs(browser, "manager");
    const reward = await offerProduct(staff, title);
    const member = await claimTwice(browser, reward.to);
    const board = `/admin/fulfilment?reward=${reward.id}`;

    await test.step("one is sent from the board with its tracking number", async () => {
      await staff.goto(board);
      await expect(staff.locator("input[name=rows]")).toHaveCount(2);
      await expectAccessible(staff);
      await staff.locator("input[name=rows]").first().check();
      await staff.locator("[data-tracking]").first().fill("0034 0434");
      await staff.locator("select[name=carrier]").selectOption("DHL");
      await staff.locator("button[name=to][value=sent]").click();
      await expect(staff.getByText("Eine ist unterwegs.")).toBeVisible();
      await expect(staff.locator("input[name=rows]")).toHaveCount(1);
      await expectAccessible(staff);
    });

    await test.step("the packing list has what is left", async () => {
      await staff.goto(`/admin/fulfilment/packing-list?state=ordered&reward=${reward.id}`);
      await expect(staff.getByText(address.name)).toHaveCount(1);
      await expectAccessible(staff);
    });

    await test.step("the other is cancelled on its page: the points are back", async () => {
      const before = await pointsOf(member);
      await staff.goto(board);
      await staff.getByRole("link", { name: title }).click();
      await expect(staff.getByRole("heading", { name: "Verlauf" })).toBeVisible();
      await staff.getByText("Einlösung stornieren").click();
      await expectAccessible(staff);
      await staff.locator("textarea[name=reason]").fill("Der Becher ist zerbrochen.");
      await staff.getByRole("button", { name: "Endgültig stornieren" }).click();
      await expect(staff.getByText("Storniert: Punkte und Stück sind zurück")).toBeVisible();
      await expect(staff.getByText(/^Zurückgegeben am/)).toBeVisible();
      await expectAccessible(staff);
      expect(await pointsOf(member)).toBe(before + 20);
    });

    await test.step("what else the team has: the door, and the catalogue through other eyes", async () => {
      for (const path of ["/admin/check-in", "/admin/rewards/preview?who=member&points=100"]) {
        await staff.goto(path);
        await expect(staff.getByRole("heading", { level: 1 })).toBeVisible();
        await expectAccessible(staff);
      }
    });
  },
);

async function offerProduct(staff: Page, title: string): Promise<{ id: string; to: string }> {
  await staff.goto("/admin/rewards/new?type=product");
  const fields = {
    titleDe: title,
    titleEn: title,
    descriptionDe: "Aus Emaille.",
    descriptionEn: "Enamelled.",
    pointsPrice: "20",
    stockTotal: "5",
  };
  for (const [name, value] of Object.entries(fields))
    await staff.locator(`[name=${name}]`).fill(value);
  await staff.getByRole("button", { name: "Als Entwurf anlegen" }).click();
  await staff.waitForURL(/\/admin\/rewards\/[0-9a-f-]{36}$/);
  await staff.locator("button[value=publish]").click();
  const link = staff.locator("main header a[href^='/rewards/']");
  await expect(link).toBeVisible();
  const id = new URL(staff.url()).pathname.split("/").at(-1)!;
  return { id, to: (await link.getAttribute("href"))! };
}

async function claimTwice(browser: Browser, to: string): Promise<Page> {
  const member = await signedInAs(browser, "member");
  for (let claims = 0; claims < 2; claims++) {
    await member.goto(`${to}?step=confirm`);
    for (const [name, value] of Object.entries(address))
      await member.locator(`[name=${name}]`).fill(value);
    await member
      .locator("form", { has: member.locator("[name=requestKey]") })
      .locator("button[type=submit]")
      .last()
      .click();
    await member.waitForURL((url) => !url.search.includes("confirm"));
  }
  return member;
}

/** What the member can spend, as the catalogue says it. */
async function pointsOf(member: Page): Promise<number> {
  await member.goto("/rewards");
  const text = await member
    .getByText(/^Du hast [\d.]+ Punkte/)
    .first()
    .textContent();
  return Number(text?.replaceAll(/\D/g, ""));
}

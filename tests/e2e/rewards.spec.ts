import type { Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe.ts";
import { expectSoon, join } from "./acts.ts";
import { expect, test } from "./journey.ts";
import { newPage } from "./people.ts";
import { givePoints } from "./staff.ts";

const titles = {
  download: "Unser Brühbuch als PDF",
  product: "Emaillebecher Nordlicht",
  donation: "20 Setzlinge für Guji",
  seat: "Ein Platz bei der Freitagsverkostung",
};
const mugPrice = 420;

test("a member claims a file, a parcel, a donation and a seat, and takes the parcel back @phone", async ({
  browser,
}, testInfo) => {
  test.setTimeout(300_000);
  const mark = `${testInfo.project.name}${testInfo.retry}${Date.now() % 100_000}`;
  const name = `Finja ${mark}`;
  const member = await newPage(browser);

  await test.step("a new member is given points", async () => {
    await member.goto("/sign-up");
    const email = `finja-${mark}@example.org`;
    await join(member, { name, email, password: "drei tassen am morgen" });
    await givePoints(browser, { name, points: 2000, words: `Willkommen, ${name}!` });
    await expectSoon(member, "/home", `Willkommen, ${name}!`);
  });

  await test.step("a file", async () => {
    await choose(member, titles.download);
    await member.getByRole("link", { name: "Einlösen", exact: true }).click();
    await confirm(member);
    await expect(member.getByRole("link", { name: "Herunterladen" })).toBeVisible();
    await expectAccessible(member);
  });

  await test.step("a parcel: what is missing of the address is said at its field", async () => {
    await choose(member, titles.product);
    await member.getByRole("link", { name: "Einlösen", exact: true }).click();
    await member.getByLabel("Name", { exact: true }).fill("Finja Petersen");
    await member.getByLabel("Straße und Hausnummer").fill("Norderstraße 7");
    await member.getByLabel("Ort", { exact: true }).fill("Flensburg");
    await member.getByRole("button", { name: "Ja, einlösen" }).click();
    await expect(member.getByLabel("Postleitzahl")).toHaveAttribute("aria-invalid", "true");
    await expect(member.getByLabel("Ort", { exact: true })).toHaveValue("Flensburg");
    await member.getByLabel("Postleitzahl").fill("24937");
    await confirm(member);
    await expect(member.getByText("Norderstraße 7")).toBeVisible();
    await expectAccessible(member);
  });

  await test.step("a donation", async () => {
    await choose(member, titles.donation);
    await member.getByRole("link", { name: "Einlösen", exact: true }).click();
    await confirm(member);
    await expectAccessible(member);
  });

  await test.step("a seat on a date", async () => {
    await choose(member, titles.seat);
    await member.getByRole("link", { name: "Platz nehmen" }).first().click();
    await confirm(member);
    await expectAccessible(member);
  });

  await test.step("all of them are under my rewards; one taken back returns its points", async () => {
    await member.goto("/my-rewards");
    for (const title of Object.values(titles))
      await expect(member.getByRole("link", { name: title })).toBeVisible();
    await expectAccessible(member);
    const before = await pointsOf(member);
    await member.goto("/my-rewards");
    await member.getByRole("link", { name: titles.product }).click();
    await member.getByText("Zurücknehmen").first().click();
    await member.getByRole("button", { name: "Zurücknehmen" }).click();
    await expect(member.getByText("Storniert").first()).toBeVisible();
    await expectAccessible(member);
    expect(await pointsOf(member)).toBe(before + mugPrice);
  });
});

/** From the catalogue to the page of a reward. */
async function choose(member: Page, title: string): Promise<void> {
  await member.goto("/rewards");
  await member.getByRole("link", { name: title }).click();
  await expect(member.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  await expectAccessible(member);
}

async function confirm(member: Page): Promise<void> {
  await expectAccessible(member);
  await member.getByRole("button", { name: "Ja, einlösen" }).click();
  await expect(member).toHaveURL(/\/my-rewards\/[0-9a-f-]{36}$/);
}

/** What the page of a reward says that one has. */
async function pointsOf(member: Page): Promise<number> {
  await member.goto("/rewards");
  await member.getByRole("link", { name: titles.download }).click();
  const panel = member.getByRole("region", { name: "Einlösen" });
  await expect(panel).toContainText("Du hast");
  const [, points] = /Du hast\s*([\d.]+)/.exec((await panel.textContent()) ?? "") ?? [];
  return Number(points?.replace(".", ""));
}

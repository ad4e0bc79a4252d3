import type { Browser, Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe.ts";
import { openCase } from "./acts.ts";
import { expect, test } from "./journey.ts";
import { signedInAs } from "./people.ts";
import { openTopic, write } from "./writing-acts.ts";

const mark = () => Math.random().toString(36).slice(2, 8);

// The guard watches for such promises in the demo brand, whoever makes them.
const advertisement = (words: string) => `Mit Rohkaffee sind 12 % Rendite drin, Stichwort ${words}`;

test("posts that wait are refused together without scripts, taken back, and published @desktop", async ({
  browser,
}) => {
  const [one, other] = [mark(), mark()];
  const author = await signedInAs(browser, "ambassador");
  const member = await signedInAs(browser, "member");
  const address = await openTopic(author, {
    title: `Lohnt eine neue Mühle ${one}?`,
    text: `Meine mahlt ungleich ${one}.`,
  });
  await answer(author, address, advertisement(one));
  await answer(member, address, advertisement(other));
  const manager = await withoutScripts(browser);

  await test.step("those that are ticked are shown with what was found, and refused", async () => {
    await choose(manager, [one, other]);
    await expect(manager.getByText("12 % Rendite").first()).toBeVisible();
    await manager.locator("textarea[name=reason]").fill(`Werbung für einen Laden ${one}.`);
    await manager.getByRole("button", { name: "Diese Beiträge ablehnen" }).click();
    await expect(manager.getByText("2 Beiträge auf einmal abgelehnt")).toBeVisible();
  });

  await test.step("taken back they wait again", async () => {
    await manager.getByRole("button", { name: "Zurücknehmen" }).click();
    await expect(manager.getByText("Die Fälle warten wieder").first()).toBeVisible();
    await manager.goto("/admin/review?kind=held_post");
    for (const words of [one, other]) await expect(caseOf(manager, words)).toBeVisible();
  });

  await test.step("what a colleague takes on meanwhile is left alone, by name", async () => {
    await choose(manager, [one, other]);
    const moderator = await signedInAs(browser, "moderator");
    await moderator.goto(manager.url());
    await expectAccessible(moderator);
    await moderator.goto("/admin/review?kind=held_post");
    await openCase(moderator, other);
    await moderator.getByRole("button", { name: /Übernehmen/ }).click();
    await expect(moderator.getByRole("button", { name: /Zurückgeben/ })).toBeVisible();
    await manager.getByRole("button", { name: "Diese Beiträge veröffentlichen" }).click();
    await expect(manager.getByText("arbeitet daran")).toBeVisible();
    await author.goto(address);
    await expect(author.locator("article").getByText(`Stichwort ${one}`)).toBeVisible();
    await expect(author.getByText(`Stichwort ${other}`)).toHaveCount(0);
  });
});

test("an order for data is recorded, and the member reads what went where @desktop", async ({
  browser,
}) => {
  const reference = `12 Gs ${mark()}`;
  const member = await signedInAs(browser, "member");
  await member.goto("/standing");
  const profile = await member.locator("a[href^='/members/']").first().getAttribute("href");
  const manager = await signedInAs(browser, "manager");

  await test.step("it is entered with the country of the authority", async () => {
    await manager.goto("/admin/reporting-ways");
    await expectAccessible(manager);
    const form = manager.locator("form", { has: manager.locator("input[value=order]") });
    await form.locator("select[name=kind]").selectOption("order-to-inform");
    await form.locator("select[name=memberState]").selectOption("DK");
    await form.locator("input[name=authority]").fill(`Byretten ${reference}`);
    await form.locator("input[name=authorityEmail]").fill("post@byret.example");
    await form.locator("textarea[name=addresses]").fill(profile ?? "");
    await form.locator("select[name=category]").selectOption("personality");
    await form.locator("textarea[name=text]").fill(`Name und Mailadresse, ${reference}.`);
    await form.getByRole("button", { name: "In die Prüfung geben" }).click();
    await expect(manager.getByText("In der Prüfung, vor allem anderen.")).toBeVisible();
  });

  await test.step("nobody but those who may answer it sees it", async () => {
    const moderator = await signedInAs(browser, "moderator");
    await moderator.goto("/admin/review?kind=order");
    await expect(moderator.getByText("Anordnung zur Auskunft")).toHaveCount(0);
  });

  await test.step("what was handed over is recorded, and the member reads it", async () => {
    await manager.goto("/admin/review?kind=order");
    const cases = manager.locator("li a[href*='/admin/review/']", { hasNotText: "yusuf" });
    await cases.first().click();
    await expect(manager.getByText(reference).first()).toBeVisible();
    await manager.getByRole("link", { name: /Übergabe festhalten/ }).click();
    await expectAccessible(manager);
    await manager.locator("textarea[name=reason]").fill(`Name und Mailadresse (${reference})`);
    await manager.getByRole("button", { name: "Übergabe festhalten" }).click();
    await expect(manager.getByText("Die Behörde weiß Bescheid").first()).toBeVisible();
    await member.goto("/standing");
    await expect(member.getByText(`Byretten ${reference}`)).toBeVisible();
    await expectAccessible(member);
  });
});

/** What the guard watches for is not seen by others; its author sees it wait. */
async function answer(page: Page, address: string, text: string): Promise<void> {
  await page.goto(address);
  await page.locator("#reply").scrollIntoViewIfNeeded();
  await write(page, text);
  await page.locator("#reply").getByRole("button", { name: "Antwort abschicken" }).click();
  await expect(page.getByText("wartet auf Prüfung").first()).toBeVisible();
}

async function withoutScripts(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.locator("button[name=account][value=manager]").click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  return page;
}

function caseOf(page: Page, words: string) {
  return page.locator("li", { hasText: words }).first();
}

async function choose(page: Page, words: readonly string[]): Promise<void> {
  await page.goto("/admin/review?kind=held_post");
  for (const each of words) await caseOf(page, each).locator("input[name=item]").check();
  await page.getByRole("button", { name: "Wartende entscheiden …" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/zusammen entscheiden/);
}

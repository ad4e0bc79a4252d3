import type { Browser, Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe.ts";
import { expect, test } from "./journey.ts";
import { newPage, signedInAs } from "./people.ts";

// Reading the forum as the demo's people do. Nothing is written but how far somebody has read.

async function withoutScripts(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  return context.newPage();
}

test("a guest without scripts finds, reads and follows", async ({ browser }) => {
  const guest = await withoutScripts(browser);
  await guest.goto("/forum");
  await guest.getByRole("link", { name: "Mühlen", exact: true }).first().click();
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText("Mühlen");
  await expect(guest.getByRole("navigation", { name: "Du bist hier" })).toContainText("Geräte");
  await guest.goto("/forum/topics");
  await guest.getByRole("link", { name: "Beliebt" }).click();
  await expect(guest).toHaveURL(/\/forum\/topics\/top$/);
  await guest.getByRole("link", { name: "Aller Zeit" }).click();
  await expect(guest).toHaveURL(/\/top\/all$/);
  const first = await guest.getByRole("article").first().textContent();
  await guest.getByRole("link", { name: "Weiter" }).click();
  await expect(guest).toHaveURL(/before=/);
  expect(await guest.getByRole("article").first().textContent()).not.toBe(first);
  await guest.getByRole("link", { name: "Anfänge der Themen zeigen" }).click();
  await guest.getByRole("link", { name: "Nur Titel" }).click();
  await guest.getByRole("article").getByRole("heading").getByRole("link").first().click();
  await expect(guest).toHaveURL(/\/t\/\d+\//);
  await expect(guest.getByRole("article").first()).toContainText(/\w+/);
  const feed = guest.locator("link[type='application/atom+xml']");
  const address = (await feed.getAttribute("href")) ?? "";
  const answer = await guest.request.get(new URL(address).pathname);
  expect([answer.status(), answer.headers()["content-type"]]).toEqual([
    200,
    "application/atom+xml; charset=utf-8",
  ]);
});

test("lists, tags and topics are accessible", async ({ browser }) => {
  const guest = await newPage(browser);
  for (const path of ["/forum", "/forum/topics/unanswered", "/tags", "/tags/handfilter"]) {
    await guest.goto(path);
    await expectAccessible(guest);
  }
  await guest.goto("/tags/v60");
  await guest.getByRole("link", { name: /^Brührechner/ }).click();
  await expect(guest.locator(".hljs-keyword").first()).toHaveText("def");
  await expectAccessible(guest);
});

test("where members see their own topics only, two members never meet", async ({ browser }) => {
  const [mira, levent] = [
    await signedInAs(browser, "member"),
    await signedInAs(browser, "ambassador"),
  ];
  const own = { mira: "Zweimal abgebucht", levent: "Allergie" };
  const addresses: Record<string, string> = {};
  for (const [name, page] of Object.entries({ mira, levent })) {
    await page.goto("/forum/anliegen");
    await expect(page.getByRole("article")).toHaveCount(1);
    await expect(page.getByRole("article")).toContainText(own[name as keyof typeof own]);
    await expectAccessible(page);
    await page.getByRole("article").getByRole("heading").getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      own[name as keyof typeof own],
    );
    addresses[name] = new URL(page.url()).pathname;
  }
  expect((await mira.goto(addresses.levent!))?.status()).toBe(404);
  expect((await levent.goto(addresses.mira!))?.status()).toBe(404);
  const guest = await newPage(browser);
  expect((await guest.goto("/forum/anliegen"))?.status()).toBe(404);
  expect((await guest.goto(addresses.mira!))?.status()).toBe(404);
  const staff = await signedInAs(browser, "moderator");
  await staff.goto("/forum/anliegen");
  await expect(staff.getByRole("article")).toHaveCount(2);
});

test("who reads goes on where they were, and what is read is unread no more", {
  tag: "@desktop",
}, async ({ browser }) => {
  const member = await signedInAs(browser, "manager");
  await member.goto("/forum/topics/unread");
  await expectAccessible(member);
  const topic = member.getByRole("article").first().getByRole("heading").getByRole("link");
  const title = (await topic.textContent()) ?? "";
  await topic.click();
  await expect(member).toHaveURL(/#post-\d+$/);
  await expect(member.getByText("Neu, seit du hier warst")).toBeVisible();
  const last = member.getByRole("article").last();
  await last.scrollIntoViewIfNeeded();
  await expect(async () => {
    await member.goto("/forum/topics/unread");
    const links = member.getByRole("article").getByRole("link", { name: title, exact: true });
    await expect(links).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  await member.getByRole("button", { name: "Alles als gelesen markieren" }).click();
  await expect(member.getByText("Alles gelesen")).toBeVisible();
});

import type { Browser, Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe.ts";
import { expect, test } from "./journey.ts";
import { newPage, signedInAs } from "./people.ts";

// Staff takes a topic apart and puts it together again; whatever address anybody kept leads to the
// right words. What is written is written without scripts, as it must be possible.

test(
  "staff splits, merges and closes a topic, and every old address leads to its post",
  { tag: "@desktop" },
  async ({ browser }, testInfo) => {
    test.setTimeout(360_000);
    const mark = `${testInfo.retry}${Date.now() % 1_000_000}`;
    const words = (name: string) => `${name} ${mark}`;
    const plain = await signedInWithoutScripts(browser);
    const staff = await signedInAs(browser, "moderator");
    const guest = await newPage(browser);

    const topic = await test.step("a topic with four replies", async () => {
      const address = await openTopic(plain, words("Treffpunkt"));
      for (const name of ["Zwei", "Drei", "Vier", "Fünf"]) await reply(plain, words(name));
      return address;
    });

    const made = await test.step("two posts become a topic of their own", async () => {
      await staff.goto(topic);
      await staff.getByRole("link", { name: "Verwalten" }).click();
      await expectAccessible(staff);
      await staff.getByRole("link", { name: "Beiträge wählen" }).click();
      await expectAccessible(staff);
      await staff.getByRole("checkbox", { name: words("Drei") }).check();
      await staff.locator("input[name=range]").fill("4");
      await staff.locator("input[name=title]").fill(words("Nebenweg"));
      await staff.getByRole("button", { name: "Beiträge verlegen" }).click();
      await expect(staff.getByRole("heading", { name: words("Nebenweg") })).toBeVisible();
      await expectAccessible(staff);
      return new URL(staff.url()).pathname;
    });

    await test.step("guests find the two where they are now", async () => {
      await guest.goto(topic);
      await expect(guest.getByText("2 Beiträge von hier stehen jetzt woanders")).toBeVisible();
      await guest.getByRole("link", { name: words("Nebenweg") }).click();
      await expect(guest.getByText(words("Drei"))).toBeVisible();
      await guest.goto(`${topic}/4#post-4`);
      await expect(guest).toHaveURL(new RegExp(`${made}/2#post-2$`));
      await expect(guest.getByText(words("Vier"))).toBeVisible();
    });

    await test.step("both become one topic again", async () => {
      await staff.goto(made);
      await staff.getByRole("link", { name: "Verwalten" }).click();
      await staff.getByRole("link", { name: "Das andere Thema wählen" }).click();
      await staff.locator("input[name=into]").fill(words("Treffpunkt"));
      await staff.getByRole("button", { name: "Finden" }).click();
      await staff.getByRole("link", { name: words("Treffpunkt") }).click();
      await expectAccessible(staff);
      await staff.locator("main").getByRole("button", { name: "Zusammenlegen" }).click();
      await expect(staff).toHaveURL(new RegExp(`${topic}/6#post-6$`));
    });

    await test.step("old addresses of both lead to the same words", async () => {
      for (const [old, post, name] of [
        [made, 6, "Drei"],
        [`${made}/2`, 7, "Vier"],
        [`${topic}/3`, 6, "Drei"],
        [`${topic}/4`, 7, "Vier"],
      ] as const) {
        await guest.goto(old);
        await expect(guest).toHaveURL(new RegExp(`${topic}/${post}#post-${post}$`));
        await expect(guest.locator(`#post-${post}`)).toContainText(words(name));
      }
    });

    await test.step("a closed topic says why", async () => {
      await staff.goto(topic);
      await staff.getByRole("link", { name: "Verwalten" }).click();
      await staff.locator("input[name=reason]").fill(words("Alles gesagt"));
      await staff.getByRole("button", { name: "Thema schließen" }).click();
      await expect(staff.getByText("entschieden hast")).toBeVisible();
      await guest.goto(topic);
      await expect(guest.getByText(words("Alles gesagt"))).toBeVisible();
    });
  },
);

async function signedInWithoutScripts(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.locator("button[name=account][value=moderator]").click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  return page;
}

/** Opens a topic and answers its address. */
async function openTopic(page: Page, title: string): Promise<string> {
  await page.goto("/forum/new?category=meetups");
  const categories = page.locator("select[name=categoryId]");
  if ((await categories.inputValue()) === "") await categories.selectOption({ index: 1 });
  await page.locator("input[name=title]").fill(title);
  await page.locator("textarea[name=text]").fill(`Eins: ${title}`);
  await page.getByRole("button", { name: "Thema eröffnen" }).click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function reply(page: Page, text: string): Promise<void> {
  await page.locator("textarea[name=text]").fill(text);
  await page.getByRole("button", { name: "Antwort abschicken" }).click();
  await expect(page.locator("article", { hasText: text })).toBeVisible();
}

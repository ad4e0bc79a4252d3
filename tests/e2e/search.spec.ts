import { expectAccessible } from "#tests/support/axe.ts";
import { expect, test } from "./journey.ts";
import { newPage, signedInAs } from "./people.ts";

test("what somebody means is found by keyboard, with typing errors, in both languages, and page by page @desktop", async ({
  browser,
}) => {
  const page = await signedInAs(browser, "member");
  await page.goto("/forum");
  // The key is named as soon as the page listens for it.
  await expect(page.getByText("Strg K")).toBeVisible();
  await page.keyboard.press("Control+k");
  const box = page.getByRole("combobox").or(page.getByRole("searchbox")).first();
  await expect(box).toBeFocused();
  await page.keyboard.type("entkalkn");
  const options = page.getByRole("listbox").getByRole("option");
  await expect(options.first()).toContainText(/ntkalk/);
  await expectAccessible(page);
  await box.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/t\//);
  await expect(page.getByText(/entkalk/i).first()).toBeVisible();

  await page.goto("/search?q=grindr");
  await expect(page.locator("mark").first()).toContainText(/grind/i);
  await page.goto("/search?q=kaffee");
  const titles = () => page.locator("main ol h3").allTextContents();
  const first = await titles();
  await expectAccessible(page);
  await page.getByRole("link", { name: /Weiter|Nächste/ }).click();
  await page.waitForURL(/page=2/);
  await expect(page.getByText(/^Themen 31 bis/)).toBeVisible();
  const second = await titles();
  expect(second.length).toBeGreaterThan(0);
  expect(second.filter((title) => first.includes(title))).toEqual([]);
  await page.goto("/search?q=kaffee is:solved kind:question");
  await expect(page.locator("main ol").getByText("Gelöst").first()).toBeVisible();

  // Who may not read it finds nothing of it.
  const guest = await newPage(browser);
  await guest.goto("/search?q=Rechnung category:anliegen");
  await expect(guest.locator("main ol h3")).toHaveCount(0);
});

import type { Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe.ts";
import { expect, test } from "./journey.ts";
import { signedInAs } from "./people.ts";

// Open codes are there without a network, for their owner and nobody after.

test("the wallet shows open codes without a network, until its owner signs out", {
  tag: "@phone",
}, async ({ browser }) => {
  const member = await signedInAs(browser, "member");
  await member.goto("/wallet");
  await expectAccessible(member);
  await expect.poll(() => keptPages(member)).toEqual(["/wallet/offline"]);

  await test.step("a voucher has a QR code, bars, and the whole screen", async () => {
    await member.getByRole("link", { name: "5 € zum Dank" }).first().click();
    await expect(member.getByRole("img", { name: "Strichcode deines Gutscheins" })).toBeVisible();
    await expectAccessible(member);
    await member.getByRole("button", { name: "Ganzer Bildschirm" }).click();
    const full = member.getByRole("dialog");
    await expect(full.getByRole("img", { name: "QR-Code deines Gutscheins" })).toBeVisible();
    await expectAccessible(member);
    await full.getByRole("button", { name: "Schließen" }).click();
    await expect(full).toBeHidden();
  });

  await test.step("without a network the codes are still there", async () => {
    await member.context().setOffline(true);
    await member.goto("/wallet");
    await expect(member.getByRole("heading", { name: "Deine offenen Codes" })).toBeVisible();
    await expect(member.getByText(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/).first()).toBeVisible();
    await member.context().setOffline(false);
  });

  await test.step("signed out, nothing is kept", async () => {
    await member.goto("/home");
    await member.evaluate(() => {
      const form = document.createElement("form");
      form.method = "post";
      form.action = "/sign-out";
      document.body.append(form);
      form.submit();
    });
    await member.waitForURL((url) => url.pathname === "/");
    await expect.poll(() => keptPages(member)).toEqual([]);
  });
});

/** Addresses of what the wallet's worker keeps. */
function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const pages: string[] = [];
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys())
        pages.push(new URL(request.url).pathname);
    return pages;
  });
}

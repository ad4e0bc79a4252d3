import { expectAccessible } from "#tests/support/axe.ts";
import { expect, test } from "./journey.ts";
import { newPage, signedInAs } from "./people.ts";
import { beginToWrite } from "./writing-acts.ts";

test("a poll is asked, answered with and without scripts, changed and ended", async ({
  browser,
}) => {
  const asker = await signedInAs(browser, "ambassador");
  await asker.goto("/forum/new");
  await expect(asker.locator("textarea[name=pollOptions]")).toBeHidden();
  await asker.locator("select[name=categoryId]").selectOption({ index: 1 });
  await asker.locator("input[name=kind][value=poll]").check();
  await asker.locator("textarea[name=pollOptions]").fill("Hell\nMittel\nDunkel\n");
  await asker.locator("select[name=pollResults]").selectOption("after-vote");
  await asker.locator("input[name=title]").fill("Welche Röstung im Winter?");
  await beginToWrite(asker);
  await asker.keyboard.type("Wir wollen es wissen.");
  await expectAccessible(asker);
  await asker.getByRole("button", { name: "Thema eröffnen" }).click();
  await asker.waitForURL(/\/t\//);
  const address = asker.url();
  const poll = asker.locator("#poll");
  await expect(poll).toContainText("Anonym");
  await expect(poll).toContainText("sobald du abgestimmt hast");
  await expect(poll.getByRole("progressbar")).toHaveCount(0);
  await poll.getByRole("radio", { name: "Mittel" }).check();
  await poll.getByRole("button", { name: "Abstimmen" }).click();
  await expect(poll).toContainText("1 Person hat abgestimmt");
  await expect(poll.getByText("1 · 100 %")).toBeVisible();
  await expectAccessible(asker);

  const signedIn = await signedInAs(browser, "member");
  const plain = await (
    await browser.newContext({
      javaScriptEnabled: false,
      storageState: await signedIn.context().storageState(),
    })
  ).newPage();
  await plain.goto(address);
  await plain.getByRole("radio", { name: "Dunkel" }).check();
  await plain.getByRole("button", { name: "Abstimmen" }).click();
  await expect(plain.locator("#poll")).toContainText("2 Personen haben abgestimmt");
  await plain.getByRole("radio", { name: "Hell" }).check();
  await plain.getByRole("button", { name: "Stimme ändern" }).click();
  await expect(plain.locator("#poll")).toContainText("2 Personen haben abgestimmt");
  await plain.getByRole("button", { name: "Stimme zurücknehmen" }).click();
  await expect(plain.locator("#poll")).toContainText("1 Person hat abgestimmt");

  const guest = await newPage(browser);
  await guest.goto(address);
  await expect(guest.locator("#poll").getByRole("radio")).toHaveCount(0);
  await expect(guest.locator("#poll").getByRole("progressbar")).toHaveCount(0);
  await asker.getByRole("button", { name: "Umfrage beenden" }).click();
  await expect(asker.getByText("Die Umfrage ist beendet.").first()).toBeVisible();
  await guest.reload();
  await expect(guest.locator("#poll").getByRole("progressbar")).toHaveCount(3);
});

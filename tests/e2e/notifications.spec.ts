import { expectAccessible } from "#tests/support/axe.ts";
import { expect, test } from "./journey.ts";
import { signedInAs } from "./people.ts";
import { openTopic, reply } from "./writing-acts.ts";

test("what others say rings once, leads there, and is as loud as one wants @phone", async ({
  browser,
}) => {
  const asker = await signedInAs(browser, "ambassador");
  const title = `Klingelt es bei mir? ${Math.random()}`;
  const address = await openTopic(asker, { title, text: "Sagt etwas." });
  const answerer = await signedInAs(browser, "member");
  await reply(answerer, { address, text: "Ja, einmal." });
  await reply(answerer, { address, text: "Und nicht zweimal." });

  const news = asker.getByRole("listitem").filter({ hasText: title });
  await expect(async () => {
    await asker.goto("/notifications");
    await expect(news).toHaveCount(1, { timeout: 1_000 });
  }).toPass();
  await expectAccessible(asker);
  await news.getByRole("link", { name: title }).click();
  await asker.waitForURL(/\/t\//);
  await expect(asker.getByText("Ja, einmal.")).toBeInViewport();

  // Whoever has read it there is not told of it again; a muted topic says nothing any more.
  const bell = asker.getByRole("link", { name: /Mitteilungen/ });
  await asker.getByRole("button", { name: /Wie viel du von diesem Thema/ }).click();
  await asker.locator("button[name=level][value=muted]").click();
  await asker.goto("/notifications");
  await asker.getByRole("button", { name: "Alle als gelesen markieren" }).click();
  await expect(bell).toHaveText("Mitteilungen");
  await reply(answerer, { address, text: "Hörst du mich noch?" });
  await asker.goto(address);
  await expect(asker.getByText("Hörst du mich noch?")).toBeVisible();
  await asker.goto("/notifications");
  await expect(bell).toHaveText("Mitteilungen");

  await asker.goto("/settings/notifications");
  await expectAccessible(asker);
});

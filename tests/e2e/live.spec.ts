import { expectAccessible } from "#tests/support/axe.ts";
import { expect, test } from "./journey.ts";
import { signedInAs } from "./people.ts";
import { openTopic, reply } from "./writing-acts.ts";

test("an open topic offers what others write without moving, and the bell counts @phone", async ({
  browser,
}) => {
  const author = await signedInAs(browser, "ambassador");
  const title = `Wer hört gerade zu? ${Math.random()}`;
  const text = "Viel Text zum Lesen. ".repeat(60);
  const address = await openTopic(author, { title, text });
  const reader = await signedInAs(browser, "member");
  await reader.goto(address);
  const offer = reader.getByRole("link", { name: /neuer? Beitr/ });
  const read = reader.getByText("Viel Text zum Lesen.").last();
  await read.scrollIntoViewIfNeeded();
  const before = await read.boundingBox();

  // The bell of whoever asked rings on a page that has nothing to do with it.
  const other = await author.context().newPage();
  await other.goto("/points");
  const bell = other.getByRole("link", { name: /Mitteilungen/ });
  const unread = (await bell.textContent()) ?? "";
  const answerer = await signedInAs(browser, "moderator");
  for (const words of ["Ich höre zu.", "Und ich auch."])
    await reply(answerer, { address, text: words });
  await expect(offer).toHaveText("2 neue Beiträge");
  expect(await read.boundingBox()).toEqual(before);
  await expect(reader.getByText("Ich höre zu.")).toHaveCount(0);
  await expectAccessible(reader);
  await expect(bell).not.toHaveText(unread);

  await offer.click();
  await expect(reader.getByText("Ich höre zu.")).toBeInViewport();
  await expect(offer).toHaveCount(0);
  await expect(reader.getByText("Und ich auch.")).toBeVisible();
});

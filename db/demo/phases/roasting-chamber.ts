import { createTopic } from "#app/forum/commands/create-topic.server.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import { inTransaction, json } from "#app/platform/db.server.ts";
import { actorOf, at, type World } from "../world.ts";

const names = { de: "Röstkammer", en: "Roasting chamber" };
const descriptions = {
  de: "Probeprofile von Jonas, bevor sie jemand kaufen kann.",
  en: "Jonas’s trial roasts, before anybody can buy them.",
};
const title = "Probe 14: Chirinos, zwei Grad heller";
const text =
  "Diese Woche habe ich den Chirinos zwei Grad früher herausgenommen. In der Tasse: mehr Mandarine, weniger Kakao.\n\nWer ein Tütchen möchte, schreibt hier, und sagt mir danach bitte ehrlich, ob euch der Kakao fehlt.";

/** The part of the forum that a reward opens, with something to read in it; returns its access. */
export async function openRoastingChamber(world: World, now: Temporal.Instant): Promise<string> {
  return inTransaction(async (trx) => {
    const { id: accessId } = await trx
      .insertInto("access")
      .values({ names: json(names) as never, createdAt: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    const { id: categoryId } = await trx
      .insertInto("forumCategory")
      .values({
        slug: "roestkammer",
        names: json(names) as never,
        descriptions: json(descriptions) as never,
        colour: "#7c4a2d",
        icon: "bean",
        position: 100,
        accessId,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await createTopic(trx, {
      author: actorOf(world, "jonas"),
      categoryId,
      kind: "discussion",
      title,
      document: documentFromPlainText(text),
      requestKey: crypto.randomUUID(),
      now: at(world, 6, 540),
      withoutLimits: true,
    });
    return accessId;
  });
}

import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { addWatchedWord } from "#app/forum/commands/save-watched-word.server.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import type { WatchedWord } from "#app/forum/rules/spam/watched-words.ts";
import { trainGuard } from "#app/moderation/commands/train-guard.server.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { actorOf, at, earlier, type World } from "../world.ts";

const word = { kind: "word", isWholeWord: true, replacement: "" } as const;

const watched: readonly Omit<WatchedWord, "id">[] = [
  { ...word, pattern: "Online-Casino", action: "block" },
  { ...word, kind: "host", pattern: "muehlen-outlet.example", action: "hold" },
  { ...word, kind: "pattern", pattern: "\\d+ ?% rendite", isWholeWord: false, action: "hold" },
  { ...word, pattern: "Gutscheincode", action: "flag" },
  { ...word, pattern: "Saftladen", action: "replace", replacement: "Laden" },
];

/** What the team watches for, and a post that waits since this morning. */
export async function guardAgainstSpam(world: World): Promise<void> {
  const { id, name } = actorOf(world, "jonas");
  const by = { id, name };
  const now = world.now.subtract({ hours: 24 * 40 });
  await inTransaction(async (trx) => {
    for (const each of watched) await addWatchedWord(trx, { word: each, by, now });
  });
  await inTransaction((trx) =>
    createReply(trx, {
      author: actorOf(world, "dennis"),
      topicNumber: world.topicNumbers.get("comandante-oder-timemore-c3-lohnt-der-unterschied")!,
      replyToNumber: null,
      document: documentFromPlainText(
        "Ich habe die C3 hier für 39 Euro gesehen, kennt jemand den Laden? https://muehlen-outlet.example/c3",
      ),
      requestKey: "demo:held-post",
      now: world.now.subtract({ hours: 2 }),
    }),
  );
}

/** What the nights made of the team's decisions: there are too few yet, and the page says so. */
export async function learnAtNight(world: World): Promise<void> {
  for (const nightsAgo of [2, 1, 0]) await trainGuard({ now: lastNight(world, nightsAgo) });
}

/** The time at which the job runs. */
function lastNight(world: World, nightsAgo: number): Temporal.Instant {
  return earlier(at(world, nightsAgo, 195), world.now.subtract({ minutes: 5 * (1 + nightsAgo) }));
}

import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { isUsablePattern, type WatchedWord } from "../rules/spam/watched-words.ts";

interface Change {
  by: { id: string; name: string };
  now: Temporal.Instant;
}

/** Watches for something more. Throws `pattern-unusable` and `already-watched`. */
export async function addWatchedWord(
  trx: Transaction<Database>,
  { word, by, now }: Change & { word: Omit<WatchedWord, "id"> },
): Promise<void> {
  if (word.kind === "pattern" && !isUsablePattern(word.pattern))
    throw new DomainError("pattern-unusable", {}, 422);
  const added = await trx
    .insertInto("watchedWord")
    .values({ ...word, addedAt: now.toString(), addedBy: by.id })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!added) throw new DomainError("already-watched", {}, 422);
  await record(trx, "watched-word.added", { id: added.id, word, by, now });
}

/** No longer watches for it. Throws NotFound. */
export async function removeWatchedWord(
  trx: Transaction<Database>,
  { id, by, now }: Change & { id: string },
): Promise<void> {
  const word = await trx
    .deleteFrom("watchedWord")
    .where("id", "=", id)
    .returning(["kind", "pattern", "action"])
    .executeTakeFirst();
  if (!word) throw new NotFound("watched-word");
  await record(trx, "watched-word.removed", { id, word, by, now });
}

function record(
  trx: Transaction<Database>,
  action: string,
  {
    id,
    word: { kind, pattern, action: consequence },
    by,
    now,
  }: Change & { id: string; word: { kind: string; pattern: string; action: string } },
): Promise<void> {
  return recordAudit(trx, {
    at: now,
    actor: by,
    action,
    object: { kind: "watched-word", id },
    memberId: null,
    reason: null,
    facts: { kind, pattern, consequence },
  });
}

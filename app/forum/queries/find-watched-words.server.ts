import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { WatchedAction, WatchedKind } from "../rules/spam/watched-choices.ts";
import {
  compileWatchedWords,
  type FindWatched,
  type WatchedWord,
} from "../rules/spam/watched-words.ts";

/** Everything the team watches for, the latest first. */
export async function listWatchedWords(db: Reader): Promise<WatchedWord[]> {
  const rows = await db
    .selectFrom("watchedWord")
    .select(["id", "kind", "pattern", "isWholeWord", "action", "replacement"])
    .orderBy("id", "desc")
    .limit(maxWatchedWords)
    .execute();
  return rows.map((row) => ({
    ...row,
    kind: row.kind as WatchedKind,
    action: row.action as WatchedAction,
  }));
}

const maxWatchedWords = 5_000;

interface Watch {
  find: FindWatched;
  hosts: WatchedWord[];
}

/**
 * What finds watched words, compiled once for as long as the list stays what it is: entries are
 * added and taken away, never changed, so their number and the last one tell.
 */
export async function findWatch(db: Reader): Promise<Watch> {
  const { count, last } = await db
    .selectFrom("watchedWord")
    .select((eb) => [
      eb.fn.countAll<number>().as("count"),
      sql<string | null>`max(id::text)`.as("last"),
    ])
    .executeTakeFirstOrThrow();
  const version = `${count} ${last}`;
  if (kept?.version !== version) {
    const words = await listWatchedWords(db);
    kept = {
      version,
      watch: {
        find: compileWatchedWords(words),
        hosts: words.filter(({ kind }) => kind === "host"),
      },
    };
  }
  return kept.watch;
}

let kept: { version: string; watch: Watch } | null = null;

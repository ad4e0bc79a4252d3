import { sql } from "kysely";
import { database } from "#app/platform/db.server.ts";

declare global {
  interface Jobs {
    "forget-search-words": Record<string, never>;
  }
}

/**
 * Forgets words that stand in no post any more: typing errors are compared with the list, and what
 * was erased must not outlive its post there. A word that somebody writes at this very moment may be
 * forgotten with them; it comes back with the next post that has it.
 */
export async function forgetSearchWords(): Promise<void> {
  await sql`
    delete from forum_search_word known
     where not exists (select from forum_search found where found.vector @@ known.word::tsquery)
  `.execute(database());
}

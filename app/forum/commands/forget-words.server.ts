import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";

/**
 * Takes the words of posts out of what was told about them: titles, beginnings and reasons. That it
 * happened stays.
 */
export async function forgetWords(
  trx: Transaction<Database>,
  { postIds, topicIds }: { postIds: readonly string[]; topicIds: readonly string[] },
): Promise<void> {
  await forgetIn(trx, { kind: "post", ids: postIds, names: ["post.created", "post.edited"] });
  await forgetIn(trx, { kind: "topic", ids: topicIds, names: ["topic.created"] });
}

async function forgetIn(
  trx: Transaction<Database>,
  { kind, ids, names }: { kind: string; ids: readonly string[]; names: readonly string[] },
): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update domain_event set payload = payload
      || case when payload ? 'title' then '{"title": ""}'::jsonb else '{}' end
      || case when payload ? 'plainExcerpt' then '{"plainExcerpt": ""}'::jsonb else '{}' end
      || case when payload ? 'reason' then '{"reason": null}'::jsonb else '{}' end
    where subject_kind = ${kind} and subject_id = any(${ids}::text[])
      and name = any(${names}::text[])`.execute(trx);
}

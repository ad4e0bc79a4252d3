import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { EventName } from "#app/platform/events.server.ts";

/** Whether such an event about the post happened before; the record never forgets, rows do. */
export async function postEventExists(
  trx: Transaction<Database>,
  { name, postId, actorId }: { name: EventName; postId: string; actorId?: string },
): Promise<boolean> {
  const found = await trx
    .selectFrom("domainEvent")
    .select("id")
    .where("subjectKind", "=", "post")
    .where("subjectId", "=", postId)
    .where("name", "=", name)
    .$if(actorId !== undefined, (query) => query.where("actorId", "=", actorId!))
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

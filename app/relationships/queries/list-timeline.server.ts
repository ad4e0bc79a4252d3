import { type SelectQueryBuilder, sql } from "kysely";
import type { Database, Reader } from "#app/platform/db.server.ts";
import type { KeyCursor } from "../rules/key-cursor.ts";
import { eventNamesOf, type TimelineKind } from "../rules/timeline-entries.ts";

export interface TimelineRow {
  id: string;
  name: string;
  occurredAt: string;
  memberId: string | null;
  actorKind: string;
  actorId: string | null;
  channel: string;
  direction: string;
  subjectKind: string;
  subjectId: string;
  payload: Record<string, unknown>;
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/**
 * Everything between a member and the rest, newest first: what is theirs, what they did to others,
 * and what others liked of theirs. The first post of a topic is told by the topic.
 */
export async function listTimeline(
  db: Reader,
  {
    memberId,
    kind,
    after,
    limit,
  }: { memberId: string; kind: TimelineKind | null; after: KeyCursor | null; limit: number },
): Promise<{ rows: TimelineRow[]; next: KeyCursor | null }> {
  const from = after && instant.test(after.value) ? after : null;
  const events = () =>
    eventsBefore(db, { from, names: kind && eventNamesOf(kind), limit: limit + 1 });
  const own = events().where("memberId", "=", memberId);
  const done = events()
    .where("actorId", "=", memberId)
    .where("actorKind", "=", "member")
    .where("memberId", "is distinct from", memberId);
  const liked = events()
    .where("name", "=", "post.liked")
    .where(sql<boolean>`payload ->> 'postAuthorId' = ${memberId}`)
    .where("memberId", "is distinct from", memberId)
    .where("actorId", "is distinct from", memberId);
  // Three walks along an index each, instead of one along none.
  const side = (query: typeof own) => db.selectFrom(query.as("side")).selectAll();
  const found = (await db
    .selectFrom(side(own).unionAll(side(done)).unionAll(side(liked)).as("event"))
    .selectAll()
    .orderBy("occurredAt", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute()) as TimelineRow[];
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const hasMore = found.length > limit && last !== undefined;
  return { rows, next: hasMore ? { id: last.id, value: last.occurredAt } : null };
}

function eventsBefore(
  db: Reader,
  { from, names, limit }: { from: KeyCursor | null; names: string[] | null; limit: number },
): SelectQueryBuilder<Database, "domainEvent", TimelineRow> {
  return db
    .selectFrom("domainEvent")
    .selectAll()
    .where(sql<boolean>`not (name = 'post.created' and payload ->> 'isFirst' = 'true')`)
    .$if(names !== null, (query) => query.where("name", "in", names ?? []))
    .$if(from !== null, (query) =>
      query.where(
        sql<boolean>`(occurred_at, id) < (${from?.value}::timestamptz, ${from?.id}::uuid)`,
      ),
    )
    .orderBy("occurredAt", "desc")
    .orderBy("id", "desc")
    .limit(limit) as unknown as SelectQueryBuilder<Database, "domainEvent", TimelineRow>;
}

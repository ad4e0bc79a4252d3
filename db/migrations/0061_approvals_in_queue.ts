import { type Kysely, sql } from "kysely";

/** What waits for a second person is a case of the review queue, too: those that wait already. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into review_item (kind, object_kind, object_id, member_id, weight, opened_at)
      select 'approval', 'approval', id, member_id, 5, requested_at
        from approval_request where decided_at is null
      on conflict do nothing
  `.execute(db);
}

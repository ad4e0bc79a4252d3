import { type Kysely, sql } from "kysely";

/** Whoever blocks somebody ignores them, and neither of the two speaks to the other. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table member_ignore add column blocked_at timestamptz;
    create index member_ignore_blocked on member_ignore (ignored_id, member_id) where blocked_at is not null;

    -- Blocks that hold: between two members, never with anybody of the team, whoever came to it later.
    create view member_block as
      select block.member_id as blocker_id, block.ignored_id as blocked_id
        from member_ignore block
        join member blocker on blocker.id = block.member_id and blocker.role = 'member'
        join member blocked on blocked.id = block.ignored_id and blocked.role = 'member'
       where block.blocked_at is not null;
  `.execute(db);
}

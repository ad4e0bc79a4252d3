import { type Kysely, sql } from "kysely";

/** What a paid membership opens and shows, and whether a relationship is at risk. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Part of what was offered, so it stays as the plan was made.
    alter table membership_plan
      add column access_id uuid references access (id),
      add column badge_id uuid references badge (id);

    alter table member_status
      drop constraint member_status_kind_check,
      add constraint member_status_kind_check check (kind in ('ambassador', 'phase', 'risk')),
      add constraint member_status_risk_check
        check (kind <> 'risk' or value = 'at-risk');
  `.execute(db);
}

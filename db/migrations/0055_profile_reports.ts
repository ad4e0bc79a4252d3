import { type Kysely, sql } from "kysely";

/**
 * Profiles can be reported and corrected, and whoever misuses reports loses them for a while
 * (DSA Art. 23).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table moderation_measure
      drop constraint moderation_measure_kind_check,
      drop constraint moderation_measure_end_check,
      add constraint moderation_measure_kind_check check (kind in
        ('edit', 'hide', 'delete', 'move', 'lock', 'reset-name', 'clear-text', 'remove-picture',
         'warn', 'stop-reports', 'silence', 'suspend', 'ban')) not valid,
      add constraint moderation_measure_end_check check
        (kind not in ('stop-reports', 'silence', 'suspend') or until is not null) not valid;
    alter table moderation_measure validate constraint moderation_measure_kind_check;
    alter table moderation_measure validate constraint moderation_measure_end_check;
    create index moderation_measure_stopped on moderation_measure (member_id)
      where undone_at is null and ended_at is null and kind = 'stop-reports';

    -- What of a profile a report is about; a post has no parts.
    alter table flag
      add column part text,
      add constraint flag_part_check check
        (part is null or (object_kind = 'member' and part in ('name', 'picture', 'text'))) not valid;
    alter table flag validate constraint flag_part_check;

    -- Taken away by the team and kept as long as its owner may object: only they and staff see it.
    alter table stored_file add column withheld_at timestamptz;
    create index stored_file_withheld on stored_file (withheld_at) where withheld_at is not null;
  `.execute(db);
}

import { type Kysely, sql } from "kysely";

/** Batches of codes made in the background, for export or for the members of a segment. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table voucher_batch (
      id uuid primary key default uuidv7(),
      campaign_id uuid not null references voucher_campaign (id),
      -- What staff call it: the print run, the partner, the occasion.
      name text not null check (length(name) between 1 and 120),
      -- Null: codes that belong to nobody, for the export.
      segment_id uuid references segment (id) on delete set null,
      is_for_segment boolean not null,
      wanted int not null check (wanted between 0 and 100000),
      made int not null default 0 check (made between 0 and wanted),
      state text not null check (state in ('running', 'finished', 'cancelled', 'withdrawing', 'withdrawn')),
      created_at timestamptz not null,
      created_by uuid not null references member (id),
      finished_at timestamptz,
      withdrawn_at timestamptz,
      withdrawn_by uuid references member (id),
      withdrawn_reason text,
      exported_at timestamptz,
      check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
    );
    create index voucher_batch_campaign on voucher_batch (campaign_id, id);

    alter table voucher add column batch_id uuid references voucher_batch (id);
    create index voucher_batch_codes on voucher (batch_id, id) where batch_id is not null;
    -- Each member of a segment gets one, however often the job runs.
    create unique index voucher_batch_member on voucher (batch_id, member_id)
      where batch_id is not null and member_id is not null;

    create table voucher_expiry_reminder (
      voucher_id uuid not null references voucher (id),
      days_before int not null check (days_before > 0),
      reminded_at timestamptz not null,
      primary key (voucher_id, days_before)
    );
  `.execute(db);
}

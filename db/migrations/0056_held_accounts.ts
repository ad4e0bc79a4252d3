import { type Kysely, sql } from "kysely";

/**
 * Sign-ups and recommendations that wait until a person has looked, and the words that the team
 * keeps ready for each clause of the community rules.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Where a sign-up came from, as a keyed hash, so that many of one place are noticed.
    create table sign_up_origin (
      member_id uuid primary key references member (id) on delete cascade,
      network_hash bytea not null,
      signed_up_at timestamptz not null
    );
    create index sign_up_origin_network on sign_up_origin (network_hash, signed_up_at desc);
    create index sign_up_origin_age on sign_up_origin (signed_up_at);

    create table sign_up_hold (
      member_id uuid primary key references member (id) on delete cascade,
      held_at timestamptz not null,
      -- [{"rule": "many-sign-ups", "facts": {"count": 6, "minutes": 10}}]
      reasons jsonb not null check (jsonb_array_length(reasons) > 0),
      decided_at timestamptz,
      decided_by uuid references member (id),
      outcome text check (outcome in ('admitted', 'refused')),
      check (num_nulls(decided_at, decided_by, outcome) in (0, 3))
    );

    alter table recommendation
      add column held_at timestamptz,
      add column hold_reasons jsonb,
      add column settled_at timestamptz,
      add column is_genuine boolean,
      add constraint recommendation_hold_check check
        ((held_at is null) = (hold_reasons is null)) not valid,
      add constraint recommendation_settled_check check
        ((settled_at is null) = (is_genuine is null) and (settled_at is null or held_at is not null))
        not valid;
    alter table recommendation validate constraint recommendation_hold_check;
    alter table recommendation validate constraint recommendation_settled_check;

    -- Why a case is in the queue that no report tells of.
    alter table review_item add column signs jsonb;

    create table reason_template (
      id uuid primary key default uuidv7(),
      -- A clause of the community rules; what is deleted there is not cited any more.
      clause int not null check (clause > 0),
      language text not null check (language in ('de', 'en')),
      name text not null check (length(name) between 1 and 80),
      text text not null check (length(text) between 1 and 4000),
      written_at timestamptz not null,
      written_by uuid references member (id),
      removed_at timestamptz
    );
    create index reason_template_clause on reason_template (clause, language) where removed_at is null;
  `.execute(db);
}

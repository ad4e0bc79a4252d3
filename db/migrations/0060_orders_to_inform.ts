import { type Kysely, sql } from "kysely";

/**
 * Orders of authorities with the Member State and the time they came (DSA Art. 9 and 10), and what of
 * a member's data was handed over, to whom and when: never the data itself.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table authority_order (
      notice_id uuid primary key references notice (id),
      -- Of the authority, as ISO 3166 writes it.
      member_state text not null check (member_state ~ '^[A-Z]{2}$'),
      entered_at timestamptz not null,
      entered_by uuid references member (id),
      -- Before this time the authority forbids to tell the member.
      silent_until timestamptz
    );

    create table data_disclosure (
      notice_object_id uuid primary key references notice_object (id),
      member_id uuid not null references member (id),
      what text not null check (length(what) between 1 and 4000),
      legal_ground text check (length(legal_ground) <= 500),
      handed_to text not null check (length(handed_to) between 1 and 200),
      handed_at timestamptz not null,
      handed_by uuid references member (id),
      silent_until timestamptz,
      told_at timestamptz,
      constraint data_disclosure_silence check
        (told_at is null or silent_until is null or told_at >= silent_until)
    );
    create index data_disclosure_member on data_disclosure (member_id, handed_at desc);
    create index data_disclosure_untold on data_disclosure (coalesce(silent_until, handed_at))
      where told_at is null;

    -- Whoever must not hear of an order is not told that their account waits because of it, either.
    create or replace view account_legal_hold as
      select item.member_id, item.id as item_id, ord.silent_until
        from review_item item
        join notice_object object on object.item_id = item.id
        join notice on notice.id = object.notice_id
        left join authority_order ord on ord.notice_id = notice.id
       where notice.kind = 'order-to-inform' and item.decided_at is null and item.member_id is not null;
  `.execute(db);
}

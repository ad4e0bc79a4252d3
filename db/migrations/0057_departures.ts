import { type Kysely, sql } from "kysely";

/**
 * Members who asked for their account to be erased, with the time to think it over, and what
 * moderation keeps as evidence until then and longer.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table member add column leaves_at timestamptz;
    create trigger member_leaving_on_guest_pages
      after update of leaves_at on member for each row execute function tell_guest_pages('all');

    create table account_departure (
      id uuid primary key default uuidv7(),
      member_id uuid not null references member (id),
      posts text not null check (posts in ('keep', 'remove')),
      asked_at timestamptz not null,
      due_at timestamptz not null,
      taken_back_at timestamptz,
      taken_back_by text check (taken_back_by in ('sign-in', 'link')),
      -- An order of an authority about the member stands in the way; they were told then.
      held_since timestamptz,
      carried_out_at timestamptz,
      check (due_at >= asked_at + interval '336 hours'),
      check (carried_out_at >= due_at),
      check (carried_out_at is null or taken_back_at is null),
      check ((taken_back_at is null) = (taken_back_by is null))
    );
    create unique index account_departure_open on account_departure (member_id)
      where taken_back_at is null and carried_out_at is null;
    create index account_departure_due on account_departure (due_at)
      where taken_back_at is null and carried_out_at is null;
    create index account_departure_member on account_departure (member_id);

    create function refuse_change_of_departure() returns trigger language plpgsql as $$
    begin
      if (new.member_id, new.posts, new.asked_at, new.due_at)
        is distinct from (old.member_id, old.posts, old.asked_at, old.due_at)
        or old.taken_back_at is not null or old.carried_out_at is not null
      then
        raise exception 'what a member asked for stays as it was asked' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;
    create trigger account_departure_as_asked before update on account_departure
      for each row execute function refuse_change_of_departure();

    -- Moderation owns the records; these views are what it shows to the slices below.
    create view evidence_hold as
      select object_kind, object_id, 'infinity'::timestamptz as until
        from review_item where decided_at is null
      union all
      select object_kind, object_id, greatest(taken_at, coalesce(until, taken_at)) + interval '6 months'
        from moderation_measure
      union all
      select object_kind, object_id, decided_at + interval '6 months'
        from notice_object where decided_at is not null;

    create view account_legal_hold as
      select item.member_id, item.id as item_id
        from review_item item
        join notice_object object on object.item_id = item.id
        join notice on notice.id = object.notice_id
       where notice.kind = 'order-to-inform' and item.decided_at is null and item.member_id is not null;
    create index if not exists review_item_object on review_item (object_kind, object_id) where decided_at is null;
  `.execute(db);
}

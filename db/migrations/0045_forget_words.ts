import { type Kysely, sql } from "kysely";

/**
 * What happened stays as it was told, except that words somebody may have forgotten can be taken out:
 * nothing else of an event changes, and nothing is put in their place.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_change_of_event() returns trigger language plpgsql as $$
    declare
      words constant text[] := array['title', 'plainExcerpt', 'reason'];
    begin
      if tg_op = 'UPDATE'
        and to_jsonb(new) - 'payload' = to_jsonb(old) - 'payload'
        and new.payload - words = old.payload - words
        and not exists (select from unnest(words) as word
          where new.payload -> word is distinct from old.payload -> word
            and coalesce(new.payload ->> word, '') <> '')
      then
        return new;
      end if;
      raise exception 'rows of % are append only', tg_table_name using errcode = 'restrict_violation';
    end $$;
    drop trigger domain_event_append_only on domain_event;
    create trigger domain_event_append_only before update or delete on domain_event
      for each row execute function refuse_change_of_event();
  `.execute(db);
}

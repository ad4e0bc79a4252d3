import { type Kysely, sql } from "kysely";

/** The community rules as they read from when on; what was decided by, stays readable. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table community_rules_version (
      version int primary key check (version > 0),
      -- [{ number, title, text, covers, category }], in the order in which they are shown.
      rules jsonb not null check (jsonb_typeof(rules) = 'array' and jsonb_array_length(rules) > 0),
      -- Why, in a sentence by language.
      note jsonb not null default '{}',
      published_at timestamptz not null,
      published_by uuid references member (id)
    );
    insert into community_rules_version (version, rules, published_at)
      select 1, value, updated_at from setting
      where key = 'communityRules' and jsonb_array_length(value) > 0;
    delete from setting where key = 'communityRules';
    create function forbid_rules_change() returns trigger language plpgsql as $$
    begin
      raise exception 'published community rules stay as they are';
    end $$;
    create trigger community_rules_version_fixed before update or delete on community_rules_version
      for each row execute function forbid_rules_change();
  `.execute(db);
}

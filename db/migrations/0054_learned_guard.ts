import { type Kysely, sql } from "kysely";

/** What the guard has learned from decisions, night by night, and how well it would have done. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table guard_model (
      id uuid primary key default uuidv7(),
      trained_at timestamptz not null,
      -- Learned from what was decided before, tried on what was decided since.
      split_at timestamptz,
      learned_from int not null check (learned_from >= 0),
      tried_on int not null check (tried_on >= 0),
      spam_tried_on int not null check (spam_tried_on between 0 and tried_on),
      learned_precision real,
      learned_recall real,
      rules_precision real,
      rules_recall real,
      beats_rules boolean not null default false,
      bias real,
      -- One number for each of the hashes that words fall on; no word can be read from them. Of the latest only.
      weights bytea,
      check (not beats_rules or (learned_precision is not null and learned_recall is not null))
    );
    create index guard_model_trained on guard_model (trained_at desc);
  `.execute(db);
}

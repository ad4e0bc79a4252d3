import { type Kysely, sql } from "kysely";

/** Extensions, the event spine, and the tables every slice leans on. Frozen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create extension if not exists citext;
    create extension if not exists pg_trgm;
    create extension if not exists unaccent;
    create extension if not exists pgcrypto;

    -- PostgreSQL 18 has uuidv7(); older servers get one with the same layout.
    do $$ begin
      if to_regproc('pg_catalog.uuidv7') is null then
        create function public.uuidv7() returns uuid language sql volatile parallel safe as $f$
          select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
            placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
            from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
        $f$;
      end if;
    end $$;

    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'rows of % are append only', tg_table_name using errcode = 'restrict_violation';
    end $$;

    create table domain_event (
      id uuid primary key default uuidv7(),
      name text not null check (name ~ '^[a-z]+([.-][a-z]+)+$'),
      occurred_at timestamptz not null,
      recorded_at timestamptz not null default now(),
      member_id uuid,
      actor_kind text not null check (actor_kind in ('member', 'staff', 'shop', 'guest', 'system')),
      actor_id uuid,
      channel text not null check (channel in ('portal', 'admin', 'api', 'stripe', 'mail', 'job', 'set-up')),
      direction text not null check (direction in ('from-brand', 'from-member', 'between-members', 'internal')),
      subject_kind text not null,
      subject_id text not null,
      payload jsonb not null default '{}'
    );
    create index domain_event_member on domain_event (member_id, occurred_at desc, id desc);
    create index domain_event_name on domain_event (name, occurred_at desc);
    create index domain_event_subject on domain_event (subject_kind, subject_id);
    create trigger domain_event_append_only before update or delete on domain_event
      for each row execute function refuse_change();
    create trigger domain_event_no_truncate before truncate on domain_event
      for each statement execute function refuse_change();

    create table event_handling (
      event_id uuid not null,
      handler text not null,
      handled_at timestamptz not null default now(),
      primary key (event_id, handler)
    );

    create table idempotency_key (
      scope text not null,
      key text not null check (length(key) between 1 and 255),
      request_hash text not null,
      response_status int not null,
      response_body jsonb not null,
      created_at timestamptz not null default now(),
      primary key (scope, key)
    );
    create index idempotency_key_created on idempotency_key (created_at);

    create table setting (
      key text primary key,
      value jsonb not null,
      version int not null default 1,
      updated_at timestamptz not null default now(),
      updated_by uuid
    );

    create table stored_file (
      id uuid primary key default uuidv7(),
      owner_id uuid,
      purpose text not null check (purpose in ('avatar', 'post-image', 'brand-logo', 'reward-image')),
      storage_key text not null unique,
      media_type text not null,
      byte_length int not null check (byte_length > 0),
      width int check (width > 0),
      height int check (height > 0),
      created_at timestamptz not null default now()
    );
    create index stored_file_owner on stored_file (owner_id);

    create table mail_outbox (
      id uuid primary key default uuidv7(),
      template text not null,
      locale text not null check (locale in ('de', 'de-formal', 'en')),
      to_address text not null check (to_address !~ '[\r\n]'),
      member_id uuid,
      props jsonb not null,
      state text not null default 'queued' check (state in ('queued', 'sent', 'failed', 'discarded')),
      attempts int not null default 0,
      last_error text,
      subject text,
      html text,
      body_text text,
      created_at timestamptz not null default now(),
      sent_at timestamptz
    );
    create index mail_outbox_state on mail_outbox (state, created_at desc);
    create index mail_outbox_created on mail_outbox (created_at desc);

    create table rate_limit (
      key varchar(255) primary key,
      points int not null default 0,
      expire bigint
    );

    create table audit_entry (
      seq bigint primary key,
      at timestamptz not null,
      actor_id uuid,
      actor_name text not null,
      action text not null,
      object_kind text not null,
      object_id text not null,
      member_id uuid,
      reason text,
      facts jsonb not null default '{}',
      previous_hash bytea,
      hash bytea not null
    );
    create index audit_entry_member on audit_entry (member_id, seq desc);
    create index audit_entry_object on audit_entry (object_kind, object_id);

    -- The chain is made by the database, so that no writer can forge or skip a link.
    create function audit_entry_chain() returns trigger language plpgsql as $$
    declare last record;
    begin
      perform pg_advisory_xact_lock(hashtext('audit_entry'));
      select seq, hash into last from audit_entry order by seq desc limit 1;
      new.seq := coalesce(last.seq, 0) + 1;
      new.previous_hash := last.hash;
      new.hash := sha256(coalesce(last.hash, ''::bytea) || convert_to(jsonb_build_array(
        new.seq, extract(epoch from new.at), new.actor_id, new.actor_name, new.action, new.object_kind,
        new.object_id, new.member_id, new.reason, new.facts)::text, 'UTF8'));
      return new;
    end $$;
    create trigger audit_entry_chained before insert on audit_entry
      for each row execute function audit_entry_chain();
    create trigger audit_entry_append_only before update or delete on audit_entry
      for each row execute function refuse_change();
    create trigger audit_entry_no_truncate before truncate on audit_entry
      for each statement execute function refuse_change();
  `.execute(db);
}

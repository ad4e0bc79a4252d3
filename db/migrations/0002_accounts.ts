import { type Kysely, sql } from "kysely";

/** Members, sessions, second factors, tokens and consent. Frozen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table member (
      id uuid primary key default uuidv7(),
      number bigint generated always as identity unique,
      display_name text not null check (length(display_name) between 1 and 60),
      email citext unique,
      email_confirmed_at timestamptz,
      password_hash text,
      role text not null default 'member' check (role in ('member', 'moderator', 'manager', 'admin')),
      language text not null check (language in ('de', 'en')),
      form_of_address text check (form_of_address in ('du', 'sie')),
      theme text not null default 'system' check (theme in ('system', 'light', 'dark')),
      time_zone text not null default 'Europe/Berlin',
      birthday date,
      about text not null default '' check (length(about) <= 1000),
      interests text[] not null default '{}',
      shared_values text[] not null default '{}',
      avatar_file_id uuid references stored_file (id) on delete set null,
      external_id text unique,
      joined_at timestamptz not null,
      last_seen_at timestamptz,
      closed_at timestamptz,
      closed_reason text,
      updated_at timestamptz not null default now(),
      check (closed_at is not null or email is not null)
    );
    create index member_joined on member (joined_at desc, id desc);
    create index member_name on member using gin (display_name gin_trgm_ops);
    create index member_staff on member (role) where role <> 'member';

    create table session (
      id text primary key,
      member_id uuid not null references member (id) on delete cascade,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      absolute_expires_at timestamptz not null,
      last_seen_at timestamptz not null,
      second_factor_at timestamptz,
      step_up_at timestamptz,
      user_agent text not null default '',
      ip_prefix text not null default ''
    );
    create index session_member on session (member_id, last_seen_at desc);
    create index session_expiry on session (expires_at);

    create table account_token (
      id uuid primary key default uuidv7(),
      token_hash bytea not null unique,
      purpose text not null check (purpose in
        ('confirm-address', 'sign-in', 'second-factor', 'reset-password', 'change-address', 'set-up')),
      member_id uuid references member (id) on delete cascade,
      payload jsonb not null default '{}',
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz
    );
    create index account_token_member on account_token (member_id, purpose);
    create index account_token_expiry on account_token (expires_at);

    create table totp_factor (
      member_id uuid primary key references member (id) on delete cascade,
      secret_encrypted bytea not null,
      created_at timestamptz not null,
      confirmed_at timestamptz,
      last_used_step bigint
    );

    create table recovery_code (
      member_id uuid not null references member (id) on delete cascade,
      code_hash bytea not null,
      created_at timestamptz not null,
      used_at timestamptz,
      primary key (member_id, code_hash)
    );

    create table consent (
      member_id uuid not null references member (id) on delete cascade,
      id uuid not null default uuidv7(),
      purpose text not null,
      state text not null check (state in ('granted', 'withdrawn')),
      text_version text not null,
      evidence jsonb not null,
      occurred_at timestamptz not null,
      primary key (member_id, id)
    );
    create trigger consent_append_only before update on consent
      for each row execute function refuse_change();

    create table api_key (
      id uuid primary key default uuidv7(),
      name text not null check (length(name) between 1 and 80),
      key_prefix text not null,
      key_hash bytea not null unique,
      scopes text[] not null,
      created_at timestamptz not null,
      created_by uuid references member (id),
      last_used_at timestamptz,
      revoked_at timestamptz,
      revoked_by uuid references member (id)
    );

    -- Keyed hashes of the addresses of closed accounts: whoever returns is not counted as new.
    create table address_tombstone (
      address_hash bytea primary key,
      closed_at timestamptz not null
    );
  `.execute(db);
}

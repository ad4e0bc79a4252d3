import { sql } from "kysely";
import type { Database, Transaction } from "./db.server.ts";

/**
 * Jobs by name and payload; slices add theirs by declaration merging, as with events.
 */
declare global {
  interface Jobs {
    "dispatch-event": { eventId: string };
    "send-mail": { mailId: string };
  }
}

export type JobName = keyof Jobs & string;
export type JobHandlers = { [Name in JobName]: (payload: Jobs[Name]) => Promise<void> };

export interface EnqueueOptions {
  runAt?: Temporal.Instant;
  /** A job with the same key that has not run yet is replaced. */
  key?: string;
  /** One that waits already runs when it was to: what keeps happening does not put it off forever. */
  keepsRunAt?: boolean;
  maxAttempts?: number;
}

/** Adds a job in the caller's transaction: it exists exactly if the transaction commits. */
export async function enqueue<Name extends JobName>(
  trx: Transaction<Database>,
  name: Name,
  payload: Jobs[Name],
  options: EnqueueOptions = {},
): Promise<void> {
  await sql`select graphile_worker.add_job(
    ${name}, ${JSON.stringify(payload)}::json,
    run_at := ${options.runAt?.toString() ?? null}::timestamptz,
    job_key := ${options.key ?? null}::text,
    job_key_mode := ${options.keepsRunAt ? "preserve_run_at" : "replace"}::text,
    max_attempts := ${options.maxAttempts ?? 12}::int)`.execute(trx);
}

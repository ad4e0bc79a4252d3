import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

export interface FailingJob {
  id: string;
  task: string;
  attempts: number;
  maxAttempts: number;
  lastError: string;
  createdAt: string;
  /** When it is tried again; null once it has been given up. */
  nextAttemptAt: string | null;
}

export interface QueueState {
  waiting: number;
  running: number;
  scheduled: number;
  retrying: number;
  failed: number;
  /** Age in seconds of the oldest job that could run now; null when nothing waits. */
  oldestWaitingSeconds: number | null;
  failing: FailingJob[];
}

const shownFailures = 50;

/** Length and health of the job queue, with the newest jobs that failed at least once. */
export async function findQueueState(db: Reader): Promise<QueueState> {
  const counts = sql<Omit<QueueState, "failing">>`
    select
      count(*) filter (where locked_at is null and run_at <= now() and attempts < max_attempts)::int
        + (select count(*) from event_outbox)::int as waiting,
      count(*) filter (where locked_at is not null)::int as running,
      count(*) filter (where locked_at is null and run_at > now() and attempts = 0)::int as scheduled,
      count(*) filter (where attempts between 1 and max_attempts - 1 and last_error is not null)::int as retrying,
      count(*) filter (where attempts >= max_attempts and locked_at is null)::int as failed,
      extract(epoch from now() - least(
        min(run_at) filter (where locked_at is null and run_at <= now() and attempts < max_attempts),
        (select min(appended_at) from event_outbox)))::int as oldest_waiting_seconds
    from graphile_worker.jobs`.execute(db);
  const failing = sql<FailingJob>`
    select id::text, task_identifier as task, attempts, max_attempts, last_error, created_at,
      case when attempts < max_attempts then run_at end as next_attempt_at
    from graphile_worker.jobs
    where last_error is not null
    order by (attempts >= max_attempts) desc, updated_at desc
    limit ${shownFailures}`.execute(db);
  const [countRows, failingRows] = await Promise.all([counts, failing]);
  const [state] = countRows.rows;
  if (!state) throw new Error("the queue gave no counts");
  return { ...state, failing: failingRows.rows };
}

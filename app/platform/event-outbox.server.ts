import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { inTransaction } from "./db.server.ts";
import { log } from "./log.server.ts";

const batch = 500;
const pauseMilliseconds = 150;

/**
 * Makes jobs of events that wait in the outbox, several at once; they are tried again and watched
 * like every job. Workers side by side take different events. Returns how many there were.
 */
export async function handOnEvents(): Promise<number> {
  return inTransaction(async (trx) => {
    const { rows } = await sql<{ handedOn: number }>`
      with taken as (
        delete from event_outbox where event_id in (
          select event_id from event_outbox order by event_id limit ${batch} for update skip locked)
        returning event_id),
      specs as (
        select array_agg(row('dispatch-event', json_build_object('eventId', event_id),
                             null, null, 12, null, null, null)::graphile_worker.job_spec order by event_id) as jobs
          from taken)
      select count(job.id)::int as handed_on
        from specs, graphile_worker.add_jobs(specs.jobs) job
       where specs.jobs is not null`.execute(trx);
    return rows[0]!.handedOn;
  });
}

/** Hands events on until stopped; what goes wrong is logged and tried again. */
export function startHandingOnEvents(): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const running = handOnUntil(stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function handOnUntil(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const handedOn = await handOnEvents().catch((error: Error) => {
      log().warn({ error: error.message }, "events could not be handed on");
      return 0;
    });
    if (handedOn < batch)
      await sleep(pauseMilliseconds, undefined, { signal }).catch(() => undefined);
  }
}

import { Logger, run, type TaskList } from "graphile-worker";
import { databasePool } from "./db.server.ts";
import { startHandingOnEvents } from "./event-outbox.server.ts";
import type { JobHandlers } from "./jobs.server.ts";
import { log } from "./log.server.ts";

/** Starts handing on events, and working off the queue and the timetable (crontab lines, in UTC). */
export async function startWorker(
  handlers: JobHandlers,
  crontab: string,
): Promise<{ stop(): Promise<void> }> {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      (payload: unknown) => (handle as (payload: unknown) => Promise<void>)(payload),
    ]),
  );
  const runner = await run({
    pgPool: databasePool(),
    taskList,
    crontab,
    concurrency: 4,
    pollInterval: 1_000,
    noHandleSignals: true,
    // What went wrong with a job is told below; every success would drown it.
    logger: new Logger(() => (level, message) => {
      if (level === "error") log().error({ worker: message }, "worker");
    }),
    preset: { worker: { gracefulShutdownAbortTimeout: 5_000 } },
  });
  runner.events.on("job:failed", ({ job, error }) => {
    log().error(
      {
        task: job.task_identifier,
        jobId: job.id,
        error: error instanceof Error ? error.message : String(error),
      },
      "job failed for good",
    );
  });
  runner.events.on("job:error", ({ job, error }) => {
    log().warn(
      {
        task: job.task_identifier,
        jobId: job.id,
        attempt: job.attempts,
        error: error instanceof Error ? error.message : String(error),
      },
      "job failed",
    );
  });
  const events = startHandingOnEvents();
  return {
    async stop() {
      await events.stop();
      await runner.stop();
    },
  };
}

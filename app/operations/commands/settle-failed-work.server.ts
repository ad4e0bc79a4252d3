import { sql } from "kysely";
import { recordAudit } from "#app/platform/audit.server.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { enqueue } from "#app/platform/jobs.server.ts";

export interface Settlement {
  staff: { id: string; name: string };
  now: Temporal.Instant;
}

/** Lets a failed or waiting job run again at once, with all its attempts. Throws NotFound. */
export function retryJob({ jobId, staff, now }: Settlement & { jobId: string }): Promise<void> {
  return inTransaction(async (trx) => {
    const { rows } = await sql<{ taskId: number }>`
      select task_id from graphile_worker.reschedule_jobs(array[${jobId}::bigint], run_at := now(), attempts := 0)`.execute(
      trx,
    );
    if (!rows.length) throw new NotFound("job");
    await recordAudit(trx, {
      at: now,
      actor: staff,
      action: "job.retried",
      object: { kind: "job", id: jobId },
      memberId: null,
      reason: null,
    });
  });
}

/** Takes a job out of the queue for good; what it would have done stays undone. Throws NotFound. */
export function discardJob({ jobId, staff, now }: Settlement & { jobId: string }): Promise<void> {
  return inTransaction(async (trx) => {
    const { rows } =
      await sql`select id from graphile_worker.complete_jobs(array[${jobId}::bigint])`.execute(trx);
    if (!rows.length) throw new NotFound("job");
    await recordAudit(trx, {
      at: now,
      actor: staff,
      action: "job.discarded",
      object: { kind: "job", id: jobId },
      memberId: null,
      reason: null,
    });
  });
}

/** Queues a mail that was given up once more. Throws NotFound when it is not in that state. */
export function retryMail({ mailId, staff, now }: Settlement & { mailId: string }): Promise<void> {
  return inTransaction(async (trx) => {
    const mail = await trx
      .updateTable("mailOutbox")
      .set({ state: "queued", attempts: 0, lastError: null })
      .where("id", "=", mailId)
      .where("state", "=", "failed")
      .returning("id")
      .executeTakeFirst();
    if (!mail) throw new NotFound("mail");
    await enqueue(trx, "send-mail", { mailId });
    await recordAudit(trx, {
      at: now,
      actor: staff,
      action: "mail.retried",
      object: { kind: "mail", id: mailId },
      memberId: null,
      reason: null,
    });
  });
}

/** Gives a failed mail up: it is never sent. Throws NotFound when it is not in that state. */
export function discardMail({
  mailId,
  staff,
  now,
}: Settlement & { mailId: string }): Promise<void> {
  return inTransaction(async (trx) => {
    const mail = await trx
      .updateTable("mailOutbox")
      .set({ state: "discarded" })
      .where("id", "=", mailId)
      .where("state", "=", "failed")
      .returning("id")
      .executeTakeFirst();
    if (!mail) throw new NotFound("mail");
    await recordAudit(trx, {
      at: now,
      actor: staff,
      action: "mail.discarded",
      object: { kind: "mail", id: mailId },
      memberId: null,
      reason: null,
    });
  });
}

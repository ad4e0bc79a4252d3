import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import { type RetentionRuleName, retentionRules } from "#app/platform/retention.ts";

export interface RetentionRun {
  ranAt: string;
  /** Null where the job does not count. */
  forgotten: number | null;
}

/** When each rule was carried out last, and how much was forgotten where the job counts it. */
export async function listRetentionRuns(
  db: Reader,
): Promise<Partial<Record<RetentionRuleName, RetentionRun>>> {
  const [counted, timetable] = await Promise.all([
    db
      .selectFrom("retentionRun")
      .distinctOn("rule")
      .select(["rule", "ranAt", "forgotten"])
      .orderBy("rule")
      .orderBy("ranAt", "desc")
      .execute(),
    sql<{ job: string; ranAt: string }>`
      select identifier as job, last_execution as "ranAt"
      from graphile_worker._private_known_crontabs where last_execution is not null`.execute(db),
  ]);
  const byRule = new Map(counted.map((run) => [run.rule, run]));
  const byJob = new Map(timetable.rows.map(({ job, ranAt }) => [job, ranAt]));
  const runs: Partial<Record<RetentionRuleName, RetentionRun>> = {};
  for (const [name, { job }] of Object.entries(retentionRules)) {
    const run = byRule.get(name);
    const ranAt = run?.ranAt ?? byJob.get(job);
    if (ranAt) runs[name as RetentionRuleName] = { ranAt, forgotten: run?.forgotten ?? null };
  }
  return runs;
}

import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { enqueue } from "#app/platform/jobs.server.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import type { LeaderboardSetting } from "../rules/leaderboard.ts";
import { topPeriods } from "../rules/topic-lists.ts";

/** Switches the leaderboard on or off and says what counts; it is counted anew at once. */
export async function saveLeaderboard(
  trx: Transaction<Database>,
  {
    setting,
    by,
    now,
  }: { setting: LeaderboardSetting; by: { id: string; name: string }; now: Temporal.Instant },
): Promise<void> {
  await saveSetting(trx, { key: "leaderboard", value: setting, updatedBy: by.id, now });
  await enqueue(trx, "count-contributions", { periods: [...topPeriods] });
  await recordAudit(trx, {
    at: now,
    actor: by,
    action: "leaderboard.changed",
    object: { kind: "setting", id: "leaderboard" },
    memberId: null,
    reason: null,
    facts: { isOn: setting.isOn, ...setting.weights },
  });
}

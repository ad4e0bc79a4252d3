import type { Role } from "#app/accounts/rules/capabilities.ts";
import { findTrustLevel } from "#app/forum/queries/find-trust-level.server.ts";
import { againAt, dailyLimit } from "#app/forum/rules/posting-limits.ts";
import type { TrustLevel } from "#app/forum/rules/trust-level.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { summariseReporting } from "../queries/summarise-reporting.server.ts";
import type { FlagReason } from "../rules/flag-reasons.ts";
import { flagsPerDay, flagWeight } from "../rules/flag-weight.ts";
import type { ProfilePart } from "../rules/profile-parts.ts";
import { refuseStoppedReporter } from "./refuse-stopped-reporter.server.ts";

export interface NewFlag {
  /** What is reported, and whose it is. */
  object: { kind: "post" | "member"; id: string; memberId: string };
  reporter: { id: string; role: Role };
  reason: FlagReason;
  explanation: string;
  /** What of a profile it is about. */
  part?: ProfilePart | undefined;
  now: Temporal.Instant;
}

/**
 * Adds a report to the open review item of what it is about, or opens one. Answers the item, what
 * the report weighs, and whether it is new: one flag per member and item. Throws
 * `too-many-reports`, `reports-stopped`.
 */
export async function joinReport(
  trx: Transaction<Database>,
  flag: NewFlag,
): Promise<{ itemId: string; isNew: boolean; weight: number; reporterLevel: TrustLevel }> {
  await refuseStoppedReporter(trx, { memberId: flag.reporter.id, now: flag.now });
  const itemId = await openItemOf(trx, flag);
  const { id: memberId, role } = flag.reporter;
  const reporterLevel = await findTrustLevel(trx, memberId);
  const record = await summariseReporting(trx, { memberId, now: flag.now });
  const weight = flagWeight({ role, trustLevel: reporterLevel, record });
  const isNew = await insertFlag(trx, { ...flag, itemId, weight });
  if (isNew) {
    await refuseTooMany(trx, flag, reporterLevel);
    await weighItem(trx, itemId);
  }
  return { itemId, isNew, weight, reporterLevel };
}

async function openItemOf(trx: Transaction<Database>, { object, now }: NewFlag): Promise<string> {
  const about = { objectKind: object.kind, objectId: object.id };
  for (;;) {
    const opened = await trx
      .insertInto("reviewItem")
      .values({ kind: "report", ...about, memberId: object.memberId, openedAt: now })
      .onConflict((conflict) =>
        conflict
          .columns(["kind", "objectKind", "objectId"])
          .where("decidedAt", "is", null)
          .doNothing(),
      )
      .returning("id")
      .executeTakeFirst();
    const open =
      opened ??
      (await trx
        .selectFrom("reviewItem")
        .select("id")
        .where("kind", "=", "report")
        .where("objectKind", "=", about.objectKind)
        .where("objectId", "=", about.objectId)
        .where("decidedAt", "is", null)
        .forUpdate()
        .executeTakeFirst());
    // Decided just now: the next round opens a new one.
    if (open) return open.id;
  }
}

async function insertFlag(
  trx: Transaction<Database>,
  { itemId, weight, object, ...report }: NewFlag & { itemId: string; weight: number },
): Promise<boolean> {
  const flag = await trx
    .insertInto("flag")
    .values({
      itemId,
      objectKind: object.kind,
      objectId: object.id,
      reporterId: report.reporter.id,
      reason: report.reason,
      explanation: report.explanation,
      part: report.part ?? null,
      weight,
      createdAt: report.now,
    })
    .onConflict((conflict) => conflict.columns(["itemId", "reporterId"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return flag !== undefined;
}

/** The item weighs what its reports weigh, and is about what most of that weight says. */
async function weighItem(trx: Transaction<Database>, itemId: string) {
  await trx
    .updateTable("reviewItem")
    .set((eb) => ({
      weight: eb
        .selectFrom("flag")
        .select((flag) => flag.fn.sum<string>("weight").as("weight"))
        .where("itemId", "=", itemId),
      reason: eb
        .selectFrom("flag")
        .select("reason")
        .where("itemId", "=", itemId)
        .groupBy("reason")
        .orderBy((flag) => flag.fn.sum("weight"), "desc")
        .orderBy("reason")
        .limit(1),
    }))
    .where("id", "=", itemId)
    .execute();
}

/** Within 24 hours; the one that is being filed is there already. */
async function refuseTooMany(
  trx: Transaction<Database>,
  { reporter, now }: NewFlag,
  trustLevel: TrustLevel,
) {
  const limit = dailyLimit(flagsPerDay, trustLevel);
  const full = await trx
    .selectFrom("flag")
    .select("createdAt")
    .where("reporterId", "=", reporter.id)
    .where("createdAt", ">", now.subtract({ hours: 24 }).toString())
    .orderBy("createdAt", "desc")
    .offset(limit)
    .limit(1)
    .executeTakeFirst();
  if (!full) return;
  const again = againAt(Temporal.Instant.from(full.createdAt).add({ hours: 24 }), now);
  throw new DomainError("too-many-reports", { limit, ...again }, 429);
}

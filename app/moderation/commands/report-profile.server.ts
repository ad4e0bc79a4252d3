import { isStaff, type Role } from "#app/accounts/rules/capabilities.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { FlagReason } from "../rules/flag-reasons.ts";
import type { ProfilePart } from "../rules/profile-parts.ts";
import { joinReport } from "./join-report.server.ts";

export interface ProfileReport {
  /** Whose profile it is. */
  memberId: string;
  part: ProfilePart;
  reporter: { id: string; role: Role };
  reason: FlagReason;
  explanation: string;
  now: Temporal.Instant;
}

/**
 * A member reports somebody's name, picture or text about themselves. The weight of reports brings
 * it before a person sooner, and does nothing by itself. Throws NotFound for a closed account,
 * `own-profile-report`, and what `joinReport` refuses.
 */
export async function reportProfile(report: ProfileReport): Promise<"filed" | "already-filed"> {
  const { memberId, reporter } = report;
  if (memberId === reporter.id) throw new DomainError("own-profile-report", {}, 403);
  return inTransaction(async (trx) => {
    const member = await trx
      .selectFrom("member")
      .select("id")
      .where("id", "=", memberId)
      .where("closedAt", "is", null)
      .executeTakeFirst();
    if (!member) throw new NotFound("member");
    const object = { kind: "member", id: memberId, memberId } as const;
    const { itemId, isNew } = await joinReport(trx, { ...report, object });
    if (!isNew) return "already-filed";
    await announce(trx, report, itemId);
    return "filed";
  });
}

async function announce(
  trx: Transaction<Database>,
  { memberId, reporter, reason, part, now }: ProfileReport,
  itemId: string,
) {
  await appendEvent(trx, {
    name: "profile.reported",
    occurredAt: now,
    memberId: reporter.id,
    actor: { kind: isStaff(reporter.role) ? "staff" : "member", id: reporter.id },
    channel: "portal",
    direction: "internal",
    subject: { kind: "member", id: memberId },
    payload: { itemId, reason, part },
  });
}

import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import type { TrustLevel } from "../rules/trust-level.ts";
import { changeTrust, lockTrust, refreshTrust } from "./refresh-trust.server.ts";

interface Appointment {
  memberId: string;
  reason: string;
  by: { id: string; name: string };
  now: Temporal.Instant;
}

/** Gives a member the highest level, which nobody reaches by themselves. Throws NotFound, `trust-appointed`. */
export async function appointTrust(
  trx: Transaction<Database>,
  { memberId, reason, by, now }: Appointment,
): Promise<void> {
  const standing = await lockTrust(trx, { memberId, now });
  if (!standing) throw new NotFound("member");
  if (standing.level === 4) throw new DomainError("trust-appointed");
  const said = { reason, by: by.id };
  const change = { memberId, from: standing.level, to: 4, grounds: [], said, now } as const;
  await changeTrust(trx, { ...change, cause: "appointed" });
  await record(trx, "trust.appointed", { memberId, reason, by, now });
}

/**
 * Takes the highest level back: the member has again what they had before, and whatever they have reached
 * since. Throws NotFound, `trust-not-appointed`.
 */
export async function withdrawTrust(
  trx: Transaction<Database>,
  { memberId, reason, by, now }: Appointment,
): Promise<void> {
  const standing = await lockTrust(trx, { memberId, now });
  if (!standing) throw new NotFound("member");
  if (standing.level !== 4) throw new DomainError("trust-not-appointed");
  const said = { reason, by: by.id };
  const change = { memberId, from: 4, to: await levelBefore(trx, memberId), said, now } as const;
  await changeTrust(trx, { ...change, grounds: [], cause: "withdrawn" });
  await record(trx, "trust.withdrawn", { memberId, reason, by, now });
  await refreshTrust(trx, { memberId, now });
}

async function levelBefore(trx: Transaction<Database>, memberId: string): Promise<TrustLevel> {
  const { fromLevel } = await trx
    .selectFrom("trustChange")
    .select("fromLevel")
    .where("memberId", "=", memberId)
    .where("cause", "=", "appointed")
    .orderBy("at", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  return fromLevel as TrustLevel;
}

function record(
  trx: Transaction<Database>,
  action: string,
  { memberId, reason, by, now }: Appointment,
): Promise<void> {
  const object = { kind: "member", id: memberId };
  return recordAudit(trx, { at: now, actor: by, action, object, memberId, reason });
}

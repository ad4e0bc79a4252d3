import { database, inTransaction, type Reader } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { findSetting, saveSetting } from "#app/platform/settings.server.ts";
import { type ChainResult, verifyAuditChain } from "../queries/verify-audit-chain.server.ts";

export interface AuditCheck extends ChainResult {
  checkedAt: string;
  /** Where the log ended when it was last whole; what is missing later was cut off. */
  end: { seq: number; hash: string } | null;
  isCutOff: boolean;
}

declare global {
  interface Jobs {
    "check-audit": Record<string, never>;
  }
  interface Settings {
    /** Result of the latest check of the audit log. */
    auditCheck: AuditCheck;
  }
}

/**
 * Verifies the audit log's chain, and that its end of last time is still in it; keeps the result for
 * the operations page. The end also goes to the process's own log, out of the database's reach.
 */
export async function checkAudit({ now }: { now: Temporal.Instant }): Promise<AuditCheck> {
  const before = await findSetting(database(), "auditCheck");
  const chain = await verifyAuditChain(database());
  const isCutOff = Boolean(before?.end) && !(await holds(database(), before!.end!));
  const isWhole = chain.brokenAt === null && !isCutOff;
  const end = isWhole ? await findEnd(database()) : (before?.end ?? null);
  const check = { checkedAt: now.toString(), ...chain, end, isCutOff };
  if (isWhole) log().info({ end }, "the audit log is whole");
  else log().error(check, "the audit log was tampered with");
  await inTransaction((trx) =>
    saveSetting(trx, { key: "auditCheck", value: check, updatedBy: null, now }),
  );
  return check;
}

async function holds(db: Reader, end: { seq: number; hash: string }): Promise<boolean> {
  const entry = await db
    .selectFrom("auditEntry")
    .select("hash")
    .where("seq", "=", end.seq)
    .executeTakeFirst();
  return entry?.hash.toString("hex") === end.hash;
}

async function findEnd(db: Reader): Promise<AuditCheck["end"]> {
  const last = await db
    .selectFrom("auditEntry")
    .select(["seq", "hash"])
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return last ? { seq: last.seq, hash: last.hash.toString("hex") } : null;
}

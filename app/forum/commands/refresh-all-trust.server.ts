import { findBrand } from "#app/platform/brand.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { keptSince } from "#app/platform/retention.ts";
import { findTrustFacts } from "../queries/find-trust-facts.server.ts";
import { findTrustThresholds } from "../queries/find-trust-thresholds.server.ts";
import { decideTrust } from "../rules/trust-level.ts";
import { readStanding, refreshTrust } from "./refresh-trust.server.ts";

declare global {
  interface Jobs {
    "refresh-all-trust": Record<string, never>;
  }
}

const batch = 200;

/**
 * Looks at every member's level again, because staying away is no event, and forgets the days that nobody
 * asks about any more. Members are read side by side; only those whose level moves are written, each in a
 * transaction of its own. Returns how many.
 */
export async function refreshAllTrust({ now }: { now: Temporal.Instant }): Promise<number> {
  const thresholds = await findTrustThresholds(database());
  const { timeZone } = await findBrand();
  const { days } = thresholds.regular;
  await forgetOldVisits(now);
  let moved = 0;
  let after: string | undefined;
  for (;;) {
    const members = await listMembersAfter(after);
    const memberIds = members.map(({ id }) => id);
    const facts = await findTrustFacts(database(), { memberIds, days, timeZone, now });
    for (const { id: memberId, level, since, reached } of members) {
      const standing = readStanding({
        level: level ?? 0,
        since: since ?? now.toString(),
        reached: reached ?? 0,
      });
      const next = decideTrust(standing, { facts: facts.get(memberId)!, thresholds, now });
      if (next === standing.level) continue;
      await inTransaction((trx) => refreshTrust(trx, { memberId, now }));
      moved += 1;
    }
    after = memberIds.at(-1);
    if (members.length < batch || !after) return moved;
  }
}

function listMembersAfter(after: string | undefined) {
  return database()
    .selectFrom("member")
    .leftJoin("memberTrust as trust", "trust.memberId", "member.id")
    .select(["member.id", "trust.level", "trust.since", "trust.reached"])
    .where("member.closedAt", "is", null)
    .where("member.role", "=", "member")
    .$if(after !== undefined, (query) => query.where("member.id", ">", after as string))
    .orderBy("member.id")
    .limit(batch)
    .execute();
}

async function forgetOldVisits(now: Temporal.Instant): Promise<void> {
  const oldest = keptSince("visits", now).toString().slice(0, 10);
  await database().deleteFrom("memberVisit").where("day", "<", oldest).execute();
}

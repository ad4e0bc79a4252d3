import { database, inTransaction } from "#app/platform/db.server.ts";
import { findPhaseFacts } from "../queries/find-phase-facts.server.ts";
import { nextStanding } from "../rules/phases.ts";
import { refreshPhase } from "./refresh-phase.server.ts";

declare global {
  interface Jobs {
    "refresh-phases": Record<string, never>;
  }
}

const batch = 200;

/**
 * Looks at every relationship again, because silence is no event. Members are read side by side;
 * only those whose standing moves are written, each in a transaction of its own. Returns how many.
 */
export async function refreshAllPhases({ now }: { now: Temporal.Instant }): Promise<number> {
  let moved = 0;
  let after: string | undefined;
  for (;;) {
    const members = await listMembersAfter(after);
    const memberIds = members.map(({ id }) => id);
    const facts = await findPhaseFacts(database(), { memberIds, now });
    for (const { id: memberId, phase, atRiskSince } of members) {
      const before = { phase: phase as "exploring" | null, atRiskSince };
      const next = nextStanding({ before, facts: facts.get(memberId)!, now });
      if (next.phase === phase && next.isAtRisk === (atRiskSince !== null)) continue;
      await inTransaction((trx) => refreshPhase(trx, { memberId, now }));
      moved += 1;
    }
    after = memberIds.at(-1);
    if (members.length < batch || !after) return moved;
  }
}

async function listMembersAfter(after: string | undefined) {
  return database()
    .selectFrom("member")
    .leftJoin("memberStatus as phase", (join) =>
      join.onRef("phase.memberId", "=", "member.id").on("phase.kind", "=", "phase"),
    )
    .leftJoin("memberStatus as risk", (join) =>
      join.onRef("risk.memberId", "=", "member.id").on("risk.kind", "=", "risk"),
    )
    .select(["member.id", "phase.value as phase", "risk.since as atRiskSince"])
    .where("member.closedAt", "is", null)
    .$if(after !== undefined, (query) => query.where("member.id", ">", after as string))
    .orderBy("member.id")
    .limit(batch)
    .execute();
}

import type { Reader } from "#app/platform/db.server.ts";

/** Everything that happened to a redemption with who did it, in its order. */
export async function listStepsForStaff(
  db: Reader,
  { memberId, redemptionId }: { memberId: string; redemptionId: string },
) {
  const rows = await steps(db)
    .where("step.memberId", "=", memberId)
    .where("step.redemptionId", "=", redemptionId)
    .orderBy("step.position")
    .limit(500)
    .execute();
  return rows.map(({ facts, ...row }) => ({ ...row, facts: facts as Record<string, unknown> }));
}

/** Who did the last thing to each of these redemptions, and when. */
export async function listLastSteps(db: Reader, redemptionIds: readonly string[]) {
  if (redemptionIds.length === 0) return new Map<string, LastStep>();
  const rows = await steps(db)
    .innerJoin("rewardRedemption as redemption", (join) =>
      join
        .onRef("redemption.memberId", "=", "step.memberId")
        .onRef("redemption.id", "=", "step.redemptionId"),
    )
    .distinctOn("redemption.id")
    .select("redemption.id")
    .where("redemption.id", "in", redemptionIds)
    .orderBy("redemption.id")
    .orderBy("step.position", "desc")
    .limit(1_000)
    .execute();
  return new Map<string, LastStep>(
    rows.map(({ id, actorName, occurredAt }) => [id, { actorName, occurredAt }]),
  );
}

export interface LastStep {
  /** Null where it was a job. */
  actorName: string | null;
  occurredAt: string;
}

function steps(db: Reader) {
  return db
    .selectFrom("rewardRedemptionStep as step")
    .leftJoin("member as actor", "actor.id", "step.actorId")
    .select([
      "step.position",
      "step.state",
      "step.occurredAt",
      "step.actorKind",
      "step.reason",
      "step.facts",
      "actor.displayName as actorName",
    ]);
}

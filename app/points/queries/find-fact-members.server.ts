import type { Reader } from "#app/platform/db.server.ts";
import type { ConditionValues } from "../rules/earning/conditions.ts";
import type { EarningFact, FactMember } from "../rules/earning/fact.ts";

interface Asking {
  definition: { conditions: ConditionValues; multipliedByLevel?: boolean };
}

/**
 * What rules ask of the members of past facts: their standing then, and the segments they are in
 * now (who was in them then is not kept).
 */
export async function findFactMembers(
  db: Reader,
  { facts, rules }: { facts: readonly EarningFact[]; rules: readonly Asking[] },
): Promise<(fact: EarningFact) => FactMember> {
  const memberIds = [...new Set(facts.map(({ memberId }) => memberId))];
  const asksLevel = rules.some(
    ({ definition }) => definition.multipliedByLevel || definition.conditions.minimumLevel,
  );
  const asked = rules.flatMap(({ definition }) => definition.conditions.segments ?? []);
  const standings = asksLevel ? await listStandings(db, memberIds) : new Map();
  const segments = asked.length ? await listMemberships(db, { memberIds, asked }) : new Map();
  return ({ memberId, at }) => ({
    segmentIds: (segments.get(memberId) ?? []).map(
      ({ segmentId }: { segmentId: string }) => segmentId,
    ),
    standing: standingAt(standings.get(memberId) ?? [], at),
  });
}

type StandingRow = Awaited<ReturnType<typeof readStandings>>[number];

function standingAt(rows: readonly StandingRow[], at: Temporal.Instant): FactMember["standing"] {
  const row = rows.findLast(
    ({ since }) => Temporal.Instant.compare(Temporal.Instant.from(since), at) <= 0,
  );
  if (!row?.levelId) return null;
  return { levelId: row.levelId, rank: row.rank!, multiplier: Number(row.multiplier) };
}

async function listStandings(db: Reader, memberIds: string[]) {
  return Map.groupBy(await readStandings(db, memberIds), ({ memberId }) => memberId);
}

async function readStandings(db: Reader, memberIds: string[]) {
  if (memberIds.length === 0) return [];
  return db
    .selectFrom("memberStanding as standing")
    .leftJoin("standingLevel as level", "level.id", "standing.levelId")
    .select([
      "standing.memberId",
      "standing.since",
      "standing.levelId",
      "level.rank",
      "level.multiplier",
    ])
    .where("standing.memberId", "in", memberIds)
    .orderBy("standing.since")
    .execute();
}

async function listMemberships(
  db: Reader,
  { memberIds, asked }: { memberIds: string[]; asked: string[] },
) {
  if (memberIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("segmentMember")
    .select(["memberId", "segmentId"])
    .where("memberId", "in", memberIds)
    .where("segmentId", "in", asked)
    .execute();
  return Map.groupBy(rows, ({ memberId }) => memberId);
}

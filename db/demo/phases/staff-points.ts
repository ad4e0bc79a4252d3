import { replaceSegmentMembers } from "#app/accounts/commands/replace-segment-members.server.ts";
import { createSegment } from "#app/accounts/commands/save-segment.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { adjustPoints } from "#app/points/commands/adjust-points.server.ts";
import { decideApproval } from "#app/points/commands/decide-approval.server.ts";
import { draftBulkGrant } from "#app/points/commands/draft-bulk-grant.server.ts";
import { recordActivity } from "#app/points/commands/record-activity.server.ts";
import { remindOfExpiringPoints } from "#app/points/commands/remind-of-expiring-points.server.ts";
import { requestApproval } from "#app/points/commands/request-approval.server.ts";
import { startBulkGrant } from "#app/points/commands/steer-bulk-grant.server.ts";
import { workThroughBulkGrant } from "#app/points/commands/work-through-bulk-grant.server.ts";
import { refreshSegments } from "#app/relationships/commands/refresh-segment.server.ts";
import { approvalEffects } from "#app/rewards/commands/approval-effects.server.ts";
import {
  adjustments,
  bulkGrant,
  requests,
  ruleSegments,
  tasters,
  workshopVisits,
} from "../content/staff-points.ts";
import { react } from "../react.ts";
import { actorOf, at, memberIdOf, type World } from "../world.ts";

/** What staff did with points by hand: corrections, requests for a second person, a bulk grant. */
export async function movePointsByHand(world: World): Promise<void> {
  await visitWorkshops(world);
  for (const [index, { member, points, daysAgo, reason }] of adjustments.entries()) {
    await inTransaction((trx) =>
      adjustPoints(trx, {
        memberId: memberIdOf(world, member),
        points,
        reason,
        adjustedBy: actorOf(world, "ella"),
        requestKey: `demo:adjustment:${index}`,
        now: at(world, daysAgo, 640),
      }),
    );
  }
  for (const [index, request] of requests.entries()) await ask(world, request, index);
  await giveToTasters(world);
  // Somebody was told in time that the points of the workshops end.
  await remindOfExpiringPoints({ now: at(world, 7, 420) });
}

/** The brand's segments, with the members they have today. */
export async function makeSegments(world: World): Promise<void> {
  const by = actorOf(world, "ella");
  await inTransaction(async (trx) => {
    for (const { name, daysAgo, criteria } of ruleSegments)
      await createSegment(trx, {
        name,
        kind: "rule",
        definition: { criteria },
        by,
        now: at(world, daysAgo, 560),
      });
    const now = at(world, bulkGrant.daysAgo + 8, 560);
    const { id: segmentId } = await createSegment(trx, {
      name: "Verkostungsrunde Herbst",
      kind: "list",
      definition: { criteria: [] },
      by,
      now,
    });
    const memberIds = tasters.map((key) => memberIdOf(world, key));
    await replaceSegmentMembers(trx, { segmentId, memberIds, now });
  });
  await refreshSegments({ now: world.now });
}

async function visitWorkshops(world: World): Promise<void> {
  for (const [index, { member, daysAgo }] of workshopVisits.entries()) {
    const occurredAt = at(world, daysAgo, 1_080);
    await inTransaction((trx) =>
      recordActivity(trx, {
        activity: {
          memberId: memberIdOf(world, member),
          type: "workshop-visited",
          externalId: `workshop/${index + 1}`,
          occurredAt,
          amount: null,
          values: {},
        },
        now: occurredAt,
      }),
    );
  }
  await react(["activity.recorded"]);
}

async function ask(world: World, request: (typeof requests)[number], index: number): Promise<void> {
  const { kind, member, by, points, reason, daysAgo, decision } = request;
  await inTransaction(async (trx) => {
    const { requestId } = await requestApproval(trx, {
      kind: `points.${kind}`,
      memberId: memberIdOf(world, member),
      requestKey: `demo:request:${index}`,
      points,
      reason,
      requestedBy: actorOf(world, by),
      now: at(world, daysAgo, 690),
    });
    if (!decision) return;
    const { outcome, note } = decision;
    const decidedBy = actorOf(world, decision.by);
    const now = at(world, decision.daysAgo, 540);
    await decideApproval(trx, { requestId, outcome, note, decidedBy, now }, approvalEffects);
  });
}

async function giveToTasters(world: World): Promise<void> {
  const { name, reason, points, daysAgo, unknown } = bulkGrant;
  const by = actorOf(world, "ella");
  const now = at(world, daysAgo, 600);
  const members = await database()
    .selectFrom("member")
    .select("number")
    .where(
      "id",
      "in",
      tasters.map((key) => memberIdOf(world, key)),
    )
    .orderBy("number")
    .execute();
  const numbers = members.map(({ number }) => String(number));
  const rows = [...numbers, unknown, numbers[0]!].map((namedAs) => ({
    namedAs,
    pointsText: String(points),
    reason: null,
  }));
  const id = await inTransaction(async (trx) => {
    const draft = await draftBulkGrant(trx, {
      name,
      reason,
      source: { kind: "csv", rows },
      by,
      now,
    });
    await startBulkGrant(trx, { id: draft.id, by, now });
    return draft.id;
  });
  await workThroughBulkGrant({ bulkGrantId: id, now: () => now });
}

import { replaceSegmentMembers } from "#app/accounts/commands/replace-segment-members.server.ts";
import { findSegment } from "#app/accounts/queries/find-segment.server.ts";
import { listSegments } from "#app/accounts/queries/list-segments.server.ts";
import type { SegmentDefinition } from "#app/accounts/rules/segment-definition.ts";
import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { membersOfDefinition } from "../queries/segment-conditions.server.ts";

declare global {
  interface Jobs {
    "refresh-segments": Record<string, never>;
  }
}

/** Brings a rule segment's members up to date; a list stays as it is. Returns how many it has. */
export async function refreshSegment(
  trx: Transaction<Database>,
  { segmentId, now }: { segmentId: string; now: Temporal.Instant },
): Promise<number | null> {
  const segment = await findSegment(trx, segmentId);
  if (segment?.kind !== "rule") return null;
  const memberIds = membersOfDefinition(segment.definition as unknown as SegmentDefinition, {
    programme: await findProgramme(trx),
    now,
  });
  return replaceSegmentMembers(trx, { segmentId, memberIds, now });
}

/** Job: every rule segment anew, each in a transaction of its own. */
export async function refreshSegments({ now }: { now: Temporal.Instant }): Promise<void> {
  for (const { id, kind } of await listSegments(database()))
    if (kind === "rule") await inTransaction((trx) => refreshSegment(trx, { segmentId: id, now }));
}

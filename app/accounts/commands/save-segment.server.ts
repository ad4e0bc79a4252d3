import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, json, type Transaction, violates } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import type { SegmentDefinition, SegmentKind } from "../rules/segment-definition.ts";

/** Two segments may not share a name. */
export class SegmentNameTaken extends DomainError {
  constructor() {
    super("segment-name-taken");
  }
}

/** Somebody saved this segment meanwhile. */
export class SegmentChangedMeanwhile extends DomainError {
  constructor() {
    super("changed-meanwhile");
  }
}

interface SegmentDraft {
  name: string;
  definition: SegmentDefinition;
  by: { id: string; name: string };
  now: Temporal.Instant;
}

/** Makes a segment without members yet. Throws SegmentNameTaken. */
export async function createSegment(
  trx: Transaction<Database>,
  { name, kind, definition, by, now }: SegmentDraft & { kind: SegmentKind },
): Promise<{ id: string }> {
  const { id } = await refusingTakenName(() =>
    trx
      .insertInto("segment")
      .values({
        name,
        kind,
        definition: json(definition) as never,
        createdAt: now,
        createdBy: by.id,
        updatedAt: now,
        updatedBy: by.id,
      })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  await auditSegment(trx, { action: "segment.created", id, name, by, now });
  return { id };
}

/**
 * Changes a segment's name and definition; its members follow by `replaceSegmentMembers` or a
 * refresh. `version` is the one the form was made with.
 * Throws NotFound, SegmentChangedMeanwhile, SegmentNameTaken.
 */
export async function changeSegment(
  trx: Transaction<Database>,
  { id, version, name, definition, by, now }: SegmentDraft & { id: string; version: number },
): Promise<void> {
  const stored = await trx
    .selectFrom("segment")
    .select("version")
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!stored) throw new NotFound("segment");
  if (stored.version !== version) throw new SegmentChangedMeanwhile();
  await refusingTakenName(() =>
    trx
      .updateTable("segment")
      .set({
        name,
        definition: json(definition) as never,
        version: version + 1,
        updatedAt: now,
        updatedBy: by.id,
      })
      .where("id", "=", id)
      .execute(),
  );
  await auditSegment(trx, { action: "segment.changed", id, name, by, now });
}

async function refusingTakenName<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (violates(error, "segment_name")) throw new SegmentNameTaken();
    throw error;
  }
}

async function auditSegment(
  trx: Transaction<Database>,
  {
    action,
    id,
    name,
    by,
    now,
  }: {
    action: string;
    id: string;
    name: string;
    by: { id: string; name: string };
    now: Temporal.Instant;
  },
): Promise<void> {
  await recordAudit(trx, {
    at: now,
    actor: by,
    action,
    object: { kind: "segment", id },
    memberId: null,
    reason: null,
    facts: { name },
  });
}

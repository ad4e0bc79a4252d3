import { inTransaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { appealEndsAt } from "../rules/appeal-window.ts";
import { openAppealItem } from "./open-appeal-item.server.ts";

/**
 * The author objects to a measure, once, within six months; a person who did not take it decides.
 * Throws NotFound (also for other members' measures), `measure-lifted`,
 * `still-in-review`, `appeal-filed`, `appeal-too-late`.
 */
export async function fileAppeal({
  measureId,
  memberId,
  explanation,
  now,
}: {
  measureId: string;
  memberId: string;
  explanation: string;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    const measure = await trx
      .selectFrom("moderationMeasure")
      .select(["memberId", "takenAt", "undoneAt", "automated"])
      .where("id", "=", measureId)
      .forUpdate()
      .executeTakeFirst();
    if (measure?.memberId !== memberId) throw new NotFound("measure");
    if (measure.undoneAt) throw new DomainError("measure-lifted");
    // A person is about to look at it anyway; their decision can be objected to.
    if (measure.automated) throw new DomainError("still-in-review");
    const brand = await findSetting(trx, "brand");
    const endsAt = appealEndsAt(
      Temporal.Instant.from(measure.takenAt),
      brand?.timeZone ?? "Europe/Berlin",
    );
    if (Temporal.Instant.compare(now, endsAt) >= 0) throw new DomainError("appeal-too-late");
    const earlier = await trx
      .selectFrom("appeal")
      .select("id")
      .where("measureId", "=", measureId)
      .executeTakeFirst();
    if (earlier) throw new DomainError("appeal-filed");
    const itemId = await openAppealItem(trx, {
      objectKind: "measure",
      objectId: measureId,
      memberId,
      now,
    });
    const appeal = await trx
      .insertInto("appeal")
      .values({ measureId, itemId, memberId, explanation, filedAt: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    await appendEvent(trx, {
      name: "appeal.filed",
      occurredAt: now,
      memberId,
      actor: { kind: "member", id: memberId },
      channel: "portal",
      direction: "from-member",
      subject: { kind: "appeal", id: appeal.id },
      payload: { appealId: appeal.id, measureId, itemId },
    });
  });
}

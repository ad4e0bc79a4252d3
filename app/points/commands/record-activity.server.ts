import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";

/** Something a member did elsewhere, as another system tells it. */
export interface NewActivity {
  memberId: string;
  /** The other system's own word, e.g. `survey-answered`. */
  type: string;
  /** Its own number of this very fact: a second time records nothing. */
  externalId: string;
  occurredAt: Temporal.Instant;
  amount: { minor: number; currency: string } | null;
  values: Record<string, string | number | boolean>;
}

/** An activity of this type and number is known, of another member or with another amount. */
export class ActivityDiffers extends DomainError {
  constructor(facts: { field: string }) {
    super("activity-differs", facts);
  }
}

/** Records an activity once; what it earns follows from its event. Throws ActivityDiffers. */
export async function recordActivity(
  trx: Transaction<Database>,
  { activity, now }: { activity: NewActivity; now: Temporal.Instant },
): Promise<{ activityId: string; isRepeat: boolean }> {
  const { memberId, type, externalId, occurredAt, amount } = activity;
  const amountMinor = amount?.minor ?? null;
  const currency = amount?.currency ?? null;
  const inserted = await trx
    .insertInto("activity")
    .values({
      memberId,
      type,
      externalId,
      occurredAt,
      amountMinor,
      currency,
      details: json(activity.values) as never,
      recordedAt: now,
    })
    .onConflict((conflict) => conflict.columns(["type", "externalId"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!inserted) return { activityId: await findKnown(trx, activity), isRepeat: true };
  await appendEvent(trx, {
    name: "activity.recorded",
    occurredAt,
    memberId,
    actor: { kind: "shop", id: null },
    channel: "api",
    direction: "from-member",
    subject: { kind: "activity", id: inserted.id },
    payload: { activityId: inserted.id, type, externalId, amountMinor, currency },
  });
  return { activityId: inserted.id, isRepeat: false };
}

async function findKnown(
  trx: Transaction<Database>,
  { memberId, type, externalId, amount }: NewActivity,
): Promise<string> {
  const known = await trx
    .selectFrom("activity")
    .select(["id", "memberId", "amountMinor", "currency"])
    .where("type", "=", type)
    .where("externalId", "=", externalId)
    .executeTakeFirstOrThrow();
  if (known.memberId !== memberId) throw new ActivityDiffers({ field: "member" });
  if (known.amountMinor !== (amount?.minor ?? null))
    throw new ActivityDiffers({ field: "amountMinor" });
  if (known.currency !== (amount?.currency ?? null))
    throw new ActivityDiffers({ field: "currency" });
  return known.id;
}

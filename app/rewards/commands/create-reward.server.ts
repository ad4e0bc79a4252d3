import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import type { RewardTexts } from "../rules/reward.types.ts";
import type { RewardTypeName } from "../rules/reward-types.ts";
import { slugOf } from "../rules/slug.ts";

/** What staff decide about a reward; its kind is fixed when it is made. */
export interface RewardContents {
  texts: RewardTexts;
  pointsPrice: number;
  /** Pieces there are in all; null: without end. */
  stockTotal: number | null;
  memberLimit: number | null;
  startsAt: Temporal.Instant | null;
  endsAt: Temporal.Instant | null;
  /** Only for this level and those above it; null: for everybody. */
  fromTierLevelId: string | null;
  /** What its kind keeps of itself. */
  definition: object;
  imageFileId: string | null;
  moneyPriceMinor?: number | null;
  currency?: string | null;
  categoryId?: string | null;
  position?: number;
  segmentId?: string | null;
  fromPhase?: string | null;
  forAmbassadors?: boolean;
  hiddenFromOthers?: boolean;
}

/** Makes a reward as a draft; its address comes from the German title. */
export async function createReward(
  trx: Transaction<Database>,
  {
    type = "voucher",
    contents,
    createdBy,
    now,
  }: {
    type?: RewardTypeName;
    contents: RewardContents;
    createdBy: { id: string; name: string };
    now: Temporal.Instant;
  },
): Promise<{ rewardId: string; slug: string }> {
  const { texts, definition, stockTotal, ...rest } = contents;
  const slug = await findFreeSlug(trx, slugOf(texts.de.title));
  const { id: rewardId } = await trx
    .insertInto("reward")
    .values({
      ...rest,
      slug,
      type,
      texts: json(texts) as never,
      definition: json(definition) as never,
      stockTotal,
      stockLeft: stockTotal,
      createdAt: now,
      createdBy: createdBy.id,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await recordAudit(trx, {
    at: now,
    actor: createdBy,
    action: "reward.created",
    object: { kind: "reward", id: rewardId },
    memberId: null,
    reason: null,
    facts: { slug, type, pointsPrice: contents.pointsPrice },
  });
  return { rewardId, slug };
}

async function findFreeSlug(trx: Transaction<Database>, wanted: string): Promise<string> {
  const rows = await trx
    .selectFrom("reward")
    .select("slug")
    .where((where) => where.or([where("slug", "=", wanted), where("slug", "like", `${wanted}-%`)]))
    .execute();
  const taken = new Set(rows.map(({ slug }) => slug));
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++)
    if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

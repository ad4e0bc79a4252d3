import { findTrustLevel } from "#app/forum/queries/find-trust-level.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findAuthorLocale } from "../queries/find-author-locale.server.ts";
import { findCommunityRules } from "../queries/find-community-rules.server.ts";
import { clauseFor } from "../rules/community-rules.ts";
import { type FlagReason, mainReason } from "../rules/flag-reasons.ts";
import { hidesByRegular, hidesByWeight, hidingWeight } from "../rules/flag-weight.ts";
import { lockObject } from "./lock-object.server.ts";
import type { ModeratedPost } from "./lock-post.server.ts";
import { takeMeasure } from "./take-measure.server.ts";

/**
 * Hides a post whose reports weigh enough, or that a regular calls spam by somebody new, until a
 * person has looked; the item stays open.
 */
export async function hideByReports(
  trx: Transaction<Database>,
  { post, itemId, newest, now }: ReportedPost,
): Promise<void> {
  const flags = await flagsOf(trx, itemId);
  const weight = hidingWeight(flags.map((flag) => flag.weight));
  const letStandByReview = await wasLetStand(trx, post);
  const facts = { authorRole: post.authorRole, letStandByReview };
  const isByWeight = hidesByWeight({ ...facts, weight });
  const authorLevel = await findTrustLevel(trx, post.authorId);
  if (!isByWeight && !hidesByRegular({ ...facts, ...newest, authorLevel })) return;
  const reason = isByWeight ? (mainReason(flags) ?? "other") : "spam";
  const rules = await findCommunityRules(trx);
  // Brands whose own rules name no clause for the reason cite their first, the most general one.
  const clause = clauseFor(rules, reason) ?? rules[0];
  if (!clause) return;
  const { t } = translatorOf(await findAuthorLocale(trx, post));
  await takeMeasure(trx, {
    action: "hide",
    object: await lockObject(trx, { kind: "post", id: post.id }),
    itemId,
    clause,
    reason: isByWeight
      ? t("moderation.automatedReason", { reason: t(`moderation.reasons.${reason}`) })
      : t("moderation.automatedSpamReason"),
    until: null,
    by: "automation",
    fromNotice: true,
    now,
  });
}

interface ReportedPost {
  post: ModeratedPost;
  itemId: string;
  /** The report that has just come. */
  newest: { reason: FlagReason; weight: number; reporterLevel: number };
  now: Temporal.Instant;
}

async function flagsOf(trx: Transaction<Database>, itemId: string) {
  const flags = await trx
    .selectFrom("flag")
    .select(["reason", "weight"])
    .where("itemId", "=", itemId)
    .execute();
  return flags.map(({ reason, weight }) => ({
    reason: reason as FlagReason,
    weight: Number(weight),
  }));
}

/** Whether somebody looked at this very wording before and let it stand. */
async function wasLetStand(trx: Transaction<Database>, post: ModeratedPost): Promise<boolean> {
  const earlier = await trx
    .selectFrom("reviewItem")
    .select("id")
    .where("objectKind", "=", "post")
    .where("objectId", "=", post.id)
    .where("decision", "=", "keep")
    .where("decidedAt", ">=", post.editedAt ?? post.createdAt)
    .unionAll(
      trx
        .selectFrom("moderationMeasure")
        .select("id")
        .where("objectKind", "=", "post")
        .where("objectId", "=", post.id)
        .where("replacedBy", "is", null)
        .where("undoneAt", ">=", post.editedAt ?? post.createdAt),
    )
    .limit(1)
    .executeTakeFirst();
  return earlier !== undefined;
}

import type { Agent } from "node:http";
import { findMailRecipient } from "#app/accounts/commands/find-mail-recipient.server.ts";
import { isStaff, type Role } from "#app/accounts/rules/capabilities.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { unseal } from "#app/platform/secrets.server.ts";
import { pushKeys } from "../push/push-keys.server.ts";
import { type PushMessage, type PushResult, sendPush } from "../push/send-push.server.ts";
import { listReadablePosts } from "../queries/list-due-news.server.ts";
import { listPreferencesOf } from "../queries/list-preferences.server.ts";
import { subjectOf } from "../rules/news-subjects.ts";
import type { NotificationKind } from "../rules/notification.types.ts";
import { type Outcome, outcomeOf } from "../rules/outcome-of-delivery.ts";

const excerptLength = 160;

/**
 * Pushes a happening to the member's devices, if they may still see it, want it and have not read it.
 * Taken on in one transaction before anything is sent, so that a crash loses a push rather than
 * repeats it. Throws where no device could be reached now, for the job to be tried again.
 */
export async function pushNews(
  happening: { memberId: string; eventId: string },
  { now, agentFor }: { now: Temporal.Instant; agentFor?: (url: string) => Agent },
): Promise<void> {
  const message = await inTransaction((trx) => takeOn(trx, { ...happening, now }));
  if (!message) return;
  const results = await sendToDevices(happening.memberId, { message, agentFor });
  if (results.length === 0 || !results.every((result) => result === "failed")) return;
  await reopen(happening);
  throw new Error("no device could be reached");
}

/** Settles the delivery; what is to be sent, or null where nothing is (any more). */
async function takeOn(
  trx: Transaction<Database>,
  { memberId, eventId, now }: { memberId: string; eventId: string; now: Temporal.Instant },
): Promise<PushMessage | null> {
  const news = await trx
    .selectFrom("notificationDelivery as delivery")
    .innerJoin("notification", (join) =>
      join
        .onRef("notification.memberId", "=", "delivery.memberId")
        .onRef("notification.id", "=", "delivery.notificationId"),
    )
    .innerJoin("member", "member.id", "delivery.memberId")
    .select(["notification.id", "notification.readAt", "delivery.kind", "delivery.postId"])
    .select("member.role")
    .where("delivery.memberId", "=", memberId)
    .where("delivery.eventId", "=", eventId)
    .where("delivery.channel", "=", "push")
    .where("delivery.settledAt", "is", null)
    .forUpdate("delivery")
    .executeTakeFirst();
  if (!news) return null;
  const kind = news.kind as NotificationKind;
  const viewer = { memberId, isStaff: isStaff(news.role as Role) };
  const [post] = await listReadablePosts(trx, {
    postIds: news.postId ? [news.postId] : [],
    viewer,
  });
  const preferenceOf = await listPreferencesOf(trx, {
    memberIds: [memberId],
    subjects: [subjectOf[kind]],
  });
  const to = await findMailRecipient(trx, memberId);
  const outcome = outcomeOf({
    isReachable: to !== null,
    isVisible: post !== undefined,
    isRead: news.readAt !== null || (post?.lastReadNumber ?? 0) >= (post?.number ?? Infinity),
    isWanted: preferenceOf(memberId, subjectOf[kind]).isPushed,
  });
  await settle(trx, { memberId, eventId, outcome, now });
  if (outcome !== "sent" || !to || !post) return null;
  const { timeZone } = await findBrand();
  const { t } = translatorOf({ locale: to.recipient.locale, timeZone });
  return {
    title: t(`mail.topicNews.why.${kind as "mention"}`, { author: post.authorName }),
    body: `${post.topicTitle}\n${post.plainText.replace(/\s+/g, " ").slice(0, excerptLength)}`,
    url: paths.notification({ id: news.id }),
    tag: news.id,
  };
}

async function settle(
  trx: Transaction<Database>,
  {
    memberId,
    eventId,
    outcome,
    now,
  }: { memberId: string; eventId: string; outcome: Outcome; now: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable("notificationDelivery")
    .set({ settledAt: now, outcome })
    .where("memberId", "=", memberId)
    .where("eventId", "=", eventId)
    .where("channel", "=", "push")
    .execute();
}

async function sendToDevices(
  memberId: string,
  { message, agentFor }: { message: PushMessage; agentFor: ((url: string) => Agent) | undefined },
): Promise<PushResult[]> {
  const devices = await database()
    .selectFrom("pushSubscription")
    .select(["id", "endpoint", "publicKey", "authEncrypted"])
    .where("memberId", "=", memberId)
    .execute();
  const keys = await pushKeys(database());
  return Promise.all(
    devices.map(async ({ id, authEncrypted, ...device }) => {
      const auth = unseal("push", authEncrypted);
      const result = await sendPush(
        { ...device, auth },
        { message, keys, ...(agentFor && { agentFor }) },
      );
      if (result === "gone")
        await database().deleteFrom("pushSubscription").where("id", "=", id).execute();
      return result;
    }),
  );
}

async function reopen({ memberId, eventId }: { memberId: string; eventId: string }) {
  await database()
    .updateTable("notificationDelivery")
    .set({ settledAt: null, outcome: null })
    .where("memberId", "=", memberId)
    .where("eventId", "=", eventId)
    .where("channel", "=", "push")
    .execute();
}

import { findBrand } from "#app/platform/brand.server.ts";
import { type Database, inTransaction, json, type Transaction } from "#app/platform/db.server.ts";
import { localeOf } from "#app/platform/i18n/locales.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { enqueue } from "#app/platform/jobs.server.ts";
import { imagesIn } from "../rules/document/find-in-document.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import { undoHours } from "../rules/post-edit.ts";
import { forgetWords } from "./forget-words.server.ts";

declare global {
  interface Jobs {
    "purge-deleted-posts": Record<string, never>;
  }
}

const batchSize = 200;

/**
 * Forgets the texts of posts whose authors deleted them a day ago, with earlier versions, pictures and
 * what was told of them; the tombstone and its number stay. What a case is open about, or somebody
 * may still object to, is kept until then. What staff hid or removed stays as long as its author,
 * and goes with one who left and did not want their posts to stay. Returns how many were forgotten.
 */
export async function purgeDeletedPosts({ now }: { now: Temporal.Instant }): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await inTransaction((trx) => purgeSome(trx, now));
    total += count;
    if (count < batchSize) return total;
  }
}

async function purgeSome(trx: Transaction<Database>, now: Temporal.Instant): Promise<number> {
  const due = await selectDue(trx, now);
  if (due.length === 0) return 0;
  const pictures = await listPictures(
    trx,
    due.map(({ id }) => id),
  );
  // Asked again, because somebody may have taken it back while we waited for the topic.
  const purged = await trx
    .updateTable("forumPost")
    .set({
      document: json({ type: "doc", content: [{ type: "paragraph" }] }) as never,
      html: "",
      plainText: "",
      textHash: null,
      holdReasons: null,
      purgedAt: now.toString(),
    })
    .where(
      "id",
      "in",
      due.map(({ id }) => id),
    )
    .where("deletedAt", "is not", null)
    .returning(["id", "number", "topicId"])
    .execute();
  await forgetAround(trx, purged);
  const fileIds = purged.flatMap(({ id }) => pictures.get(id) ?? []);
  if (fileIds.length > 0) await enqueue(trx, "forget-pictures", { fileIds: [...new Set(fileIds)] });
  return due.length;
}

/** The pictures of each post, earlier versions included. */
async function listPictures(
  trx: Transaction<Database>,
  postIds: readonly string[],
): Promise<Map<string, string[]>> {
  const texts = await trx
    .selectFrom("forumPost")
    .select(["id", "document"])
    .where("id", "in", postIds)
    .unionAll((eb) =>
      eb
        .selectFrom("forumPostRevision")
        .select(["postId as id", "document"])
        .where("postId", "in", postIds),
    )
    .execute();
  const pictures = new Map<string, string[]>();
  for (const { id, document } of texts) {
    const files = imagesIn(document as unknown as PostDocument).map(({ fileId }) => fileId);
    pictures.set(id, [...(pictures.get(id) ?? []), ...files]);
  }
  return pictures;
}

/** Earlier versions, and the title where nothing is left that it could be about. */
async function forgetAround(
  trx: Transaction<Database>,
  purged: readonly { id: string; number: number; topicId: string }[],
): Promise<void> {
  if (purged.length === 0) return;
  const ids = purged.map(({ id }) => id);
  await trx.deleteFrom("forumPostRevision").where("postId", "in", ids).execute();
  const topicIds = purged.filter(({ number }) => number === 1).map(({ topicId }) => topicId);
  await forgetWords(trx, { postIds: ids, topicIds });
  if (topicIds.length === 0) return;
  await trx
    .updateTable("forumPollOption")
    .set({ label: "–" })
    .where("topicId", "in", topicIds)
    .execute();
  const stays = await findTitleOfForgotten();
  await trx
    .updateTable("forumTopic")
    .set((eb) => ({
      title: eb.case().when("deletedAt", "is", null).then(stays).else("–").end(),
      slug: "topic",
    }))
    .where("id", "in", topicIds)
    .execute();
}

/** For topics that others answered and whose author left; in the brand's language, as all read it. */
async function findTitleOfForgotten(): Promise<string> {
  const { language, formOfAddress, timeZone } = await findBrand();
  const { t } = translatorOf({ locale: localeOf(language, formOfAddress), timeZone });
  return t("forum.topic.titleForgotten");
}

function selectDue(trx: Transaction<Database>, now: Temporal.Instant) {
  return trx
    .selectFrom("forumPost")
    .innerJoin("forumTopic", "forumTopic.id", "forumPost.topicId")
    .select("forumPost.id")
    .where("forumPost.deletedAt", "<=", now.subtract({ hours: undoHours }).toString())
    .where("forumPost.purgedAt", "is", null)
    .where((eb) =>
      eb.or([
        eb.and([
          eb("forumPost.hiddenAt", "is", null),
          eb("forumPost.deletedBy", "=", eb.ref("forumPost.authorId")),
        ]),
        eb.exists(
          eb
            .selectFrom("accountDeparture")
            .select("accountDeparture.id")
            .whereRef("accountDeparture.memberId", "=", "forumPost.authorId")
            .where("accountDeparture.carriedOutAt", "is not", null)
            .where("accountDeparture.posts", "=", "remove"),
        ),
      ]),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("evidenceHold")
            .select("evidenceHold.until")
            .where("evidenceHold.objectKind", "=", "post")
            .whereRef("evidenceHold.objectId", "=", "forumPost.id")
            .where("evidenceHold.until", ">", now.toString()),
        ),
      ),
    )
    .orderBy("forumTopic.id")
    .limit(batchSize)
    .forNoKeyUpdate("forumTopic")
    .execute();
}

import { createHash } from "node:crypto";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findLearnedModel } from "../queries/find-learned-guard.server.ts";
import type { HoldReason } from "../rules/hold-reasons.ts";
import {
  burst,
  duplicateDays,
  essenceOf,
  findSpamSigns,
  secondsSinceForm,
  shortestDuplicate,
} from "../rules/spam/spam-signs.ts";
import { holdProbability, judgeText } from "../rules/spam/text-classifier.ts";
import type { TrustLevel } from "../rules/trust-level.ts";
import { noteOrigin } from "./note-origin.server.ts";
import type { PreparedText } from "./prepare-text.server.ts";
import type { WatchedText } from "./watch-text.server.ts";

interface NewPost {
  writer: { id: string; role: string; trustLevel: TrustLevel };
  watched: WatchedText;
  text: PreparedText;
  requestKey: string;
  /** Written before: how long the form was open says nothing. */
  hasDraft: boolean;
  /** From where it comes, as far as that is known; what is kept of it is `note-origin`'s. */
  address: string | undefined;
  now: Temporal.Instant;
}

/**
 * Why a new post has to wait until a person has looked at it; nothing where it need not. The team
 * is never held.
 */
export async function findHoldReasons(
  trx: Transaction<Database>,
  post: NewPost,
): Promise<HoldReason[]> {
  const { writer, watched, text, requestKey, hasDraft, address, now } = post;
  if (writer.role !== "member") return [];
  const signs = findSpamSigns({
    trustLevel: writer.trustLevel,
    hosts: watched.hosts,
    length: text.plainText.length,
    secondsToWrite: hasDraft ? null : secondsSinceForm(requestKey, now),
    sharingAddress:
      address !== undefined && writer.trustLevel === 0
        ? await noteOrigin(trx, { memberId: writer.id, address, now })
        : 0,
    ...(await countAlike(trx, post)),
  });
  const learned = writer.trustLevel < 2 ? await judgeByLearned(trx, text.plainText) : [];
  return [...watched.held, ...signs, ...learned];
}

/** What the guard has learned from the team's decisions; nothing where it may not say. */
async function judgeByLearned(trx: Transaction<Database>, text: string): Promise<HoldReason[]> {
  const model = await findLearnedModel(trx);
  if (!model) return [];
  const { probability, words } = judgeText(model, text);
  if (probability < holdProbability) return [];
  const percent = Math.floor(probability * 100);
  return [{ rule: "learned", facts: { percent, words: words.join(", ") } }];
}

/** What says that a text is the same as another; null where it is too short to tell. */
export function textHash(plainText: string): Buffer | null {
  const essence = essenceOf(plainText);
  if (essence.length < shortestDuplicate) return null;
  return createHash("sha256").update(essence).digest();
}

/** Posts that say the same, by the author or by others who are new, and the author's latest. */
async function countAlike(trx: Transaction<Database>, { writer, text, now }: NewPost) {
  const days = now.subtract({ hours: 24 * duplicateDays }).toString();
  const minutes = now.subtract({ minutes: burst.minutes }).toString();
  const { duplicates } = await trx
    .selectFrom("forumPost as post")
    .innerJoin("member as author", "author.id", "post.authorId")
    .select((eb) => eb.fn.countAll<number>().as("duplicates"))
    .where("post.textHash", "=", textHash(text.plainText))
    .where("post.createdAt", ">", days)
    .where((eb) =>
      eb.or([
        // Who took a text back may say it again.
        eb("author.id", "=", writer.id).and("post.deletedAt", "is", null),
        eb("author.id", "!=", writer.id).and("author.joinedAt", ">", days),
      ]),
    )
    .executeTakeFirstOrThrow();
  const { recentPosts } = await trx
    .selectFrom("forumPost")
    .select((eb) => eb.fn.countAll<number>().as("recentPosts"))
    .where("authorId", "=", writer.id)
    .where("createdAt", ">", minutes)
    .where("createdAt", "<=", now.toString())
    .executeTakeFirstOrThrow();
  return { duplicates, recentPosts };
}

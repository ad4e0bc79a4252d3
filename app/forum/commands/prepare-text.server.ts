import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { listReadersOfTopic } from "../queries/list-readers-of-topic.server.ts";
import { readableTopics } from "../queries/readable-categories.server.ts";
import {
  type GuardedCategory,
  isForFew,
  viewerOfWriter,
  type Writer,
} from "../rules/category-visibility.ts";
import {
  imagesIn,
  linksIn,
  mentionsIn,
  quotedPostsIn,
} from "../rules/document/find-in-document.ts";
import { excerptOf, plainTextOf } from "../rules/document/plain-text.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import { nodesOf } from "../rules/document/walk-document.ts";
import type { PostMeasure } from "../rules/posting-limits.ts";
import { refreshDocument } from "../rules/refresh-document.ts";
import { refuseBlocked } from "./refuse-blocked.server.ts";
import { renderText } from "./render-text.server.ts";

export const excerptLength = 240;

/** Where the text will stand, which says who reads it. */
export interface TextPlace extends GuardedCategory {
  categoryId: string;
  topicAuthorId: string;
}

/** A post as it is stored, made once at write time. */
export interface PreparedText {
  document: PostDocument;
  html: string;
  plainText: string;
  excerpt: string;
  /** Members spoken to who exist and may read it where it stands. */
  mentionedMemberIds: string[];
  /** Whose posts it quotes. */
  quotedMemberIds: string[];
  measure: PostMeasure;
}

/**
 * Checks what a document refers to against the database and renders it. Pictures must be uploads
 * of the writer (or already in the post). Throws `post-image-unknown` and what `refuseBlocked` says.
 */
export async function prepareText(
  trx: Transaction<Database>,
  {
    document,
    writer,
    place,
    previous,
  }: {
    document: PostDocument;
    writer: Writer;
    place: TextPlace;
    previous?: PostDocument;
  },
): Promise<PreparedText> {
  const members = await findMembers(trx, document);
  const quotes = await findQuotes(trx, { document, writer });
  await refuseSpeakingToBlocked(trx, { document, quotes, writer, previous });
  const images = await findImages(trx, { document, writer, previous });
  const refreshed = refreshDocument(document, {
    memberNames: new Map(members.map((member) => [member.id, member.displayName])),
    quotedAuthors: new Map(quotes.map((quote) => [quote.id, quote.displayName])),
    images,
  });
  const numbers = new Map(members.map((member) => [member.id, member.number]));
  const readerIds = await listReadersOfTopic(trx, {
    categoryId: place.categoryId,
    authorId: place.topicAuthorId,
    memberIds: members.map(({ id }) => id),
  });
  return {
    document: refreshed,
    html: renderText(refreshed, { numbers }),
    plainText: plainTextOf(refreshed),
    excerpt: isForFew(place) ? "" : excerptOf(refreshed, excerptLength),
    mentionedMemberIds: mentionsIn(refreshed).filter(
      (id) => id !== writer.id && readerIds.includes(id),
    ),
    quotedMemberIds: [...new Set(quotes.map((quote) => quote.authorId))].filter(
      (id) => id !== writer.id,
    ),
    measure: {
      links: linksIn(refreshed).length,
      images: imagesIn(refreshed).length,
      mentions: mentionsIn(refreshed).length,
    },
  };
}

/** Whom it names or quotes for the first time: what stood there before a block stays. */
async function refuseSpeakingToBlocked(
  trx: Transaction<Database>,
  {
    document,
    quotes,
    writer,
    previous,
  }: {
    document: PostDocument;
    quotes: readonly { id: string; authorId: string }[];
    writer: Writer;
    previous: PostDocument | undefined;
  },
): Promise<void> {
  const named = new Set(previous ? mentionsIn(previous) : []);
  const quoted = new Set(previous ? quotedPostsIn(previous) : []);
  const otherIds = [
    ...mentionsIn(document).filter((id) => !named.has(id)),
    ...quotes.filter(({ id }) => !quoted.has(id)).map(({ authorId }) => authorId),
  ];
  await refuseBlocked(trx, { memberId: writer.id, otherIds });
}

async function findMembers(trx: Transaction<Database>, document: PostDocument) {
  // Quoted mentions keep their link too, so all nodes are looked at.
  const ids = [
    ...new Set(
      nodesOf(document).flatMap((node) => (node.type === "mention" ? node.attrs.memberId : [])),
    ),
  ];
  if (ids.length === 0) return [];
  return trx
    .selectFrom("member")
    .select(["id", "number", "displayName"])
    .where("id", "in", ids)
    .where("closedAt", "is", null)
    .execute();
}

async function findQuotes(
  trx: Transaction<Database>,
  { document, writer }: { document: PostDocument; writer: Writer },
) {
  const ids = quotedPostsIn(document);
  if (ids.length === 0) return [];
  return trx
    .selectFrom("forumPost")
    .innerJoin("member", "member.id", "forumPost.authorId")
    .innerJoin("forumTopic", "forumTopic.id", "forumPost.topicId")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select(["forumPost.id", "forumPost.authorId", "member.displayName"])
    .where("forumPost.id", "in", ids)
    .where(readableTopics(trx, viewerOfWriter(writer)))
    .execute();
}

async function findImages(
  trx: Transaction<Database>,
  {
    document,
    writer,
    previous,
  }: { document: PostDocument; writer: Writer; previous: PostDocument | undefined },
) {
  const ids = [...new Set(imagesIn(document).map((image) => image.fileId))];
  if (ids.length === 0) return new Map();
  const alreadyThere = new Set(previous ? imagesIn(previous).map((image) => image.fileId) : []);
  const files = await trx
    .selectFrom("storedFile")
    .select(["id", "ownerId", "width", "height"])
    .where("id", "in", ids)
    .where("purpose", "=", "post-image")
    .execute();
  const usable = files.filter((file) => file.ownerId === writer.id || alreadyThere.has(file.id));
  if (usable.length < ids.length) throw new DomainError("post-image-unknown", {}, 422);
  return new Map(usable.map(({ id, width, height }) => [id, { width, height }]));
}

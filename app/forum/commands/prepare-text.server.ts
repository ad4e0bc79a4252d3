import { selectOpenAccess } from "#app/accounts/queries/list-access-of.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { readableBy } from "../queries/readable-categories.server.ts";
import { viewerOfWriter, type Writer } from "../rules/category-visibility.ts";
import {
  imagesIn,
  linksIn,
  mentionsIn,
  quotedPostsIn,
} from "../rules/document/find-in-document.ts";
import { excerptOf, plainTextOf } from "../rules/document/plain-text.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import { renderDocument } from "../rules/document/render-document.ts";
import { nodesOf } from "../rules/document/walk-document.ts";
import type { PostMeasure } from "../rules/posting-limits.ts";
import { refreshDocument } from "../rules/refresh-document.ts";

const excerptLength = 240;

/** What says who reads where the text will stand. */
interface GuardedCategory {
  visibility: string;
  accessId: string | null;
}

/** A post as it is stored, made once at write time. */
export interface PreparedText {
  document: PostDocument;
  html: string;
  plainText: string;
  excerpt: string;
  /** Members spoken to who exist and may read the category. */
  mentionedMemberIds: string[];
  measure: PostMeasure;
}

/**
 * Checks what a document refers to against the database and renders it. Pictures must be uploads
 * of the writer (or already in the post). Throws `post-image-unknown`.
 */
export async function prepareText(
  trx: Transaction<Database>,
  {
    document,
    writer,
    category,
    previous,
  }: {
    document: PostDocument;
    writer: Writer;
    category: GuardedCategory;
    previous?: PostDocument;
  },
): Promise<PreparedText> {
  const members = await findMembers(trx, document);
  const quotes = await findQuotes(trx, { document, writer });
  const images = await findImages(trx, { document, writer, previous });
  const refreshed = refreshDocument(document, {
    memberNames: new Map(members.map((member) => [member.id, member.displayName])),
    quotedAuthors: new Map(quotes.map((quote) => [quote.id, quote.displayName])),
    images,
  });
  const numbers = new Map(members.map((member) => [member.id, member.number]));
  const readerIds = new Set(await listReaders(trx, { members, category }));
  return {
    document: refreshed,
    html: renderDocument(refreshed, {
      mentionHref: (memberId) => {
        const number = numbers.get(memberId);
        return number === undefined ? null : paths.profile({ number });
      },
      imageSrc: (id) => paths.file({ id, size: "large" }),
      // By id and not by title: a quote must not tell the title of a topic others cannot see.
      postHref: (id) => paths.postActions({ id }),
      ownOrigin: env().baseUrl.origin,
    }),
    plainText: plainTextOf(refreshed),
    excerpt:
      category.visibility === "staff" || category.accessId
        ? ""
        : excerptOf(refreshed, excerptLength),
    mentionedMemberIds: mentionsIn(refreshed).filter((id) => id !== writer.id && readerIds.has(id)),
    measure: {
      links: linksIn(refreshed).length,
      images: imagesIn(refreshed).length,
      mentions: mentionsIn(refreshed).length,
    },
  };
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
    .select(["id", "number", "displayName", "role"])
    .where("id", "in", ids)
    .where("closedAt", "is", null)
    .execute();
}

/** Those of the members who read the category. */
async function listReaders(
  trx: Transaction<Database>,
  {
    members,
    category: { visibility, accessId },
  }: { members: readonly { id: string; role: string }[]; category: GuardedCategory },
): Promise<string[]> {
  const isStaff = ({ role }: { role: string }) => role !== "member";
  if (visibility === "staff") return members.filter(isStaff).map(({ id }) => id);
  const ids = members.map(({ id }) => id);
  if (!accessId || ids.length === 0) return ids;
  const holders = await selectOpenAccess(trx, now())
    .select("memberId")
    .where("accessId", "=", accessId)
    .where("memberId", "in", ids)
    .execute();
  const holding = new Set(holders.map(({ memberId }) => memberId));
  return members.filter((each) => isStaff(each) || holding.has(each.id)).map(({ id }) => id);
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
    .select(["forumPost.id", "member.displayName"])
    .where("forumPost.id", "in", ids)
    .where(readableBy(trx, viewerOfWriter(writer)))
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

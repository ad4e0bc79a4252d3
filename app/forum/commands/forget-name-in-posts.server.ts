import { sql } from "kysely";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { plainTextOf } from "../rules/document/plain-text.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import { nodesOf } from "../rules/document/walk-document.ts";
import { forgetWords } from "./forget-words.server.ts";
import { renderText } from "./render-text.server.ts";

interface Naming {
  /** Of the post. */
  id: string;
  revision: number;
  document: unknown;
}

/**
 * Takes the former name of a member who left out of what others wrote: where they spoke to the
 * member, or quoted one of their posts, the name that the account has now stands there.
 */
export async function forgetNameInPosts(
  trx: Transaction<Database>,
  { memberId }: { memberId: string },
): Promise<void> {
  const { displayName: name } = await trx
    .selectFrom("member")
    .select("displayName")
    .where("id", "=", memberId)
    .executeTakeFirstOrThrow();
  const quotable = await listPostsOf(trx, memberId);
  const posts = await listNaming(trx, "forum_post", memberId);
  for (const post of posts) {
    const document = withName(post.document as PostDocument, { memberId, quotable, name });
    const numbers = await findNumbers(trx, document);
    await trx
      .updateTable("forumPost")
      .set({
        document: json(document) as never,
        html: renderText(document, { numbers }),
        plainText: plainTextOf(document),
      })
      .where("id", "=", post.id)
      .execute();
  }
  for (const revision of await listNaming(trx, "forum_post_revision", memberId)) {
    const document = withName(revision.document as PostDocument, { memberId, quotable, name });
    await trx
      .updateTable("forumPostRevision")
      .set({ document: json(document) as never, plainText: plainTextOf(document) })
      .where("postId", "=", revision.id)
      .where("revision", "=", revision.revision)
      .execute();
  }
  await forgetWords(trx, { postIds: posts.map(({ id }) => id), topicIds: [] });
}

async function listPostsOf(trx: Transaction<Database>, memberId: string) {
  const posts = await trx
    .selectFrom("forumPost")
    .select("id")
    .where("authorId", "=", memberId)
    .execute();
  return new Set(posts.map(({ id }) => id));
}

/** Looks at every post: it happens seldom, in the background, and an index for it would cost each post. */
async function listNaming(
  trx: Transaction<Database>,
  table: "forum_post" | "forum_post_revision",
  memberId: string,
): Promise<Naming[]> {
  const { rows } = await sql<Naming>`
    select ${sql.ref(table === "forum_post" ? "id" : "post_id")} as id, revision, document
    from ${sql.table(table)} post
    where document::text like ${`%${memberId}%`}
      or (document::text like '%"postId": "%' and exists (
        select from jsonb_path_query(document, '$.**.postId') quoted (id)
        join forum_post on forum_post.id::text = quoted.id #>> '{}'
        where forum_post.author_id = ${memberId}
      ))
    order by 1, 2`.execute(trx);
  return rows;
}

function withName(
  written: PostDocument,
  { memberId, quotable, name }: { memberId: string; quotable: ReadonlySet<string>; name: string },
): PostDocument {
  const document = structuredClone(written);
  for (const node of nodesOf(document)) {
    if (node.type === "mention" && node.attrs.memberId === memberId) node.attrs.label = name;
    if (node.type === "blockquote" && node.attrs.postId && quotable.has(node.attrs.postId))
      node.attrs.author = name;
  }
  return document;
}

async function findNumbers(trx: Transaction<Database>, document: PostDocument) {
  const ids = nodesOf(document).flatMap((node) =>
    node.type === "mention" ? node.attrs.memberId : [],
  );
  if (ids.length === 0) return new Map<string, number>();
  const members = await trx
    .selectFrom("member")
    .select(["id", "number"])
    .where("id", "in", ids)
    .where("closedAt", "is", null)
    .execute();
  return new Map(members.map(({ id, number }) => [id, number]));
}

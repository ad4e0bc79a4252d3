import { sql } from "kysely";
import { database, type Reader } from "#app/platform/db.server.ts";
import { removeStoredFile } from "#app/platform/files/store-image.server.ts";
import { keptSince } from "#app/platform/retention.ts";

const picturesAtOnce = 200;

declare global {
  interface Jobs {
    "forget-pictures": { fileIds: string[] };
    "forget-unused-pictures": Record<string, never>;
  }
}

/** Removes pictures of posts that were forgotten, where no other text of anybody shows them. */
export async function forgetPictures({ fileIds }: { fileIds: readonly string[] }): Promise<void> {
  for (const id of await listUnused(database(), fileIds)) await removeStoredFile(id);
}

/** Removes pictures that somebody uploaded and put nowhere, or took out again. Returns how many. */
export async function forgetUnusedPictures({ now }: { now: Temporal.Instant }): Promise<number> {
  const uploaded = await database()
    .selectFrom("storedFile")
    .select("id")
    .where("purpose", "=", "post-image")
    .where("createdAt", "<", keptSince("pictures", now).toString())
    .execute();
  let forgotten = 0;
  for (let from = 0; from < uploaded.length; from += picturesAtOnce) {
    const fileIds = uploaded.slice(from, from + picturesAtOnce).map(({ id }) => id);
    const unused = await listUnused(database(), fileIds);
    for (const id of unused) await removeStoredFile(id);
    forgotten += unused.length;
  }
  return forgotten;
}

/**
 * Only who uploaded a picture puts it somewhere: their own posts and those they edited, wikis, earlier
 * versions, drafts and what they have scheduled are looked through.
 */
async function listUnused(db: Reader, fileIds: readonly string[]): Promise<string[]> {
  const shows = (text: string) => sql`position(file.id::text in ${sql.raw(text)}) > 0`;
  const { rows } = await sql<{ id: string }>`
    select file.id from stored_file file
    where file.id = any(${fileIds}::uuid[]) and file.purpose = 'post-image'
      and not exists (select from forum_post post
        where (post.author_id = file.owner_id or post.edited_by = file.owner_id or post.wiki_since is not null)
          and ${shows("post.html")})
      and not exists (select from forum_post_revision revision
        where (revision.written_by = file.owner_id
            or revision.post_id in (select wiki.id from forum_post wiki where wiki.wiki_since is not null))
          and ${shows("revision.document::text")})
      and not exists (select from forum_draft draft
        where draft.member_id = file.owner_id and ${shows("draft.document::text")})
      and not exists (select from forum_scheduled_topic scheduled
        where scheduled.author_id = file.owner_id and scheduled.published_at is null
          and scheduled.cancelled_at is null and ${shows("scheduled.document::text")})`.execute(db);
  return rows.map(({ id }) => id);
}

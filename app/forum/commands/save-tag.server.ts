import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import type { LocalizedText } from "../queries/category-columns.server.ts";
import { cleanLabel } from "../rules/document/clean-text.ts";
import { maxTagLength, slugOfTag } from "../rules/tags.ts";

interface Change {
  by: { id: string; name: string };
  now: Temporal.Instant;
}

/** Makes a tag or changes one; its address follows its name. Throws NotFound, `tag-name-taken`. */
export async function saveTag(
  trx: Transaction<Database>,
  {
    id,
    groupId,
    by,
    now,
    ...typed
  }: Change & { id: string | null; name: string; groupId: string | null },
): Promise<string> {
  const name = cleanLabel(typed.name, maxTagLength);
  const slug = slugOfTag(name);
  const other = await trx
    .selectFrom("forumTag")
    .select("id")
    .where("slug", "=", slug)
    .executeTakeFirst();
  if (slug === "" || (other && other.id !== id)) throw new DomainError("tag-name-taken", { name });
  if (groupId !== null) await findGroup(trx, groupId);
  const values = { name, slug, groupId };
  const saved = id
    ? await trx
        .updateTable("forumTag")
        .set(values)
        .where("id", "=", id)
        .returning("id")
        .executeTakeFirst()
    : await trx
        .insertInto("forumTag")
        .values({ ...values, createdAt: now.toString() })
        .returning("id")
        .executeTakeFirstOrThrow();
  if (!saved) throw new NotFound("tag");
  const action = id ? "tag.changed" : "tag.created";
  await record(trx, { action, kind: "tag", id: saved.id, facts: values, by, now });
  return saved.id;
}

/** Takes a tag off all topics and out of the world. Throws NotFound. */
export async function deleteTag(
  trx: Transaction<Database>,
  { id, by, now }: Change & { id: string },
): Promise<void> {
  const tag = await trx
    .deleteFrom("forumTag")
    .where("id", "=", id)
    .returning(["name", "topicCount"])
    .executeTakeFirst();
  if (!tag) throw new NotFound("tag");
  await trx
    .deleteFrom("forumFollow")
    .where("targetKind", "=", "tag")
    .where("targetId", "=", id)
    .execute();
  await record(trx, { action: "tag.deleted", kind: "tag", id, facts: tag, by, now });
}

/** Makes a group of tags or changes one. Throws NotFound. */
export async function saveTagGroup(
  trx: Transaction<Database>,
  {
    id,
    fields,
    by,
    now,
  }: Change & {
    id: string | null;
    fields: {
      names: LocalizedText;
      position: number;
      isExclusive: boolean;
      isStaffOnly: boolean;
    };
  },
): Promise<string> {
  const values = { ...fields, names: json(fields.names) as never };
  const saved = id
    ? await trx
        .updateTable("forumTagGroup")
        .set(values)
        .where("id", "=", id)
        .returning("id")
        .executeTakeFirst()
    : await trx.insertInto("forumTagGroup").values(values).returning("id").executeTakeFirst();
  if (!saved) throw new NotFound("tag-group");
  const action = id ? "tag-group.changed" : "tag-group.created";
  const facts = { ...fields, names: `${fields.names.de} / ${fields.names.en}` };
  await record(trx, { action, kind: "tag-group", id: saved.id, facts, by, now });
  return saved.id;
}

/** Dissolves a group; its tags stay, without one. Throws NotFound. */
export async function deleteTagGroup(
  trx: Transaction<Database>,
  { id, by, now }: Change & { id: string },
): Promise<void> {
  await findGroup(trx, id);
  await trx.updateTable("forumTag").set({ groupId: null }).where("groupId", "=", id).execute();
  await trx.deleteFrom("forumTagGroup").where("id", "=", id).execute();
  await record(trx, { action: "tag-group.deleted", kind: "tag-group", id, facts: {}, by, now });
}

async function findGroup(trx: Transaction<Database>, id: string): Promise<void> {
  const group = await trx
    .selectFrom("forumTagGroup")
    .select("id")
    .where("id", "=", id)
    .executeTakeFirst();
  if (!group) throw new NotFound("tag-group");
}

function record(
  trx: Transaction<Database>,
  {
    action,
    kind,
    id,
    facts,
    by,
    now,
  }: Change & { action: string; kind: string; id: string; facts: Record<string, unknown> },
): Promise<void> {
  return recordAudit(trx, {
    at: now,
    actor: by,
    action,
    object: { kind, id },
    memberId: null,
    reason: null,
    facts,
  });
}

import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";

export interface CategoryFields {
  slug: string;
  names: { de: string; en: string };
  descriptions: { de: string; en: string };
  colour: string;
  icon: string;
  visibility: "public" | "members" | "staff";
  /** What members hold to see it at all; null: nothing. */
  accessId: string | null;
  posting: "members" | "staff";
  position: number;
}

interface Change {
  by: { id: string; name: string };
  now: Temporal.Instant;
}

/** Addresses below /forum that are no categories. */
const reservedSlugs: ReadonlySet<string> = new Set(["new", "images", "mention-search"]);

/** Opens a category, or changes one. Throws NotFound, `category-slug-taken`. */
export async function saveCategory(
  trx: Transaction<Database>,
  { id, fields, by, now }: Change & { id: string | null; fields: CategoryFields },
): Promise<string> {
  await refuseTakenSlug(trx, { id, slug: fields.slug });
  await refuseUnknownAccess(trx, fields.accessId);
  const values = {
    ...fields,
    names: json(fields.names) as never,
    descriptions: json(fields.descriptions) as never,
  };
  const saved = id
    ? await trx
        .updateTable("forumCategory")
        .set(values)
        .where("id", "=", id)
        .returning("id")
        .executeTakeFirst()
    : await trx.insertInto("forumCategory").values(values).returning("id").executeTakeFirst();
  if (!saved) throw new NotFound("category");
  const action = id ? "category.changed" : "category.created";
  await record(trx, { id: saved.id, action, facts: { ...fields }, by, now });
  return saved.id;
}

/** Closes a category for new topics and takes it off the lists, or opens it again. */
export async function archiveCategory(
  trx: Transaction<Database>,
  { id, archived, by, now }: Change & { id: string; archived: boolean },
): Promise<void> {
  const category = await trx
    .updateTable("forumCategory")
    .set({ archivedAt: archived ? now.toString() : null })
    .where("id", "=", id)
    .returning("slug")
    .executeTakeFirst();
  if (!category) throw new NotFound("category");
  const action = archived ? "category.archived" : "category.reopened";
  await record(trx, { id, action, facts: { slug: category.slug }, by, now });
}

async function refuseTakenSlug(
  trx: Transaction<Database>,
  { id, slug }: { id: string | null; slug: string },
): Promise<void> {
  const other = await trx
    .selectFrom("forumCategory")
    .select("id")
    .where("slug", "=", slug)
    .executeTakeFirst();
  if (reservedSlugs.has(slug) || (other && other.id !== id))
    throw new DomainError("category-slug-taken", { slug });
}

async function refuseUnknownAccess(
  trx: Transaction<Database>,
  accessId: string | null,
): Promise<void> {
  if (accessId === null) return;
  const access = await trx
    .selectFrom("access")
    .select("id")
    .where("id", "=", accessId)
    .executeTakeFirst();
  if (!access) throw new NotFound("access");
}

function record(
  trx: Transaction<Database>,
  {
    id,
    action,
    facts,
    by,
    now,
  }: Change & { id: string; action: string; facts: Record<string, unknown> },
): Promise<void> {
  return recordAudit(trx, {
    at: now,
    actor: by,
    action,
    object: { kind: "category", id },
    memberId: null,
    reason: null,
    facts,
  });
}

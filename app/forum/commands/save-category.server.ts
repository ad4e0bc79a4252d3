import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import type { ReaderKind } from "../rules/category-visibility.ts";

export interface CategoryFields {
  slug: string;
  names: { de: string; en: string };
  descriptions: { de: string; en: string };
  colour: string;
  icon: string;
  visibility: "public" | "members" | "staff";
  /** What members hold to see it at all; null: nothing. */
  accessId: string | null;
  /** Of the members all, those from a tier level on, or ambassadors. */
  readers: { kind: ReaderKind; fromTierLevelId: string | null };
  /** Members see the topics they opened and no others. */
  isOwnTopicsOnly: boolean;
  /** The category it stands under; there are two floors and no more. */
  parentId: string | null;
  language: "de" | "en" | null;
  /** What a new topic begins with, as plain text. */
  templates: { de: string; en: string } | null;
  posting: "members" | "staff";
  position: number;
}

interface Change {
  by: { id: string; name: string };
  now: Temporal.Instant;
}

/** Addresses below /forum that are no categories. */
const reservedSlugs: ReadonlySet<string> = new Set([
  "bookmarks",
  "drafts",
  "images",
  "mention-search",
  "new",
  "reading",
  "search",
  "topics",
]);

/**
 * Opens a category, or changes one. Throws NotFound, `category-slug-taken`,
 * `category-public-for-few` and `category-too-deep`.
 */
export async function saveCategory(
  trx: Transaction<Database>,
  { id, fields, by, now }: Change & { id: string | null; fields: CategoryFields },
): Promise<string> {
  await refuseTakenSlug(trx, { id, slug: fields.slug });
  await refuseUnknownAccess(trx, fields.accessId);
  refusePublicForFew(fields);
  await refuseUnknownLevel(trx, fields.readers.fromTierLevelId);
  await refuseDepth(trx, { id, parentId: fields.parentId });
  const { readers, templates, ...rest } = fields;
  const values = {
    ...rest,
    readers: readers.kind,
    fromTierLevelId: readers.fromTierLevelId,
    names: json(fields.names) as never,
    descriptions: json(fields.descriptions) as never,
    templates: templates && (json(templates) as never),
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

function refusePublicForFew({ visibility, readers, isOwnTopicsOnly }: CategoryFields): void {
  if (visibility === "public" && (readers.kind !== "all" || isOwnTopicsOnly))
    throw new DomainError("category-public-for-few");
}

async function refuseUnknownLevel(
  trx: Transaction<Database>,
  levelId: string | null,
): Promise<void> {
  if (levelId === null) return;
  const level = await trx
    .selectFrom("tierLevel")
    .select("id")
    .where("id", "=", levelId)
    .executeTakeFirst();
  if (!level) throw new NotFound("tier-level");
}

/** Locks both floors, so that no two changes at once build a third. */
async function refuseDepth(
  trx: Transaction<Database>,
  { id, parentId }: { id: string | null; parentId: string | null },
): Promise<void> {
  if (parentId === null) return;
  const involved = await trx
    .selectFrom("forumCategory")
    .select(["id", "parentId"])
    .where((eb) =>
      eb.or([eb("id", "in", id ? [id, parentId] : [parentId]), eb("parentId", "=", id)]),
    )
    .orderBy("id")
    .forNoKeyUpdate()
    .execute();
  const parent = involved.find((category) => category.id === parentId);
  if (!parent) throw new NotFound("category");
  const hasChildren = id !== null && involved.some((category) => category.parentId === id);
  if (parentId === id || parent.parentId !== null || hasChildren)
    throw new DomainError("category-too-deep");
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

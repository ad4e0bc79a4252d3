import { DomainError, Forbidden } from "#app/platform/errors.ts";
import { retentionRules } from "#app/platform/retention.ts";
import type { Writer } from "./category-visibility.ts";
import type { TrustLevel } from "./trust-level.ts";

/** How long authors can take back that they deleted a post. */
export const undoHours = retentionRules["deleted-posts"].hours;
const editHours = 24;
const trustedEditHours = 30 * 24;
const graceMinutes = 5;
const graceCharacters = 100;

interface EditablePost {
  authorId: string;
  createdAt: string;
  wikiSince: string | null;
  hiddenAt: string | null;
  deletedAt: string | null;
}

/**
 * Whether somebody may change a post: its author for a day, or for thirty where their word is
 * trusted; staff at any time, posts of others with a reason; a wiki everybody who is at home here.
 * What a moderator hid stays as it is: it may be needed as evidence. Throws the refusal.
 */
export function refuseEdit(
  post: EditablePost,
  {
    editor,
    trustLevel,
    reason,
    now,
  }: { editor: Writer; trustLevel: TrustLevel; reason: string | null; now: Temporal.Instant },
): void {
  const isAuthor = post.authorId === editor.id;
  if (!isAuthor && !editor.isStaff && !post.wikiSince) throw new Forbidden();
  if (post.deletedAt || post.hiddenAt) throw new DomainError("post-not-visible");
  if (post.wikiSince) {
    if (!isAuthor && !editor.isStaff && !mayEditWiki(trustLevel))
      throw new DomainError("wiki-not-yet", {}, 403);
    return;
  }
  if (!isAuthor && !reason) throw new DomainError("reason-missing", {}, 422);
  if (editor.isStaff || isWithinEditWindow(post.createdAt, { trustLevel, now })) return;
  throw new DomainError("edit-too-late", { hours: editHours }, 403);
}

/** Authors of this trust still change a post written then. */
export function isWithinEditWindow(
  createdAt: string,
  { trustLevel, now }: { trustLevel: TrustLevel; now: Temporal.Instant },
): boolean {
  const hours = trustLevel >= 2 ? trustedEditHours : editHours;
  const end = Temporal.Instant.from(createdAt).add({ hours });
  return Temporal.Instant.compare(now, end) <= 0;
}

/** Whoever has been here for a day and has written something. */
export function mayEditWiki(trustLevel: TrustLevel): boolean {
  return trustLevel >= 1;
}

/** Whether the earlier text is kept: small corrections right after writing are nobody's business. */
export function isKeptInHistory(
  post: { authorId: string; writtenAt: string; plainText: string },
  edit: {
    editorId: string;
    plainText: string;
    reason: string | null;
    isFlagged: boolean;
    now: Temporal.Instant;
  },
): boolean {
  if (edit.isFlagged || edit.reason || edit.editorId !== post.authorId) return true;
  const graceEnd = Temporal.Instant.from(post.writtenAt).add({ minutes: graceMinutes });
  if (Temporal.Instant.compare(edit.now, graceEnd) > 0) return true;
  return countChangedCharacters(post.plainText, edit.plainText) > graceCharacters;
}

/** Characters between the common beginning and the common end, of the longer of both texts. */
export function countChangedCharacters(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return Math.max(before.length, after.length) - start - end;
}

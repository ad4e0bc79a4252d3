import { DomainError, Forbidden } from "#app/platform/errors.ts";
import type { Writer } from "./category-visibility.ts";

export const editHours = 24;
const graceMinutes = 5;
const graceCharacters = 100;

interface EditablePost {
  authorId: string;
  createdAt: string;
  hiddenAt: string | null;
  deletedAt: string | null;
}

/**
 * Whether somebody may change a post: its author for a day, staff at any time with a reason.
 * What a moderator hid stays as it is: it may be needed as evidence. Throws the refusal.
 */
export function refuseEdit(
  post: EditablePost,
  { editor, reason, now }: { editor: Writer; reason: string | null; now: Temporal.Instant },
): void {
  if (post.authorId !== editor.id && !editor.isStaff) throw new Forbidden();
  if (post.deletedAt || post.hiddenAt) throw new DomainError("post-not-visible");
  if (post.authorId !== editor.id && !reason) throw new DomainError("reason-missing", {}, 422);
  if (editor.isStaff) return;
  const end = Temporal.Instant.from(post.createdAt).add({ hours: editHours });
  if (Temporal.Instant.compare(now, end) > 0)
    throw new DomainError("edit-too-late", { hours: editHours }, 403);
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

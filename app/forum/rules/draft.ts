import type { PostDocument } from "./document/post-document.types.ts";

/** Where a draft belongs: an answer to a topic, a change of a post or, with neither, a new topic. */
export interface DraftPlace {
  topicId: string | null;
  postId: string | null;
}

/** The other fields of the form, as they were filled in. */
export type DraftFields = Record<string, string>;

export interface Draft {
  document: PostDocument | null;
  fields: DraftFields;
  /** One more with every save. */
  sequence: number;
  savedAt: string;
}

/** What somebody has to type; choices alone are nothing that could be lost. */
const typedFields = ["title", "reason", "pollOptions"];

/** Whether there is nothing in it that anybody would miss. */
export function isBlankDraft({ document, fields }: Pick<Draft, "document" | "fields">): boolean {
  return document === null && typedFields.every((name) => (fields[name] ?? "").trim() === "");
}

/**
 * Whether a form may overwrite the stored draft: it knows the latest save, or it made that save
 * itself and has lost the answer to it.
 */
export function mayOverwrite(
  stored: { sequence: number; formKey: string },
  save: { sequence: number; formKey: string },
): boolean {
  if (save.sequence === stored.sequence) return true;
  return save.formKey === stored.formKey && save.sequence === stored.sequence - 1;
}

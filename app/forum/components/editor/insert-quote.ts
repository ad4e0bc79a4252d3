import type { Editor } from "@tiptap/core";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import type { QuotedPost } from "./post-editor.types.ts";

/** A quote with its author, and an empty line below to answer on. */
export function insertQuote(editor: Editor, quote: QuotedPost): void {
  const { content } = documentFromPlainText(plainTextOfQuote(quote));
  // At the end of the selection, never in place of it: it may be a picture or somebody's words.
  const at = editor.state.selection.to;
  editor
    .chain()
    .focus()
    .insertContentAt(at, [...content, { type: "paragraph" }])
    .run();
}

export function plainTextOfQuote({ author, postId, text }: QuotedPost): string {
  const name = author.replace(/[[\]\n]/g, " ").trim();
  return `[${name}](post:${postId}):\n${text.trim()}`.replace(/^/gm, "> ");
}

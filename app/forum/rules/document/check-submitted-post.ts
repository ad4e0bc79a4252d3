import { checkDocumentJson, type DocumentCheck } from "./check-document.ts";
import { checkPlainText } from "./document-from-plain-text.ts";

/**
 * The post in a submitted form: `document` (JSON of the rich editor) wins over `text` (the plain
 * text area, which is all there is without scripts). Takes what `FormData.get` gives.
 */
export function checkSubmittedPost(fields: { document: unknown; text: unknown }): DocumentCheck {
  if (typeof fields.document === "string" && fields.document !== "") {
    return checkDocumentJson(fields.document);
  }
  return checkPlainText(typeof fields.text === "string" ? fields.text : "");
}

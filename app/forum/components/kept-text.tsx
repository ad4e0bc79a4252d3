import { useId } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import { Textarea } from "#app/ui/textarea.tsx";
import { plainTextFromDocument } from "../rules/document/document-to-plain-text.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";

/** What somebody had written for a place that is gone now: theirs to take along. */
export function KeptText({
  typed,
}: {
  typed: { document: PostDocument | null; text: string } | undefined;
}) {
  const t = useTranslations("forumWriting.kept");
  const id = useId();
  const text = typed?.document ? plainTextFromDocument(typed.document) : (typed?.text ?? "");
  if (text.trim() === "") return null;
  return (
    <section className="mx-auto max-w-[34rem] pb-6">
      <label htmlFor={id} className="display text-lg">
        {t("title")}
      </label>
      <p id={`${id}-hint`} className="mt-1 mb-3 text-sm text-ink-soft">
        {t("hint")}
      </p>
      <Textarea id={id} aria-describedby={`${id}-hint`} readOnly rows={8} value={text} />
    </section>
  );
}

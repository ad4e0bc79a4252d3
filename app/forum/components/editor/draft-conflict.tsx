import { plainTextFromDocument } from "#app/forum/rules/document/document-to-plain-text.ts";
import type { Draft } from "#app/forum/rules/draft.ts";
import { Button } from "#app/ui/button.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";

export type DraftChoice = "mine" | "theirs" | "both";

/** Another window has saved something else: its text stands here, one's own in the editor above. */
export function DraftConflict({
  current,
  onChoose,
}: {
  current: Draft | null;
  onChoose: (choice: DraftChoice) => void;
}) {
  const t = useTranslations("forumWriting.draft");
  const format = useFormatter();
  return (
    <section
      aria-label={t("conflictTitle")}
      className="border-t bg-warn-soft px-4 py-3.5 text-sm text-ink"
    >
      <p className="font-semibold">{t("conflictTitle")}</p>
      {current ? (
        <>
          <p>
            {t("conflictLead", {
              time: format.dateTime(Date.parse(current.savedAt), {
                dateStyle: "medium",
                timeStyle: "short",
              }),
            })}
          </p>
          {current.fields.title ? (
            <p className="mt-2 font-semibold wrap-anywhere">{current.fields.title}</p>
          ) : null}
          <div className="mt-2 max-h-60 overflow-y-auto rounded-control border bg-surface px-3.5 py-2.5 whitespace-pre-wrap wrap-anywhere">
            {current.document ? plainTextFromDocument(current.document) : t("noText")}
          </div>
        </>
      ) : (
        <p>{t("conflictGone")}</p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" variant="primary" onClick={() => onChoose("mine")}>
          {t("keepMine")}
        </Button>
        {current ? (
          <Button size="small" onClick={() => onChoose("theirs")}>
            {t("takeTheirs")}
          </Button>
        ) : null}
        {current?.document ? (
          <Button size="small" onClick={() => onChoose("both")}>
            {t("keepBoth")}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

import { paths } from "#app/paths.ts";
import { useErrorText } from "#app/ui/error-text.ts";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { DraftState } from "./draft-saver.ts";

/** Whether the text is safe. Trouble is also said aloud, success is not: it would never stop. */
export function DraftStatus({ state, onRetry }: { state: DraftState; onRetry: () => void }) {
  const t = useTranslations("forumWriting.draft");
  const format = useFormatter();
  const errorText = useErrorText();
  const trouble = {
    nothing: "",
    unsaved: "",
    saved: "",
    conflict: t("conflictTitle"),
    refused: `${t("refused")} ${state.kind === "refused" ? errorText(`platform.refusals.${state.code}`) : ""}`,
    "signed-out": t("signedOut"),
    unreachable: t("unreachable"),
  }[state.kind];
  return (
    <>
      <div className="flex min-h-6 flex-wrap items-center gap-x-3 px-4 pb-2 text-xs text-ink-faint">
        {state.kind === "unsaved" ? <p>{t("unsaved")}</p> : null}
        {state.kind === "saved" ? (
          <p>
            {t("saved", {
              time: format.dateTime(Date.parse(state.savedAt), { timeStyle: "short" }),
            })}{" "}
            <TextLink to={paths.drafts()}>{t("all")}</TextLink>
          </p>
        ) : null}
        {trouble && state.kind !== "conflict" ? (
          <p className="font-semibold text-danger">
            {trouble}{" "}
            <button type="button" onClick={onRetry} className="min-h-6 underline">
              {t("retry")}
            </button>
          </p>
        ) : null}
      </div>
      <p role="status" className="sr-only">
        {trouble}
      </p>
    </>
  );
}

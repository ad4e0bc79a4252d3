import { paths } from "#app/paths.ts";
import { Alert } from "#app/ui/alert.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { RowResult } from "../commands/work-on-redemptions.server.ts";

export type ShownResult = Omit<RowResult, "row"> & { title: string; member: string };

/** What became of each row: how many went through, and every other one by name. */
export function BoardResults({ results }: { results: readonly ShownResult[] | null }) {
  const t = useTranslations("fulfilment.results");
  if (!results) return null;
  const done = results.filter(({ outcome }) => outcome === "done");
  const others = results.filter(({ outcome }) => outcome !== "done");
  const stage = done[0]?.stage;
  return (
    <div className="mb-5 grid gap-3" aria-live="polite">
      {stage ? (
        <Alert tone="success" live title={t(`done.${stage}`, { count: done.length })} />
      ) : null}
      {others.length > 0 ? (
        <Alert tone="warn" live title={t("others", { count: others.length })}>
          <ul className="mt-1 grid gap-1">
            {others.map((result) => (
              <li key={result.id}>
                <TextLink to={paths.adminRedemption(result)}>
                  {t("row", { title: result.title, name: result.member })}
                </TextLink>{" "}
                <Why result={result} />
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </div>
  );
}

function Why({ result: { outcome, stage, last, code } }: { result: ShownResult }) {
  const t = useTranslations("fulfilment");
  const refusals = useTranslations("platform.refusals");
  const format = useFormatter();
  if (outcome === "refused" && code && refusals.has(code as "not-found"))
    return refusals(code as "not-found");
  const values = {
    stage: t(`stage.${stage}`),
    name: last?.actorName ?? t("programme"),
    time: last
      ? format.dateTime(new Date(last.occurredAt), { dateStyle: "short", timeStyle: "short" })
      : "",
  };
  return outcome === "already" ? t("results.already", values) : t("results.changed", values);
}

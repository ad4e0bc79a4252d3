import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";

/** Pause or resume, duplicate; ending for good is asked for once more. */
export function RuleActs({
  isPaused,
  isEnded,
  duplicateTo,
}: {
  isPaused: boolean;
  isEnded: boolean;
  duplicateTo: string;
}) {
  const t = useTranslations("earningEditor.acts");
  return (
    <>
      <ButtonLink to={duplicateTo}>{t("duplicate")}</ButtonLink>
      {isEnded ? null : (
        <Form method="post">
          <Button type="submit" name="intent" value={isPaused ? "resume" : "pause"}>
            {isPaused ? t("resume") : t("pause")}
          </Button>
        </Form>
      )}
    </>
  );
}

/** The way to end a rule, folded away. */
export function EndRule() {
  const t = useTranslations("earningEditor.acts");
  return (
    <Disclosure summary={t("end")}>
      <p className="mb-3">{t("endHint")}</p>
      <Form method="post">
        <Button type="submit" name="intent" value="end" variant="danger">
          {t("end")}
        </Button>
      </Form>
    </Disclosure>
  );
}

export interface RuleHistoryProps {
  versions: {
    version: number;
    words: string;
    details: string;
    validFrom: string;
    validUntil: string | null;
    by: string | null;
  }[];
  pauses: { pausedAt: string; pausedBy: string | null; resumedAt: string | null }[];
  endedAt: string | null;
  endedBy: string | null;
}

/** Every version with who made it and when it held, and every pause. */
export function RuleHistory({ versions, pauses, endedAt, endedBy }: RuleHistoryProps) {
  const t = useTranslations("earningEditor.history");
  const format = useFormatter();
  const at = (iso: string) =>
    format.dateTime(new Date(iso), { dateStyle: "medium", timeStyle: "short" });
  const who = (name: string | null) => (name ? ` ${t("by", { name })}` : "");
  return (
    <section aria-labelledby="rule-history" className="mt-10">
      <SectionHeader id="rule-history" title={t("title")} />
      <ol className="grid gap-4 text-sm">
        {endedAt ? <li>{t("ended", { date: at(endedAt) }) + who(endedBy)}</li> : null}
        {pauses.map(({ pausedAt, pausedBy, resumedAt }) => (
          <li key={pausedAt}>
            {(resumedAt
              ? t("paused", { from: at(pausedAt), until: at(resumedAt) })
              : t("pausedSince", { from: at(pausedAt) })) + who(pausedBy)}
          </li>
        ))}
        {versions.map(({ version, words, details, validFrom, validUntil, by }) => (
          <li key={version}>
            <p className="font-semibold">
              {t("version", { version: String(version) })}: {words}
            </p>
            <p className="text-xs text-ink-faint">{details}</p>
            <p className="text-xs text-ink-soft">
              {(validUntil
                ? t("between", { from: at(validFrom), until: at(validUntil) })
                : t("since", { date: at(validFrom) })) + who(by)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { Alert } from "#app/ui/alert.tsx";
import { CopyButton } from "#app/ui/copy-button.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Quote } from "#app/ui/quote.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { textKeyOf } from "../rules/actions.ts";
import type { MeasureState } from "../rules/measure-state.ts";
import type { Statement } from "./statement.types.ts";

/** A statement of reasons (DSA Art. 17), point by point in words the author can use. */
export function StatementText({ statement, state }: { statement: Statement; state: MeasureState }) {
  const t = useTranslations("moderation.statement");
  const format = useFormatter();
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: "long" });
  return (
    <div className="grid gap-6">
      {state === "lifted" && statement.undoneAt ? (
        <Alert tone="success" title={t("lifted", { date: day(statement.undoneAt) })}>
          {statement.undoReason}
        </Alert>
      ) : null}
      {state === "replaced" ? <Alert>{t("replaced")}</Alert> : null}
      <dl className="grid gap-5">
        <Point name={t("what")}>
          {t("whatText", {
            action: isNeverPublished(statement) ? "refuse" : textKeyOf(statement.kind),
            number: statement.postNumber ?? 0,
            topic: statement.topicTitle ?? "",
            date: statement.postedAt ? day(statement.postedAt) : "",
          })}
        </Point>
        <Point name={t("why")}>
          <span className="whitespace-pre-line">{statement.facts}</span>
        </Point>
        <Point name={t("ground")}>
          {statement.legalGround ? (
            <span className="mb-2 block">{t("law", { law: statement.legalGround })}</span>
          ) : null}
          <TextLink
            inline
            to={paths.communityRules({ clause: Number(statement.ruleClause) })}
            className="block"
          >
            {t("groundText", { number: statement.ruleClause, title: statement.clauseTitle })}
          </TextLink>
          <span className="text-ink-soft">{statement.clauseText}</span>
        </Point>
        <Point name={t("how")}>
          {t(sources[statement.source as keyof typeof sources])} {t(howDecided(statement))}
        </Point>
        <Point name={t("since")}>
          {format.dateTime(new Date(statement.takenAt), { dateStyle: "long", timeStyle: "short" })}
        </Point>
        <Point name={t("until")}>
          {statement.kind === "warn"
            ? t("forNothing")
            : statement.until
              ? t("untilDate", {
                  date: format.dateTime(new Date(statement.until), {
                    dateStyle: "long",
                    timeStyle: "short",
                  }),
                })
              : t("untilLifted")}
        </Point>
      </dl>
      {statement.removedText ? <RemovedText text={statement.removedText} /> : null}
    </div>
  );
}

/** A reply that waited for review and was refused: it never had a number. */
function isNeverPublished({ kind, postNumber }: Statement): boolean {
  return kind === "hide" && postNumber !== null && postNumber < 0;
}

function RemovedText({ text }: { text: string }) {
  const t = useTranslations("moderation.statement");
  return (
    <section className="grid justify-items-start gap-3 border-t pt-6">
      <h2 className="display text-lg">{t("removed")}</h2>
      <Quote>
        <p className="whitespace-pre-line">{text}</p>
      </Quote>
      <CopyButton text={text} label={t("copy")} />
    </section>
  );
}

function Point({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs font-semibold text-ink-faint">{name}</dt>
      <dd className="text-base">{children}</dd>
    </div>
  );
}

function howDecided({ automatedDecision, automatedDetection }: Statement) {
  if (automatedDecision) return "automatedDecision";
  return automatedDetection ? "automatedDetection" : "humanDecision";
}

const sources = {
  own: "ownInitiative",
  report: "fromNotice",
  notice: "fromArticle16",
  "trusted-flagger": "fromTrustedFlagger",
  order: "fromOrder",
} as const;

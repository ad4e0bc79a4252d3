import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { TextareaField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { BatchPage, BatchPreviewRow } from "../review-batch.server.ts";
import { batchDecisions } from "../rules/batch.ts";
import { ClauseField } from "./decision-fields.tsx";

/** The chosen cases, each with a tick, and what is decided about all of them. */
export function BatchForm({
  page: { kind, items, rules, clause, query },
  lastResult,
}: {
  page: BatchPage;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("review.batch");
  const forms = useTranslations("review.forms");
  const [form, fields] = useForm<{ clause: string; reason: string }>({
    lastResult,
    defaultValue: {
      clause: clause === null ? "" : String(clause),
      // What waits may be published, and then nothing of it is advertising.
      reason: kind === "report" ? t("reasonText") : "",
    },
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <FormProblems form={form} />
      <input type="hidden" name="kind" value={kind} />
      <ul className="divide-y border-y">
        {items.map((item) => (
          <ChosenCase key={item.id} item={item} />
        ))}
      </ul>
      <ClauseField field={fields.clause} rules={rules} />
      <TextareaField
        field={fields.reason}
        label={forms("reason")}
        hint={t("reasonHint", { kind })}
        rows={3}
        maxLength={4_000}
        required
      />
      <div className="flex flex-wrap gap-3">
        {batchDecisions[kind].map((decision) => (
          <Button
            key={decision}
            type="submit"
            name="decision"
            value={decision}
            variant={decision === "hide" ? "danger-solid" : "primary"}
            // What is published needs no words.
            formNoValidate={decision === "approve"}
          >
            {t("submit", { kind, decision })}
          </Button>
        ))}
        <ButtonLink to={paths.adminReview(query)} variant="quiet">
          {t("back")}
        </ButtonLink>
      </div>
    </Form>
  );
}

function ChosenCase({ item }: { item: BatchPreviewRow }) {
  const t = useTranslations("review.batch");
  const rules = useTranslations("review.item.heldRules");
  return (
    <li>
      <label className="flex gap-3 py-3">
        <input
          type="checkbox"
          name="items"
          value={`${item.id}:${item.version}`}
          defaultChecked
          className="ui-tick mt-1 shrink-0"
        />
        <span className="min-w-0">
          <span className="block truncate text-sm font-semibold">
            {t("postBy", { name: item.authorName, topic: item.topicTitle })}
          </span>
          <span className="line-clamp-2 text-sm text-ink-soft">{item.excerpt}</span>
          {item.holdReasons.map(({ rule, facts }) => (
            <span key={rule} className="block text-xs text-ink-faint wrap-anywhere">
              {rules(rule, facts as never)}
            </span>
          ))}
        </span>
      </label>
    </li>
  );
}

/** What is not decided along with the others, each with its name and why. */
export function CasesLeft({ page: { left } }: { page: BatchPage }) {
  const t = useTranslations("review.batch");
  const decisions = useTranslations("review.decisions");
  if (left.length === 0) return null;
  return (
    <section className="mb-8 grid grid-cols-[minmax(0,1fr)] gap-2">
      <h2 className="display text-lg">{t("leftTitle", { count: left.length })}</h2>
      <ul className="divide-y border-y">
        {left.map((item) => (
          <li key={item.id} className="py-2.5 text-sm">
            <span className="block truncate font-semibold">
              {t("postBy", { name: item.authorName, topic: item.topicTitle })}
            </span>
            <span className="text-ink-soft">
              {t(`obstacles.${item.obstacle}`, {
                name: (item.obstacle === "claimed" ? item.claimerName : item.deciderName) ?? "",
                decision: item.decision ? decisions(item.decision as "hide") : "",
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { SelectField, TextareaField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { ReviewItemPage } from "../review-item.server.ts";
import type { Decision } from "../rules/decisions.ts";

/** The words that go with a decision, and for hiding the clause it rests on. */
export function DecisionForm({
  page: { item, post, rules, measure, suggestedClause, list },
  act,
  lastResult,
}: {
  page: ReviewItemPage;
  act: Decision | "restore";
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("review.forms");
  const actions = useTranslations("review.actions");
  const [form, fields] = useForm<{ clause: string; reason: string }>({
    id: "decision",
    lastResult,
    defaultValue: { clause: suggestedClause ? String(suggestedClause) : "" },
  });
  const address = { id: item.id, ...(list === "decided" ? { list } : {}) };
  return (
    <Form
      method="post"
      action={paths.adminReviewItem({ ...address, act })}
      {...getFormProps(form)}
      className="grid gap-4"
    >
      <h3 className="text-sm font-semibold">
        {t(isForNotifier(item, act) || item.contestedNoticeId ? `${act as "keep"}Notice` : act)}
      </h3>
      <FormProblems form={form} />
      <input type="hidden" name="intent" value={act === "restore" ? "restore" : "decide"} />
      <input type="hidden" name="decision" value={act} />
      <input type="hidden" name="version" value={item.version} />
      {measure ? <input type="hidden" name="measureId" value={measure.id} /> : null}
      {act === "hide" || (act === "reverse" && item.contestedNoticeId) ? (
        <SelectField field={fields.clause} label={t("clause")} required>
          <option value="">{t("chooseClause")}</option>
          {rules.map(({ number, title }) => (
            <option key={number} value={number}>
              {t("clauseOption", { number: String(number), title })}
            </option>
          ))}
        </SelectField>
      ) : null}
      <TextareaField
        field={fields.reason}
        label={t("reason")}
        hint={
          isForNotifier(item, act)
            ? t("notifierHint")
            : t("reasonHint", { language: post.authorLanguage })
        }
        rows={3}
        maxLength={4_000}
        required
        autoFocus
      />
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit" variant="primary">
          {actions(act)}
        </Button>
        <ButtonLink to={paths.adminReviewItem(address)} variant="quiet" preventScrollReset>
          {actions("cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}

/** A refused notifier reads the reason, not the author of what stays. */
function isForNotifier(item: ReviewItemPage["item"], act: Decision | "restore"): boolean {
  return (
    (item.kind === "notice" && act === "keep") || (!!item.contestedNoticeId && act === "confirm")
  );
}

import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { SlidersHorizontal } from "lucide-react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { Field } from "#app/ui/field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { QueuePageData } from "../review-queue.server.ts";
import { isNarrowed, queueChoices } from "../rules/queue-filter.ts";

/** What of the queue is shown; a filter that is used again can be kept under a name. */
export function QueueFilterForm({
  page: { filter, query, open, hiddenKinds },
  lastResult,
}: {
  page: QueuePageData;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("review.filter");
  const isOn = isNarrowed(filter);
  return (
    <details open={isOn} className="group border-b">
      <summary className="flex min-h-10 items-center gap-2 px-4.5 text-xs font-semibold text-ink-soft hover:text-ink">
        <SlidersHorizontal aria-hidden="true" className="size-4" />
        {t("title")}
      </summary>
      <Form action={paths.adminReview()} className="grid grid-cols-2 gap-3 px-4.5 pb-4">
        {filter.list === "decided" ? <input type="hidden" name="list" value="decided" /> : null}
        <Choice
          name="kind"
          value={filter.kind}
          label={t("kind")}
          none={t("all")}
          without={hiddenKinds}
        >
          {(kind) => t("kindOption", { kind: t(`kinds.${kind}`), count: open.byKind[kind] ?? 0 })}
        </Choice>
        <ReasonChoice value={filter.reason} />
        {filter.list === "open" ? (
          <>
            <Choice name="holder" value={filter.holder} label={t("holder")} none={t("all")}>
              {(holder) => t(`holders.${holder}`)}
            </Choice>
            <Choice name="sort" value={filter.sort} label={t("sort")} none={null}>
              {(sort) => t(`sorts.${sort}`)}
            </Choice>
          </>
        ) : null}
        <div className="col-span-2 flex flex-wrap gap-2">
          <Button type="submit" size="small" variant="primary">
            {t("apply")}
          </Button>
          {isOn ? (
            <ButtonLink to={paths.adminReview()} size="small" variant="quiet">
              {t("reset")}
            </ButtonLink>
          ) : null}
        </div>
      </Form>
      {isOn ? <KeepView to={paths.adminReview(query)} lastResult={lastResult} /> : null}
    </details>
  );
}

function KeepView({
  to,
  lastResult,
}: {
  to: string;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("review.filter");
  const errors = lastResult?.error?.[""] ?? [];
  return (
    <Form method="post" action={to} className="flex items-end gap-2 border-t px-4.5 py-3">
      <input type="hidden" name="intent" value="keep-view" />
      <div className="min-w-0 flex-1">
        {errors.length ? <FormProblems form={{ id: "keep", allErrors: { "": errors } }} /> : null}
        <Field id="view-name" label={t("keepAs")}>
          {(control) => <TextInput {...control} name="name" maxLength={60} required />}
        </Field>
      </div>
      <Button type="submit">{t("keep")}</Button>
    </Form>
  );
}

function ReasonChoice({ value }: { value: string | null }) {
  const t = useTranslations("review.filter");
  const reasons = useTranslations("moderation.reasons");
  return (
    <Choice name="reason" value={value} label={t("reason")} none={t("all")}>
      {(reason) => reasons(reason)}
    </Choice>
  );
}

function Choice<Name extends "kind" | "reason" | "holder" | "sort">({
  name,
  value,
  label,
  none,
  without = [],
  children,
}: {
  name: Name;
  value: string | null;
  /** What there is, but not for this person. */
  without?: readonly string[];
  label: string;
  /** What stands for no choice; null where there always is one. */
  none: string | null;
  children: (choice: (typeof queueChoices)[Name][number]) => string;
}) {
  return (
    <Field id={`queue-${name}`} label={label}>
      {(control) => (
        <Select {...control} name={name} defaultValue={value ?? ""} key={value}>
          {none === null ? null : <option value="">{none}</option>}
          {queueChoices[name].map((choice: (typeof queueChoices)[Name][number]) =>
            without.includes(choice) ? null : (
              <option key={choice} value={choice}>
                {children(choice)}
              </option>
            ),
          )}
        </Select>
      )}
    </Field>
  );
}

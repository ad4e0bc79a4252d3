import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { type FormFieldMetadata, TextareaField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { ReviewItemPage } from "../review-item.server.ts";
import { type ActionName, actions, isProfileAction } from "../rules/actions.ts";
import { type Decision, isAction } from "../rules/decisions.ts";
import {
  CategoryField,
  ClauseField,
  DurationField,
  LegalGroundField,
  PassageField,
  PenaltyField,
  ProfileActionField,
} from "./decision-fields.tsx";

import { TemplateChoice } from "./template-choice.tsx";

/** What is said in words; a post is published without. */
type Written = Exclude<Decision, "approve" | "allow"> | "restore";

type Fields = {
  clause: string;
  legalGround: string;
  reason: string;
  days: string;
  categoryId: string;
  passage: string;
  penalty: string;
  profileAction: string;
  handedTo: string;
};

/** The words that go with a decision, and whatever else it asks for. */
export function DecisionForm({
  page,
  act,
  lastResult,
}: {
  page: ReviewItemPage;
  act: Written;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { item, measure, suggestedClause, template, query } = page;
  const t = useTranslations("review.forms");
  const buttons = useTranslations("review.actions");
  const [form, fields] = useForm<Fields>({
    id: "decision",
    lastResult,
    defaultValue: {
      clause: String(template?.clause ?? suggestedClause ?? ""),
      reason: template?.text ?? "",
      handedTo: page.notices[0]?.name ?? "",
    },
  });
  const address = { id: item.id, ...query };
  return (
    <Form
      method="post"
      action={paths.adminReviewItem({ ...address, act })}
      {...getFormProps(form)}
      className="grid gap-4"
    >
      <h3 className="text-sm font-semibold">{t(headOf(item, act))}</h3>
      <FormProblems form={form} />
      {isForNotifier(item, act) || !isForAuthor(item) ? null : (
        <TemplateChoice page={page} act={act} />
      )}
      <input type="hidden" name="intent" value={act === "restore" ? "restore" : "decide"} />
      <input type="hidden" name="decision" value={act} />
      <input type="hidden" name="version" value={item.version} />
      {measure ? <input type="hidden" name="measureId" value={measure.id} /> : null}
      {act !== "restore" && isAction(act) ? (
        <ActionFields page={page} action={act} fields={fields} />
      ) : null}
      {act === "reverse" && item.contestedNoticeId ? (
        <>
          {page.profile ? (
            <ProfileActionField field={fields.profileAction} profile={page.profile} />
          ) : null}
          <ClauseField field={fields.clause} rules={page.rules} />
          <LegalGroundField field={fields.legalGround} />
        </>
      ) : null}
      {act === "hand-over" ? <HandOverFields fields={fields} /> : null}
      <ReasonField field={fields.reason} page={page} act={act} />
      <div className="flex flex-wrap gap-2.5">
        <Button
          type="submit"
          variant={act === "hide" || act === "confirm" ? "danger-solid" : "primary"}
        >
          {buttons(act === "hide" && item.kind === "held_post" ? "hideHeld" : act)}
        </Button>
        <ButtonLink to={paths.adminReviewItem(address)} preventScrollReset variant="quiet">
          {buttons("cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}

/** What is said in words: to the author, to a notifier, to an authority. */
function ReasonField({
  field,
  page: { item, author },
  act,
}: {
  field: FormFieldMetadata;
  page: ReviewItemPage;
  act: Written;
}) {
  const t = useTranslations("review.forms");
  const hint = isForNotifier(item, act) ? "notifierHint" : hintOf(item, act);
  return (
    <TextareaField
      field={field}
      label={t(act === "hand-over" ? "handedOver" : "reason")}
      hint={hint ? t(hint) : t("reasonHint", { language: author.language })}
      rows={3}
      maxLength={4_000}
      required
      autoFocus
    />
  );
}

function hintOf({ kind }: ReviewItemPage["item"], act: Written) {
  if (kind === "approval") return "askerHint";
  if (act === "hand-over") return "handedOverHint";
  return kind === "order" ? "declineHint" : null;
}

/** Templates are words for those who wrote something. */
function isForAuthor({ kind }: ReviewItemPage["item"]): boolean {
  return kind !== "order" && kind !== "approval";
}

/** To whom a member's data went, and what obliged to it. */
function HandOverFields({
  fields,
}: {
  fields: Record<"handedTo" | "legalGround", FormFieldMetadata>;
}) {
  const t = useTranslations("review.forms");
  return (
    <>
      <TextField field={fields.handedTo} label={t("handedTo")} maxLength={200} required />
      <TextField field={fields.legalGround} label={t("orderGround")} maxLength={500} optional />
    </>
  );
}

function headOf(item: ReviewItemPage["item"], act: Written) {
  if (act === "hide" && item.kind === "held_post") return "hideHeld";
  if (act === "decline" && item.kind === "approval") return "declineRequest";
  if (isForNotifier(item, act) || item.contestedNoticeId) return `${act as "keep"}Notice` as const;
  return act;
}

/** A refused notifier reads the reason, not the author of what stays. */
function isForNotifier(item: ReviewItemPage["item"], act: Written): boolean {
  return (
    (item.kind === "notice" && act === "keep") || (!!item.contestedNoticeId && act === "confirm")
  );
}

/** Only then is there a law to be named besides the rules. */
function isSaidToBeIllegal({ item, flags }: ReviewItemPage): boolean {
  return item.kind === "notice" || flags.some(({ reason }) => reason === "illegal");
}

/** What an action asks for besides words. */
function ActionFields({
  page,
  action,
  fields,
}: {
  page: ReviewItemPage;
  action: ActionName;
  fields: Record<keyof Fields, FormFieldMetadata>;
}) {
  const { appliesTo, duration } = actions[action];
  return (
    <>
      {action === "edit" ? <PassageField field={fields.passage} /> : null}
      <ClauseField field={fields.clause} rules={page.rules} />
      <div className="grid items-start gap-4 empty:hidden sm:max-lg:grid-cols-2 xl:grid-cols-2">
        {duration === "none" ? null : <DurationField field={fields.days} duration={duration} />}
        {action === "move" ? (
          <CategoryField field={fields.categoryId} categories={page.categories} />
        ) : null}
        {appliesTo === "post" || isProfileAction(action) ? (
          <PenaltyField field={fields.penalty} page={page} />
        ) : null}
        {isSaidToBeIllegal(page) ? <LegalGroundField field={fields.legalGround} /> : null}
      </div>
    </>
  );
}

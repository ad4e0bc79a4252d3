import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { KeyHint } from "#app/ui/key-hint.tsx";
import type { ReviewItemPage } from "../review-item.server.ts";
import { type Decision, decisionKeys, decisionsOf } from "../rules/decisions.ts";
import { DecisionForm } from "./decision-form.tsx";

/** What can be done about the case; what needs words opens its form in the same place. */
export function DecisionBar({
  page,
  lastResult,
}: {
  page: ReviewItemPage;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("review.actions");
  const { item, measure, obstacle, claim, act } = page;
  const mayRestore = item.decidedAt !== null && measure !== null && !measure.automated;
  const offered: readonly string[] = item.decidedAt
    ? mayRestore
      ? ["restore"]
      : []
    : decisionsOf(item.kind);
  if (obstacle || claim === "other" || offered.length === 0)
    return <Refusals lastResult={lastResult} />;
  const isWriting = act !== null && offered.includes(act);
  return (
    <div className="sticky bottom-0 max-h-[70dvh] overflow-y-auto border-t bg-surface px-4.5 py-3.5 sm:px-7">
      {isWriting ? (
        <DecisionForm page={page} act={act as Decision | "restore"} lastResult={lastResult} />
      ) : (
        <>
          <Refusals lastResult={lastResult} />
          <nav aria-label={t("label")} className="flex flex-wrap gap-2.5">
            {offered.map((name, index) => (
              <Action
                key={name}
                page={page}
                name={name as Decision | "restore"}
                isFirst={index === 0}
              />
            ))}
          </nav>
        </>
      )}
    </div>
  );
}

function Action({
  page: { item, measure, list },
  name,
  isFirst,
}: {
  page: ReviewItemPage;
  name: Decision | "restore";
  isFirst: boolean;
}) {
  const t = useTranslations("review.actions");
  const key = name === "restore" ? "r" : decisionKeys[name];
  const isHidden = measure !== null && (name === "hide" || name === "keep");
  const label = t(isHidden ? `${name}Hidden` : name);
  const keys = { "data-key": key, "aria-keyshortcuts": key };
  const content = (
    <>
      {label}
      <KeyHint>{key.toUpperCase()}</KeyHint>
    </>
  );
  const variant = isFirst ? "primary" : "secondary";
  // A dismissed report needs no words, so one key does it.
  if (name === "keep" && !measure && item.kind === "report")
    return (
      <Form method="post" action={paths.adminReviewItem({ id: item.id })}>
        <input type="hidden" name="intent" value="decide" />
        <input type="hidden" name="decision" value="keep" />
        <input type="hidden" name="version" value={item.version} />
        <Button type="submit" variant={variant} {...keys}>
          {content}
        </Button>
      </Form>
    );
  const query = list === "decided" ? { list } : {};
  return (
    <ButtonLink
      to={paths.adminReviewItem({ id: item.id, ...query, act: name })}
      preventScrollReset
      variant={variant}
      {...keys}
    >
      {content}
    </ButtonLink>
  );
}

/** Why the last attempt was refused: decided by somebody else, changed, claimed. */
function Refusals({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const errors = lastResult?.error?.[""] ?? [];
  if (!errors.length) return null;
  return (
    <div className="mb-3">
      <FormProblems form={{ id: "decision", allErrors: { "": errors } }} />
    </div>
  );
}

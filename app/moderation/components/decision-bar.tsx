import type { SubmissionResult } from "@conform-to/react";
import { Form, useLocation, useNavigation } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { KeyHint } from "#app/ui/key-hint.tsx";
import type { ReviewItemPage } from "../review-item.server.ts";
import { type Decision, keyOfDecision } from "../rules/decisions.ts";
import { DecisionForm } from "./decision-form.tsx";

/** What can be done about the case; what needs words opens its form in the same place. */
export function DecisionBar({
  page,
  lastResult,
}: {
  page: ReviewItemPage;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { item, measure, obstacle, claim, act } = page;
  const isLeaving = useIsLeaving();
  const mayRestore = item.decidedAt !== null && measure !== null && !measure.automated;
  const offered: readonly Offered[] = item.decidedAt
    ? mayRestore
      ? ["restore"]
      : []
    : page.offered;
  const isBlocked = obstacle !== null && obstacle !== "outranked" && obstacle !== "ownAppeal";
  if (isBlocked || claim === "other" || offered.length === 0)
    return <Refusals lastResult={lastResult} />;
  const writing = offered.find((name) => name === act && !isWordless(name)) as
    | Exclude<Offered, Wordless>
    | undefined;
  return (
    <div
      // React 18 does not know the attribute and passes it on as it is.
      {...(isLeaving && { inert: "" })}
      className="sticky bottom-0 max-h-[70dvh] overflow-y-auto border-t bg-surface px-4.5 py-3.5 sm:px-7"
    >
      {writing ? (
        <DecisionForm
          // Another template fills the form anew.
          key={page.template?.id}
          page={page}
          act={writing}
          lastResult={lastResult}
        />
      ) : (
        <>
          <Refusals lastResult={lastResult} />
          <Offers page={page} offered={offered} />
        </>
      )}
    </div>
  );
}

/**
 * Another case is on its way: who opens one and presses a key at once means that one, so the bar of
 * the one that is still shown does nothing.
 */
function useIsLeaving(): boolean {
  const { state, location } = useNavigation();
  const { pathname } = useLocation();
  return state === "loading" && location.pathname !== pathname;
}

type Offered = Decision | "restore";

/** What says nothing to anybody needs no words: one key does it. */
type Wordless = "approve" | "allow";

function isWordless(name: Offered): name is Wordless {
  return name === "approve" || name === "allow";
}

/** The two usual decisions in front, the others one row below. */
function Offers({ page, offered }: { page: ReviewItemPage; offered: readonly Offered[] }) {
  const t = useTranslations("review.actions");
  const more = offered.slice(2);
  return (
    <nav aria-label={t("label")} className="grid gap-2">
      <div className="flex flex-wrap gap-2.5">
        {offered.slice(0, 2).map((name, index) => (
          <Action key={name} page={page} name={name} look={index === 0 ? "primary" : "secondary"} />
        ))}
      </div>
      {page.item.decidedAt ? null : (
        // The keys work whether it is open or not.
        <details>
          <summary className="w-fit py-1 text-xs font-semibold text-ink-soft hover:text-ink">
            {t("more")}
          </summary>
          <div className="-mx-1.5 flex flex-wrap gap-x-0.5">
            {more.map((name) => (
              <Action key={name} page={page} name={name} look="quiet" />
            ))}
            <AskOpinion page={page} />
          </div>
        </details>
      )}
    </nav>
  );
}

/** Asks the team with one key, and goes on to the next case. */
function AskOpinion({ page: { item, query, opinions } }: { page: ReviewItemPage }) {
  const t = useTranslations("review.opinion");
  if (opinions.some(({ givenAt }) => givenAt === null)) return null;
  return (
    <Form method="post" action={paths.adminReviewItem({ id: item.id, ...query })}>
      <input type="hidden" name="intent" value="ask-opinion" />
      <Button type="submit" variant="quiet" size="small" data-key="o" aria-keyshortcuts="o">
        {t("ask")}
        <KeyHint>O</KeyHint>
      </Button>
    </Form>
  );
}

function Action({
  page: { item, measure, query },
  name,
  look,
}: {
  page: ReviewItemPage;
  name: Offered;
  look: "primary" | "secondary" | "quiet";
}) {
  const t = useTranslations("review.actions");
  const key = name === "restore" ? "r" : keyOfDecision(name);
  const isHidden = measure !== null && (name === "hide" || name === "keep");
  const isRefused = item.kind === "held_post" && name === "hide";
  const label = t(isRefused ? "hideHeld" : isHidden ? `${name}Hidden` : offerOf(name, item));
  const size = look === "quiet" ? "small" : "medium";
  const keys = { "data-key": key, "aria-keyshortcuts": key };
  const content = (
    <>
      {label}
      <KeyHint>{key.toUpperCase()}</KeyHint>
    </>
  );
  // A dismissed report and a published post need no words, so one key does it.
  if (
    isWordless(name) ||
    (name === "keep" && !measure && (item.kind === "report" || item.kind === "flagged_post"))
  )
    return (
      <Form method="post" action={paths.adminReviewItem({ id: item.id, ...query })}>
        <input type="hidden" name="intent" value="decide" />
        <input type="hidden" name="decision" value={name} />
        <input type="hidden" name="version" value={item.version} />
        <Button type="submit" variant={look} size={size} {...keys}>
          {content}
        </Button>
      </Form>
    );
  return (
    <ButtonLink
      to={paths.adminReviewItem({ id: item.id, ...query, act: name })}
      preventScrollReset
      variant={look}
      size={size}
      {...keys}
    >
      {content}
    </ButtonLink>
  );
}

/** What waits is published, let in or counted. */
function offerOf(name: Offered, { kind, objectKind }: ReviewItemPage["item"]) {
  if (name === "keep" && objectKind === "member") return "keepProfile";
  if (name === "decline" && kind === "approval") return "declineRequest";
  if (name !== "approve") return name;
  if (kind === "held_sign_up") return "admit";
  return kind === "referral" ? "count" : name;
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

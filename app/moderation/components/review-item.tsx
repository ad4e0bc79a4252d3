import type { SubmissionResult } from "@conform-to/react";
import { ArrowLeft } from "lucide-react";
import { paths } from "#app/paths.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useFormatter, useLocale, useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { ReviewItemPage } from "../review-item.server.ts";
import { autoHideWeight } from "../rules/flag-weight.ts";
import { AuthorPanel } from "./author-panel.tsx";
import { ClaimForm } from "./claim-form.tsx";
import { DecisionBar } from "./decision-bar.tsx";
import { FlagList } from "./flag-list.tsx";
import { HoldReasons } from "./hold-reasons.tsx";
import { NoticeList } from "./notice-list.tsx";
import { Opinions } from "./opinions.tsx";
import { PostInReview, PostsBefore } from "./post-in-review.tsx";
import { ProfileInReview } from "./profile-in-review.tsx";
import { RemovedContent } from "./removed-content.tsx";
import { RequestInReview } from "./request-in-review.tsx";
import { Signs } from "./signs.tsx";

/** One case: the post in its place, why it is here, who wrote it, and what can be done. */
export function ReviewItem({
  page,
  lastResult,
}: {
  page: ReviewItemPage;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("review");
  return (
    <div className="lg:grid lg:h-full lg:grid-cols-[minmax(0,1fr)_19rem]">
      <section className="flex min-w-0 flex-col lg:min-h-0">
        <ItemHeader page={page} />
        <section
          aria-label={t("case")}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          className="grid content-start gap-6 px-4.5 py-6 sm:px-7 lg:min-h-0 lg:flex-1 lg:overflow-y-auto"
        >
          <Reasons page={page} />
          {page.post ? <HoldReasons post={page.post} /> : null}
          <Signs item={page.item} />
          <RequestInReview page={page} />
          <PostInReview page={page} />
          {page.item.removed ? <RemovedContent removed={page.item.removed} /> : null}
          <ProfileInReview page={page} />
          <Opinions page={page} />
          <FlagList flags={page.flags} />
          <NoticeList notices={page.notices} />
          <PostsBefore page={page} />
          <SimilarDecisions page={page} />
        </section>
        <DecisionBar page={page} lastResult={lastResult} />
      </section>
      <AuthorPanel page={page} />
    </div>
  );
}

function ItemHeader({ page }: { page: ReviewItemPage }) {
  const { item, claim, query } = page;
  const t = useTranslations("review");
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b bg-surface px-4.5 py-3 sm:px-7 lg:min-h-14">
      <TextLink
        to={paths.adminReview(query)}
        className="flex w-full items-center gap-1.5 py-1 text-sm lg:hidden"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t("backToList")}
      </TextLink>
      {/* The list has the page's heading; here it gives way to the case. */}
      <h1 className="sr-only lg:hidden">{t("title")}</h1>
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
        {page.post ? <PostPlace post={page.post} /> : <AccountPlace author={page.author} />}
      </div>
      {item.decidedAt ? null : <ClaimForm item={item} claim={claim} query={query} />}
    </header>
  );
}

function PostPlace({ post }: { post: NonNullable<ReviewItemPage["post"]> }) {
  const language = languageOf(useLocale());
  const names = post.categoryNames as Record<string, string>;
  return (
    <>
      <Breadcrumbs
        items={[
          {
            label: names[language] ?? post.categorySlug,
            to: paths.category({ slug: post.categorySlug }),
          },
        ]}
      />
      <h2 className="min-w-0 text-sm font-semibold">
        <TextLink
          to={paths.topicPost({
            number: post.topicNumber,
            slug: post.topicSlug,
            post: Math.max(post.number, 1),
          })}
          reloadDocument
        >
          {post.topicTitle}
        </TextLink>
      </h2>
    </>
  );
}

/** A measure upon an account stands in no topic. */
function AccountPlace({ author }: Pick<ReviewItemPage, "author">) {
  return (
    <h2 className="min-w-0 text-sm font-semibold">
      <TextLink to={paths.adminMember({ number: author.number })}>{author.displayName}</TextLink>
    </h2>
  );
}

function Reasons({ page }: { page: ReviewItemPage }) {
  const { item, measure, flags, obstacle, claim, now } = page;
  const t = useTranslations("review.item");
  const decisions = useTranslations("review.decisions");
  const format = useFormatter();
  const number = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  const ago = (at: string) => format.relativeTime(new Date(at), new Date(now));
  return (
    <div className="grid gap-3">
      {obstacle ? (
        <Alert tone="warn">{t(obstacle, { name: page.author.displayName })}</Alert>
      ) : null}
      {claim === "other" && item.claimedUntil ? (
        <Alert tone="warn">
          {t("claimedByOther", {
            name: item.claimedByName ?? "",
            time: format.dateTime(new Date(item.claimedUntil), { timeStyle: "short" }),
          })}
        </Alert>
      ) : null}
      {item.decidedAt ? (
        <Alert
          title={t("decided", {
            decision: decisions(item.decision as "hide"),
            name: item.decidedByName ?? "",
            when: ago(item.decidedAt),
          })}
        >
          {item.decisionReason}
        </Alert>
      ) : null}
      <p className="text-sm text-ink-faint empty:hidden">
        {flags.length
          ? `${t("reports", {
              count: flags.length,
              weight: number(item.weight),
              threshold: number(autoHideWeight),
              kind: page.profile ? "profile" : "post",
            })} `
          : null}
        {measure?.automated
          ? t(page.isByRegular ? "automatedByRegular" : "automated", { when: ago(measure.takenAt) })
          : null}
        {measure && !measure.automated && item.kind === "report"
          ? t("hiddenBy", {
              name: measure.takenByName ?? "",
              when: ago(measure.takenAt),
              clause: measure.ruleClause,
            })
          : null}
      </p>
    </div>
  );
}

/** How the same was decided before, with the latest to look at: alike cases, alike decisions. */
function SimilarDecisions({ page: { similar, now } }: { page: ReviewItemPage }) {
  const t = useTranslations("review.item");
  const decisions = useTranslations("review.decisions");
  const format = useFormatter();
  if (!similar) return null;
  const { latest, ...figures } = similar;
  return (
    <section className="grid gap-2">
      <h3 className="display text-lg">{t("similar")}</h3>
      <p className="text-sm text-ink-soft">
        {similar.count === 0 ? t("noSimilar") : t("similarText", figures)}
      </p>
      <ul className="grid gap-1.5 empty:hidden">
        {latest.map((each) => (
          <li key={each.id} className="text-sm">
            <TextLink to={paths.adminReviewItem({ id: each.id, list: "decided" })}>
              {decisions(each.decision as "hide")}
            </TextLink>{" "}
            <span className="text-ink-faint">
              {each.decidedAt ? format.relativeTime(new Date(each.decidedAt), new Date(now)) : null}
            </span>
            {each.decisionReason ? (
              <span className="line-clamp-1 text-ink-soft">{each.decisionReason}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

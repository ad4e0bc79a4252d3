import { paths } from "#app/paths.ts";
import {
  ApprovalMember,
  type AskedFor,
  useApprovalTitle,
} from "#app/rewards/components/approval-words.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Quote } from "#app/ui/quote.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { ReviewItemPage } from "../review-item.server.ts";

/** What somebody of the team asks a second person for: how much, for whom, why. */
export function RequestInReview({ page: { approval } }: { page: ReviewItemPage }) {
  const t = useTranslations("relationships.approvals");
  const review = useTranslations("review.request");
  const titleOf = useApprovalTitle();
  const format = useFormatter();
  if (!approval) return null;
  const asked = { ...approval, facts: approval.facts as unknown as AskedFor["facts"] };
  return (
    <section className="grid gap-3">
      <h3 className="display text-lg">{titleOf(asked)}</h3>
      <Quote>{approval.reason}</Quote>
      <p className="text-sm text-ink-soft">
        {t("askedBy", {
          name: approval.requesterName,
          date: format.dateTime(new Date(approval.requestedAt), {
            dateStyle: "medium",
            timeStyle: "short",
          }),
        })}
      </p>
      <p className="text-sm">
        {t("about")} <ApprovalMember {...asked} />
      </p>
      {approval.memberClosedAt && !approval.outcome ? (
        <Alert tone="warn">{t("closed")}</Alert>
      ) : null}
      <TextLink to={paths.adminApproval({ id: approval.id })} className="w-fit text-sm">
        {review("page")}
      </TextLink>
    </section>
  );
}

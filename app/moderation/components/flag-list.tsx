import { paths } from "#app/paths.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { ReviewItemPage } from "../review-item.server.ts";
import { isOftenUnfounded } from "../rules/report-misuse.ts";

/** Leads to what can be done about somebody whose reports are mostly unfounded. */
function OftenUnfounded({ flag }: { flag: ReviewItemPage["flags"][number] }) {
  const t = useTranslations("review.item");
  const { decidedReports: decided, upheldReports: upheld, reporterNumber: number } = flag;
  if (number === null || !isOftenUnfounded({ decided: decided ?? 0, upheld: upheld ?? 0 }))
    return null;
  return (
    <>
      {" · "}
      <TextLink to={paths.adminMemberModerate({ number, act: "reports" })}>
        {t("oftenUnfounded")}
      </TextLink>
    </>
  );
}

/** Who reported and why; only staff sees the names. */
export function FlagList({ flags }: { flags: ReviewItemPage["flags"] }) {
  const t = useTranslations("review.item");
  const reasons = useTranslations("moderation.reasons");
  const parts = useTranslations("moderation.reportProfile.parts");
  return (
    <ul className="grid gap-3 empty:hidden">
      {flags.map((flag) => (
        <li key={flag.id} className="border-l-3 border-brand-soft pl-3 text-sm">
          <p className="text-ink-faint">
            {flag.part ? `${parts(flag.part)} · ` : null}
            {reasons(flag.reason)}
            {" · "}
            {flag.reporterNumber === null ? (
              t("unknownReporter")
            ) : (
              <>
                <TextLink to={paths.adminMember({ number: flag.reporterNumber })}>
                  {flag.reporterName}
                </TextLink>
                {" · "}
                {t("reporterHistory", {
                  decided: flag.decidedReports ?? 0,
                  upheld: flag.upheldReports ?? 0,
                })}
                <OftenUnfounded flag={flag} />
              </>
            )}
          </p>
          <p className={flag.explanation ? "whitespace-pre-line" : "text-ink-faint"}>
            {flag.explanation || t("noExplanation")}
          </p>
        </li>
      ))}
    </ul>
  );
}

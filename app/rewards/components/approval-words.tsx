import { paths } from "#app/paths.ts";
import { useFormatter, useLocale, useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";

export interface AskedFor {
  kind: string;
  points: number | null;
  facts: Record<string, unknown>;
  memberNumber: number | null;
  memberName: string | null;
}

/** What is asked, in a few words: "+2,000 for Mira", "150,000 for 300 members". */
export function useApprovalTitle() {
  const t = useTranslations("relationships.approvals");
  const format = useFormatter();
  const language = useLocale() === "en" ? "en" : "de";
  return ({ kind, points, facts, memberName }: AskedFor): string => {
    const amount = format.number(points ?? 0, { signDisplay: "exceptZero" });
    if (kind === "points.bulk-grant")
      return t("what.bulk", { amount, members: Number(facts.rows ?? 0) });
    const name = memberName ?? t("somebody");
    if (kind === "reward.grant") {
      const titles = facts.title as { de: string; en: string };
      return t("what.reward", { title: titles[language], points: points ?? 0, name });
    }
    return kind === "points.adjust"
      ? t("what.adjust", { amount, name })
      : t("what.grant", { amount, name });
  };
}

/** Whom it is about, leading to their page. */
export function ApprovalMember({ memberNumber, memberName }: AskedFor) {
  const t = useTranslations("relationships.approvals");
  if (memberNumber === null || memberName === null) return t("manyMembers");
  return <TextLink to={paths.adminMember({ number: memberNumber })}>{memberName}</TextLink>;
}

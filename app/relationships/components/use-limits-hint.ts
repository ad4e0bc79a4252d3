import { useTranslations } from "#app/ui/intl.tsx";

export interface StaffLimits {
  maxGrantPoints: number;
  approvalAbovePoints: number;
}

/** How many points one person may move, and from where on a second one decides. */
export function useLimitsHint({ maxGrantPoints, approvalAbovePoints }: StaffLimits): string {
  const t = useTranslations("relationships.limits");
  return approvalAbovePoints < maxGrantPoints
    ? t("withApproval", { limit: maxGrantPoints, above: approvalAbovePoints })
    : t("alone", { limit: maxGrantPoints });
}

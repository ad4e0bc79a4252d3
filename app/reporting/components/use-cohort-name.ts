import { useFormatter } from "#app/ui/intl.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { addMonths, type Month } from "../rules/month.ts";

/** How a cohort is called: "Mar 2026", or "Jan – Mar 2026" where it is a quarter. */
export function useCohortName({ range }: LiabilityReport): (month: Month) => string {
  const format = useFormatter();
  const middle = (month: Month) => new Date(`${month}-15T12:00:00Z`);
  return (month) => {
    const look = { year: "numeric", month: "short" } as const;
    return range.cohortLength === 1
      ? format.dateTime(middle(month), look)
      : format.dateTimeRange(middle(month), middle(addMonths(month, 2)), look);
  };
}

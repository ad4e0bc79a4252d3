import { paths } from "#app/paths.ts";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import { StatNumber } from "#app/ui/stat-number.tsx";
import type { WeekSummary } from "../queries/summarise-week.server.ts";

/** The week in figures, each leading to where it can be looked into. */
export function OverviewFigures({
  week,
  may,
}: {
  week: WeekSummary;
  may: { orders: boolean; operations: boolean };
}) {
  const t = useTranslations("admin.overview");
  const format = useFormatter();
  const failures = week.failedMails + week.failedJobs;
  const figures = [
    {
      key: "openItems",
      to: paths.adminReview(),
      value: week.openItems,
      hint: t("hints.openItems"),
    },
    {
      key: "newMembers",
      to: paths.adminMembers({ sort: "joined" }),
      value: week.newMembers,
      hint: t("hints.newMembers", { members: week.members }),
    },
    ...(may.orders
      ? [
          {
            key: "orders",
            to: paths.adminOrders(),
            value: week.orders,
            hint: t("hints.orders", { points: week.pointsEarned }),
          } as const,
        ]
      : []),
    ...(may.operations
      ? [
          {
            key: "failures",
            to: paths.adminOperations(),
            value: failures,
            hint: t("hints.failures", { mails: week.failedMails, jobs: week.failedJobs }),
          } as const,
        ]
      : []),
  ] as const;
  return (
    <ul className="grid gap-px overflow-hidden rounded-card border bg-line sm:grid-cols-2 xl:grid-cols-4">
      {figures.map(({ key, to, value, hint }) => (
        <li key={key} className="group relative bg-surface p-5 hover:bg-sunken/60">
          <StatNumber
            label={
              <Link to={to} className="after:absolute after:inset-0 group-hover:underline">
                {t(`figures.${key}`)}
              </Link>
            }
            value={format.number(value)}
            hint={hint}
          />
        </li>
      ))}
    </ul>
  );
}

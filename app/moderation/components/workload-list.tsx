import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import type { Workload } from "../queries/list-workload.server.ts";

const breakDays = 7;

/** Who did how much within the week, and who is spared heavy cases. */
export function WorkloadList({ work }: { work: readonly Workload[] }) {
  const t = useTranslations("review.workload");
  const format = useFormatter();
  return (
    <section aria-labelledby="work">
      <SectionHeader id="work" title={t("week")} lead={t("weekLead")} />
      <ul className="divide-y border-y">
        {work.map((each) => (
          <li key={each.id} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-4">
            <div className="min-w-48 flex-1">
              <h3 className="text-sm font-semibold">{each.displayName}</h3>
              <p className="text-sm text-ink-soft">
                {t("figures", {
                  decisions: each.decisions,
                  heavy: each.heavy,
                  hours: Math.floor(each.minutes / 60),
                  minutes: each.minutes % 60,
                })}
              </p>
              {each.breakUntil ? (
                <p className="text-xs text-ink-faint">
                  {t("spared", {
                    date: format.dateTime(new Date(each.breakUntil), { dateStyle: "medium" }),
                  })}
                </p>
              ) : null}
            </div>
            <Form method="post">
              <input type="hidden" name="memberId" value={each.id} />
              <input type="hidden" name="days" value={each.breakUntil ? 0 : breakDays} />
              <Button type="submit" size="small">
                {t(each.breakUntil ? "end" : "begin")}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

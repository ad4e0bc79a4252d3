import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import type { listStepsForStaff } from "../queries/list-steps-for-staff.server.ts";

type Step = Awaited<ReturnType<typeof listStepsForStaff>>[number];

/** Every state a redemption went through: when, who, why. */
export function RedemptionHistory({ steps }: { steps: readonly Step[] }) {
  const t = useTranslations("fulfilment.history");
  return (
    <section aria-labelledby="history" className="max-w-xl">
      <SectionHeader id="history" title={t("title")} />
      <ol className="border-l-2 border-line pl-5">
        {steps.map((step) => (
          <StepLine key={step.position} step={step} />
        ))}
      </ol>
    </section>
  );
}

function StepLine({ step }: { step: Step }) {
  const t = useTranslations("fulfilment.history");
  const format = useFormatter();
  const { state, occurredAt, actorKind, actorName, reason, facts } = step;
  const tracking = [facts.carrier, facts.trackingCode].filter(Boolean).join(" ");
  const known = t.has(`state.${state as "held"}`);
  return (
    <li className="relative pb-4 text-sm before:absolute before:top-1.5 before:-left-[26px] before:size-2.5 before:rounded-full before:border-2 before:border-line-strong before:bg-surface last:pb-0">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold">{known ? t(`state.${state as "held"}`) : state}</span>
        <time dateTime={occurredAt} className="text-xs text-ink-faint">
          {format.dateTime(new Date(occurredAt), { dateStyle: "medium", timeStyle: "short" })}
        </time>
      </p>
      <p className="text-xs text-ink-soft">
        {actorKind === "member" || actorKind === "staff"
          ? t(`by.${actorKind}`, { name: actorName ?? "–" })
          : t("by.system")}
      </p>
      {tracking ? <p className="text-xs text-ink-soft tabular-nums">{tracking}</p> : null}
      {reason ? <p className="mt-0.5 text-ink-soft">{t("reason", { reason })}</p> : null}
    </li>
  );
}

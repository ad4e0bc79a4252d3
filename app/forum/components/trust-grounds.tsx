import { useTranslations } from "#app/ui/intl.tsx";
import type { TrustGround } from "../rules/trust-level.ts";

/** What is missing, as sentences to whoever it is about. */
export function TrustGaps({ gaps, days }: { gaps: readonly TrustGround[]; days: number }) {
  const t = useTranslations("trust.gaps");
  return (
    <ul className="grid list-disc gap-1 pl-5 text-sm text-ink-soft">
      {gaps.map(({ figure, has, needs }) => (
        <li key={figure}>{t(figure, { has, needs, missing: Math.max(0, needs - has), days })}</li>
      ))}
    </ul>
  );
}

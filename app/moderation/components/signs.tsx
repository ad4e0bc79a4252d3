import { useTranslations } from "#app/ui/intl.tsx";
import type { ReviewItemPage } from "../review-item.server.ts";

/** Why an account or a recommendation waits, sign by sign. */
export function Signs({ item }: { item: ReviewItemPage["item"] }) {
  const t = useTranslations("review.signs");
  if (item.signs.length === 0) return null;
  return (
    <section className="grid gap-1">
      <h3 className="display text-lg">{t(item.kind === "referral" ? "referral" : "signUp")}</h3>
      <ul className="list-disc pl-5 text-sm text-ink-soft wrap-anywhere">
        {item.signs.map(({ rule, facts }) => (
          <li key={rule}>{t(`rules.${rule as "many-sign-ups"}`, facts as never)}</li>
        ))}
      </ul>
    </section>
  );
}

import type { HoldReason } from "#app/forum/rules/hold-reasons.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import type { ReviewItemPage } from "../review-item.server.ts";

/** Which rules let a post wait, and on what grounds. */
export function HoldReasons({ post }: { post: NonNullable<ReviewItemPage["post"]> }) {
  const t = useTranslations("review.item");
  const reasons = (post.holdReasons ?? []) as unknown as HoldReason[];
  if (reasons.length === 0) return null;
  return (
    <section className="grid gap-1">
      <h3 className="display text-lg">{t("heldWhy")}</h3>
      <ul className="list-disc pl-5 text-sm text-ink-soft wrap-anywhere">
        {reasons.map(({ rule, facts }) => (
          <li key={rule}>{t(`heldRules.${rule}`, facts as never)}</li>
        ))}
      </ul>
    </section>
  );
}

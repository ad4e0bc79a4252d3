import { useTranslations } from "#app/ui/intl.tsx";
import { Moment } from "./moment.tsx";

/** When somebody was here last. */
export function LastSeen({ at }: { at: string }) {
  const t = useTranslations("people.card");
  return (
    <span>
      {t("lastSeen")} <Moment at={at} />
    </span>
  );
}

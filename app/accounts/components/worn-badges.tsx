import { languageOf } from "#app/platform/i18n/locales.ts";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import { BadgeIcon } from "./badge-icon.tsx";

interface WornBadge {
  id: string;
  names: { de: string; en: string };
  icon: string;
  awardedAt: string;
}

/** The badges a member wears, each with its name and since when. */
export function WornBadges({ badges }: { badges: readonly WornBadge[] }) {
  const t = useTranslations("accounts.profile");
  const language = languageOf(useLocale());
  if (badges.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-sm font-semibold">{t("badges")}</h2>
      <ul className="flex flex-wrap gap-x-8 gap-y-4">
        {badges.map(({ id, names, icon, awardedAt }) => (
          <li key={id} className="flex items-center gap-3">
            <BadgeIcon icon={icon} className="size-8 text-brand-text" />
            <p className="text-sm font-semibold">
              {names[language]}
              <span className="block text-xs font-normal text-ink-faint">
                {t("badgeSince", { date: new Date(awardedAt) })}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

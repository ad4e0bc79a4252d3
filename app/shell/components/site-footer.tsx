import { paths } from "#app/paths.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import { useRootData } from "../root-data.ts";
import { LanguageSwitch, ThemeSwitch } from "./preference-forms.tsx";

const places = [
  { key: "forum", to: paths.forum() },
  { key: "rewards", to: paths.rewards() },
  { key: "rules", to: paths.communityRules() },
  { key: "notice", to: paths.notice() },
] as const;

export function SiteFooter() {
  const t = useTranslations("shell");
  const data = useRootData();
  return (
    <footer className="mt-16 border-t print-hidden">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center justify-between gap-x-8 gap-y-5 px-4.5 py-7 text-xs text-ink-faint sm:px-8">
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <span className="display text-sm text-ink-soft">{data?.brand.name}</span>
          <nav aria-label={t("footer.label")}>
            <ul className="flex flex-wrap gap-x-4">
              {places.map(({ key, to }) => (
                <li key={key}>
                  <Link
                    to={to}
                    className="inline-flex min-h-6 items-center rounded-small hover:text-ink hover:underline"
                  >
                    {t(`places.${key}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  );
}

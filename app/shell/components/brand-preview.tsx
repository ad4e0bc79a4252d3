import { Badge } from "#app/ui/badge.tsx";
import { buttonLook } from "#app/ui/button-look.ts";
import { Card } from "#app/ui/card.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { ProgressBar } from "#app/ui/progress-bar.tsx";
import { StatNumber } from "#app/ui/stat-number.tsx";
import { type BrandTheme, themeToCss } from "#app/ui/theme.ts";
import { ThemeStyles } from "#app/ui/theme-styles.tsx";
import { usePageContext } from "../page-context.tsx";

/** A piece of the portal in the theme that is being tried, in both schemes. */
export function BrandPreview({ theme }: { theme: BrandTheme }) {
  const t = useTranslations("admin.brand.preview");
  const { nonce } = usePageContext();
  return (
    <section aria-label={t("label")} className="grid gap-4">
      <ThemeStyles css={themeToCss(theme, "[data-brand-preview]")} nonce={nonce} />
      {(["light", "dark"] as const).map((scheme) => (
        <div
          key={scheme}
          data-brand-preview=""
          data-theme={scheme}
          className="rounded-card border bg-canvas p-5 font-sans text-ink"
        >
          <p className="text-xs font-semibold text-ink-faint">{t(scheme)}</p>
          <p className="display mt-1 text-xl">{t("title")}</p>
          <p className="mt-1 text-sm text-ink-soft">{t("text")}</p>
          <Card className="mt-4">
            <StatNumber label={t("points")} value="1.840" size="medium" />
            <div className="mt-3">
              <ProgressBar label={`${t("progress")} (${t(scheme)})`} value={70} />
            </div>
          </Card>
          <div className="mt-4 flex flex-wrap items-center gap-2">
            {/* Looks only: what is shown here does nothing. */}
            <span className={buttonLook({ variant: "primary", size: "small" })}>
              {t("primary")}
            </span>
            <span className={buttonLook({ size: "small" })}>{t("secondary")}</span>
            <Badge tone="brand">{t("solved")}</Badge>
            <Badge tone="accent">{t("gain")}</Badge>
          </div>
        </div>
      ))}
    </section>
  );
}

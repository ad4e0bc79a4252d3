import { useTranslations } from "#app/ui/intl.tsx";
import { Badge } from "../badge.tsx";
import { Button } from "../button.tsx";
import { Card } from "../card.tsx";
import { ProgressBar } from "../progress-bar.tsx";
import { StatNumber } from "../stat-number.tsx";
import { TextInput } from "../text-input.tsx";
import { themeToCss } from "../theme.ts";
import { type ThemePreset, themePresets } from "../theme-presets.ts";

const names = Object.keys(themePresets) as ThemePreset[];

/** The three presets side by side, each in both schemes, whatever theme the page has. */
export function PresetSamples({ nonce }: { nonce?: string | undefined }) {
  const t = useTranslations("design");
  const css = names
    .map((name) => themeToCss(themePresets[name], `[data-preset="${name}"]`))
    .join("");
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the CSS comes from our own presets */}
      <style suppressHydrationWarning nonce={nonce} dangerouslySetInnerHTML={{ __html: css }} />
      {names.map((name) => (
        <div key={name}>
          <h3 className="mb-3 text-sm font-semibold">{t(`presets.${name}`)}</h3>
          <div className="grid gap-4 md:grid-cols-2">
            {(["light", "dark"] as const).map((scheme) => (
              <div
                key={scheme}
                data-preset={name}
                data-theme={scheme}
                className="rounded-card border bg-canvas p-5 font-sans text-ink sm:p-7"
              >
                <PresetSample label={`${t(`presets.${name}`)}, ${t(scheme)}`} />
              </div>
            ))}
          </div>
        </div>
      ))}
    </>
  );
}

function PresetSample({ label }: { label: string }) {
  const t = useTranslations("design");
  return (
    <div className="grid gap-5">
      <div>
        <p className="display text-2xl">{t("sample.greeting")}</p>
        <p className="mt-1 text-sm text-ink-faint">{t("sample.lead")}</p>
      </div>
      <Card>
        <StatNumber label={t("sample.points")} value="1.840" hint={t("sample.pending")} />
        <div className="mt-5 border-t pt-5">
          <ProgressBar
            label={`${t("sample.tier")} (${label})`}
            value={71}
            start={t("sample.silver")}
            end={t("sample.gold")}
          />
        </div>
      </Card>
      <div className="flex flex-wrap gap-2">
        <Badge tone="brand">{t("solved")}</Badge>
        <Badge tone="brand-solid">{t("team")}</Badge>
        <Badge tone="accent">{t("sample.gold")}</Badge>
        <Badge>{t("waiting")}</Badge>
        <Badge tone="danger">{t("hidden")}</Badge>
      </div>
      <TextInput aria-label={`${t("search")} (${label})`} placeholder={t("search")} />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="primary">{t("sample.reply")}</Button>
        <Button>{t("sample.thank")}</Button>
        <Button variant="quiet">{t("quiet")}</Button>
      </div>
    </div>
  );
}

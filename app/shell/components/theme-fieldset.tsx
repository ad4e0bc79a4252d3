import { classNames } from "#app/ui/class-names.ts";
import { Field } from "#app/ui/field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { BrandTheme } from "#app/ui/theme.ts";
import { displayFonts, textFonts } from "#app/ui/theme-fonts.ts";
import { type ThemePreset, themePresets } from "#app/ui/theme-presets.ts";
import { themeChoices } from "../rules/brand-choices.ts";

type Errors = Partial<Record<keyof BrandTheme, string[] | undefined>>;

/** The six choices of a look. Each preset is a submit button, so that it works without scripts. */
export function ThemeFieldset({
  theme,
  errors,
  onChange,
}: {
  theme: BrandTheme;
  errors: Errors;
  onChange: (theme: BrandTheme) => void;
}) {
  const t = useTranslations("admin.brand");
  const change = (part: Partial<BrandTheme>) => onChange({ ...theme, ...part });
  return (
    <fieldset className="grid gap-5">
      <legend className="display mb-4 text-lg">{t("look")}</legend>
      <div className="grid gap-2.5 sm:grid-cols-3">
        {(Object.keys(themePresets) as ThemePreset[]).map((preset) => (
          <PresetButton
            key={preset}
            preset={preset}
            isCurrent={
              JSON.stringify(sorted(theme)) === JSON.stringify(sorted(themePresets[preset]))
            }
            onChoose={() => onChange({ ...themePresets[preset] })}
          />
        ))}
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        {(["primary", "accent"] as const).map((name) => (
          <Field
            key={name}
            id={name}
            label={t(`fields.${name}`)}
            hint={t(`hints.${name}`)}
            errors={errors[name]}
          >
            {(control) => (
              <span className="flex gap-2">
                <input
                  type="color"
                  aria-label={t("pick", { field: t(`fields.${name}`) })}
                  value={/^#[0-9a-f]{6}$/i.test(theme[name]) ? theme[name] : "#000000"}
                  onChange={(event) => change({ [name]: event.currentTarget.value })}
                  className="h-11 w-13 shrink-0 rounded-control border border-line-strong bg-surface p-1"
                />
                <TextInput
                  {...control}
                  name={name}
                  value={theme[name]}
                  onChange={(event) => change({ [name]: event.currentTarget.value })}
                  spellCheck={false}
                  maxLength={7}
                  required
                />
              </span>
            )}
          </Field>
        ))}
        {(["canvasTone", "radius"] as const).map((name) => (
          <Field key={name} id={name} label={t(`fields.${name}`)} errors={errors[name]}>
            {(control) => (
              <Select
                {...control}
                name={name}
                value={theme[name]}
                onChange={(event) => change({ [name]: event.currentTarget.value })}
              >
                {themeChoices[name].map((value) => (
                  <option key={value} value={value}>
                    {t(`choices.${value}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ))}
        {(["displayFont", "textFont"] as const).map((name) => (
          <Field key={name} id={name} label={t(`fields.${name}`)} errors={errors[name]}>
            {(control) => (
              <Select
                {...control}
                name={name}
                value={theme[name]}
                onChange={(event) => change({ [name]: event.currentTarget.value })}
              >
                {Object.entries(name === "displayFont" ? displayFonts : textFonts).map(
                  ([value, font]) => (
                    <option key={value} value={value}>
                      {font.name}
                    </option>
                  ),
                )}
              </Select>
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
}

function PresetButton({
  preset,
  isCurrent,
  onChoose,
}: {
  preset: ThemePreset;
  isCurrent: boolean;
  onChoose: () => void;
}) {
  const t = useTranslations("admin.brand");
  const { primary, accent } = themePresets[preset];
  return (
    <button
      type="submit"
      name="intent"
      value={`preset-${preset}`}
      formNoValidate
      aria-pressed={isCurrent}
      onClick={(event) => {
        event.preventDefault();
        onChoose();
      }}
      className={classNames(
        "rounded-control border p-3.5 text-left transition-colors",
        isCurrent
          ? "border-brand-text bg-brand-softer"
          : "border-line bg-surface hover:border-line-strong",
      )}
    >
      <svg aria-hidden="true" viewBox="0 0 64 20" className="h-5 w-16">
        <circle cx="10" cy="10" r="10" fill={primary} />
        <circle cx="30" cy="10" r="10" fill={accent} />
      </svg>
      <span className="mt-2 block text-sm font-semibold">{t(`presets.${preset}.title`)}</span>
      <span className="block text-xs text-ink-faint">{t(`presets.${preset}.text`)}</span>
    </button>
  );
}

function sorted(theme: BrandTheme): [string, string][] {
  return Object.entries(theme).sort(([a], [b]) => (a < b ? -1 : 1));
}

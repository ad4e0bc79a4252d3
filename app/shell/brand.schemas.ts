import { isTimeZone } from "#app/accounts/rules/time-zones.ts";
import { errorText } from "#app/platform/forms/error-text.ts";
import { z } from "#app/platform/forms/zod.ts";
import { type BrandTheme, contrastProblems } from "#app/ui/theme.ts";
import { type ThemePreset, themePresets } from "#app/ui/theme-presets.ts";
import { currencies, themeChoices } from "./rules/brand-choices.ts";

const line = (maximum: number) =>
  z
    .string()
    .trim()
    .max(maximum)
    .regex(/^[^\p{C}]*$/u);
const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i)
  .toLowerCase();

const themeFields = {
  primary: colour,
  accent: colour,
  canvasTone: z.enum(themeChoices.canvasTone),
  radius: z.enum(themeChoices.radius),
  displayFont: z.enum(themeChoices.displayFont),
  textFont: z.enum(themeChoices.textFont),
} satisfies Record<keyof BrandTheme, z.ZodType>;

const brandFields = {
  name: line(60).min(1),
  claimDe: line(160).default(""),
  claimEn: line(160).default(""),
  language: z.enum(["de", "en"]),
  formOfAddress: z.enum(["du", "sie"]),
  timeZone: z.string().refine(isTimeZone),
  currency: z.enum(currencies),
};

/** The brand form: a theme in which something could not be read is refused at its colour. */
export const brandFormSchema = z.discriminatedUnion("intent", [
  z
    .object({ intent: z.literal("save"), ...brandFields, ...themeFields })
    .superRefine((brand, context) => {
      for (const { field, message } of contrastErrors(brand))
        context.addIssue({ code: "custom", path: [field], message });
    }),
  z.object({ intent: z.literal("logo"), logo: z.instanceof(File) }),
  z.object({ intent: z.literal("remove-logo") }),
]);

/** Each colour's pairs that cannot be read, at most three. */
function contrastErrors(theme: BrandTheme) {
  const counts = { primary: 0, accent: 0 };
  return contrastProblems(theme).flatMap(({ foreground, background, ratio, needed, scheme }) => {
    const field =
      foreground.startsWith("accent") || background.startsWith("accent") ? "accent" : "primary";
    counts[field] += 1;
    if (counts[field] > 3) return [];
    const values = {
      foreground: wordOf(foreground),
      background: wordOf(background),
      scheme,
      needed,
      ratio: Math.floor(ratio * 10) / 10,
    };
    return [{ field, message: errorText("admin.brand.contrast", values) }];
  });
}

/** A token as messages can choose by it: their cases take no hyphen. */
function wordOf(token: string): string {
  return token.replaceAll("-", "_");
}

/** The theme somebody is trying out, as far as it is one; else undefined. */
export function readTriedTheme(values: Record<string, unknown>): BrandTheme | undefined {
  const preset = String(values.intent ?? "").replace(/^preset-/, "");
  if (Object.hasOwn(themePresets, preset)) return themePresets[preset as ThemePreset];
  return z.object(themeFields).safeParse(values).data;
}

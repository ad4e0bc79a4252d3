import { z } from "#app/platform/forms/zod.ts";
import { type ThemePreset, themePresets } from "#app/ui/theme-presets.ts";
import { currencies } from "./rules/currencies.ts";
import { isTimeZone } from "./rules/time-zones.ts";

// Length in bytes is bounded here, so that no endless text reaches a hash; the rules for a good
// password are rules/password-policy.ts.
const password = z.string().min(1).max(1_000);
const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
const displayName = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{C}]*$/u);
const to = z.string().max(2_000).optional();
const token = z.string().min(20).max(200);
/** Six digits of an app, or a recovery code. */
const code = z.string().trim().min(6).max(20);

export const signUpSchema = z.object({
  displayName,
  email,
  password,
  language: z.enum(["de", "en"]),
  formOfAddress: z.enum(["du", "sie"]),
  timeZone: z.string().max(60).optional(),
  terms: z.boolean().refine((agreed) => agreed),
  newsletter: z.boolean().optional(),
});

export const signInSchema = z.object({ email, password, to });
export const addressSchema = z.object({ email, to });
export const tokenSchema = z.object({ token });
export const confirmSchema = z.object({ token, intent: z.literal("resend").optional() });
export const codeSchema = z.object({ code, to });
export const secondFactorSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("begin"), to }),
  z.object({ intent: z.enum(["confirm", "renew", "remove"]), code, to }),
]);
export const resetPasswordSchema = z.object({ token, password });
export const demoSignInSchema = z.object({ account: z.string().min(1).max(40), to });

export const setUpSchema = z.object({
  token,
  brandName: displayName,
  language: z.enum(["de", "en"]),
  formOfAddress: z.enum(["du", "sie"]),
  timeZone: z.string().refine(isTimeZone),
  currency: z.enum(currencies),
  preset: z.enum(Object.keys(themePresets) as [ThemePreset]),
  displayName,
  email,
  password,
});

import { errorText } from "#app/platform/forms/error-text.ts";
import { z } from "#app/platform/forms/zod.ts";
import { isPossibleBirthday, readDay } from "./rules/birthday.ts";
import { postsChoices } from "./rules/departure.ts";
import { interestsFit, readInterests } from "./rules/interests.ts";
import { sharedValues } from "./rules/shared-values.ts";
import { isTimeZone } from "./rules/time-zones.ts";
import { audiences } from "./rules/visibility.ts";

const aboutLength = 1_000;
const displayName = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{C}]*$/u);
const password = z.string().min(1).max(1_000);
const theme = z.enum(["system", "light", "dark"]);
const language = z.enum(["de", "en"]);

/** The forms of the profile page; `today` bounds the birthday. */
export function profileFormSchema(today: Temporal.PlainDate) {
  return z.discriminatedUnion("intent", [
    z.object({
      intent: z.literal("details"),
      displayName,
      about: z
        .string()
        .optional()
        .transform((text) => (text ?? "").replaceAll("\r\n", "\n").trim())
        // Browsers send each line's end as two characters, which do not count as two.
        .refine((text) => text.length <= aboutLength, {
          error: errorText("platform.errors.tooBig.text", { maximum: aboutLength }),
        }),
      birthday: birthdayUpTo(today),
      interests: z
        .string()
        .max(1_000)
        .optional()
        .transform((text) => readInterests(text ?? ""))
        .refine(interestsFit, { error: "accounts.settings.errors.interests" }),
      sharedValues: z.array(z.enum(sharedValues)).max(sharedValues.length),
    }),
    z.object({
      intent: z.literal("picture"),
      picture: z
        .instanceof(File, { error: "accounts.settings.errors.picture" })
        .refine((file) => file.size > 0, { error: "accounts.settings.errors.picture" }),
    }),
    z.object({ intent: z.literal("remove-picture") }),
  ]);
}

export const accountFormSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("preferences"),
    language,
    formOfAddress: z.enum(["brand", "du", "sie"]).optional(),
    timeZone: z.string().refine(isTimeZone),
    theme,
  }),
  z.object({
    intent: z.literal("address"),
    email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
    addressPassword: password.optional(),
  }),
  z.object({
    intent: z.literal("password"),
    currentPassword: password.optional(),
    newPassword: password,
  }),
]);

export const signUpGuardSchema = z.object({
  perNetwork: z.coerce.number().int().min(0).max(1_000),
  withinMinutes: z.coerce.number().int().min(1).max(1_440),
  perDevice: z.coerce.number().int().min(0).max(1_000),
  mailHosts: z
    .string()
    .max(50_000)
    .optional()
    .transform((text) => [
      ...new Set(
        (text ?? "")
          .toLowerCase()
          .split(/[\s,;]+/)
          .filter(Boolean),
      ),
    ])
    .refine((hosts) => hosts.every((host) => /^([a-z0-9-]+\.)+[a-z0-9-]{2,}$/.test(host)), {
      error: "signUpGuard.hostProblem",
    }),
});

export const sessionFormSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("revoke"), sessionId: z.string().min(1).max(100) }),
  z.object({ intent: z.literal("revoke-others") }),
]);

export const visibilityFormSchema = z.object({
  profileFor: z.enum(audiences),
  activityFor: z.enum(audiences),
  showsLastSeen: z.boolean().default(false),
  onLeaderboard: z.boolean().default(false),
});

export const privacyFormSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("newsletter"), newsletter: z.enum(["granted", "withdrawn"]) }),
  z.object({ intent: z.literal("export") }),
]);

export const closeAccountSchema = z.object({
  posts: z.enum(postsChoices),
  password: password.optional(),
  understood: z.boolean({ error: "accounts.settings.errors.understood" }),
});

/** Language and theme from the footer or the menu, for guests too. */
export const preferencesSchema = z.object({
  language: language.optional(),
  theme: theme.optional(),
  to: z.string().max(2_000).optional(),
});

function birthdayUpTo(today: Temporal.PlainDate) {
  return z
    .string()
    .optional()
    .transform((text) => (text ? readDay(text) : undefined))
    .refine((day) => day !== null && (!day || isPossibleBirthday(day, today)), {
      error: "accounts.settings.errors.birthday",
    })
    .transform((day) => day ?? null);
}

import { z } from "zod";

const port = z.coerce.number().int().min(0).max(65_535);
const optionalText = z.string().trim().min(1).optional();

/** Every environment variable the portal reads; documented in the README, "Configuration". */
const variables = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  PORT: port.default(3000),
  HOST: z.string().min(1).default("0.0.0.0"),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must begin with postgres://"),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(12),
  DATA_DIR: z.string().min(1).default(".data"),
  SECRET_KEY: z.string().min(32, "must have at least 32 characters"),
  RESONANZ_ROLE: z.enum(["web", "worker", "all"]).default("all"),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: optionalText,
  MAIL_REPLY_ADDRESS: z
    .email()
    // What is signed into it needs 53 of the 64 characters that an address may have before the @.
    .refine((address) => address.indexOf("@") <= 11, "at most 11 characters before the @")
    .optional(),
  MAIL_INBOUND_SECRET: z.string().min(16, "must have at least 16 characters").optional(),
  IMAP_URL: z.url({ protocol: /^imaps?$/ }).optional(),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^(sk|rk)_(test|live)_/, "must be a Stripe secret key")
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_/, "must begin with whsec_")
    .optional(),
  STRIPE_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  S3_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().default("auto"),
  S3_BUCKET: optionalText,
  S3_ACCESS_KEY_ID: optionalText,
  S3_SECRET_ACCESS_KEY: optionalText,
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
  METRICS_TOKEN: z.string().min(16).optional(),
});

const envSchema = variables.refine(
  ({ STRIPE_API_URL, STRIPE_SECRET_KEY }) =>
    !STRIPE_API_URL || /^(sk|rk)_test_/.test(STRIPE_SECRET_KEY ?? ""),
  // A live key goes to Stripe and to nobody else.
  { path: ["STRIPE_API_URL"], message: "needs a test key in STRIPE_SECRET_KEY" },
);

export type Env = z.infer<typeof envSchema> & { baseUrl: URL; baseUrlIsConfigured: boolean };

/** A variable is missing or wrong; the message names each in one line. */
export class InvalidEnvironment extends Error {}

/** Reads and checks the environment. Throws InvalidEnvironment. */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  // An empty variable means "not set", as in most deployment tools.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = envSchema.safeParse(given);
  if (!result.success) {
    const problems = result.error.issues.map(
      (issue) => `${issue.path.join(".")}: ${issue.message}`,
    );
    throw new InvalidEnvironment(`Configuration: ${problems.join("; ")}`);
  }
  const env = result.data;
  const baseUrl = new URL(env.BASE_URL ?? `http://localhost:${env.PORT}`);
  return { ...env, baseUrl, baseUrlIsConfigured: env.BASE_URL !== undefined };
}

let current: Env | undefined;

/** The environment of this process, read at first use. */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}

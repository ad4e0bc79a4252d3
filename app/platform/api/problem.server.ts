import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ZodError } from "zod";
import type { DomainError, ErrorFacts } from "../errors.ts";
import { readErrorText } from "../forms/error-text.ts";
import { languageFromHeader } from "../i18n/locales.ts";
import { type Translate, translatorOf } from "../i18n/messages.server.ts";
import { z } from "./zod.ts";

/** RFC 9457, with our `code`, and `errors` that name the fields. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string(),
    code: z.string(),
    errors: z
      .array(z.object({ field: z.string(), code: z.string(), message: z.string() }))
      .optional(),
  })
  .openapi("Problem", {
    example: {
      type: "urn:resonanz:problem:invalid-input",
      title: "The request has mistakes",
      status: 422,
      instance: "/api/v1/orders",
      code: "invalid-input",
      errors: [{ field: "totalMinor", code: "required", message: "Please fill this in." }],
    },
  });

type Problem = z.infer<typeof problemSchema>;

const titles = {
  400: "malformed",
  401: "unauthorized",
  403: "forbidden",
  404: "not-found",
  405: "method-not-allowed",
  409: "conflict",
  413: "too-large",
  415: "not-json",
  422: "invalid-input",
  429: "too-many-requests",
  500: "failed",
  503: "unavailable",
} as const;

/** A problem that its status says enough about. */
export function problem(
  c: Context,
  {
    status,
    code,
    detail,
    errors,
    headers = {},
  }: {
    status: number;
    code?: string;
    detail?: string;
    errors?: Problem["errors"];
    headers?: Record<string, string>;
  },
): Response {
  const known = status in titles ? (status as keyof typeof titles) : 400;
  const kind = code ?? titles[known];
  const body: Problem = {
    type: `urn:resonanz:problem:${kind}`,
    title: textsFor(c)(`platform.problems.${titles[known]}`),
    status,
    ...(detail && { detail }),
    instance: c.req.path,
    code: kind,
    ...(errors && { errors }),
  };
  return c.body(JSON.stringify(body), status as ContentfulStatusCode, {
    "Content-Type": "application/problem+json",
    "Content-Language": languageFor(c),
    ...headers,
  });
}

/** What the domain refused. */
export function problemOf(c: Context, error: DomainError): Response {
  const { code, status, facts } = error;
  const retryAfter = facts.retryAfterSeconds;
  return problem(c, {
    status,
    code,
    detail: refusalText(c, { code, facts }),
    headers: retryAfter ? { "Retry-After": String(retryAfter) } : {},
  });
}

/** What the domain refused, in words. */
export function refusalText(
  c: Context,
  { code, facts }: { code: string; facts: ErrorFacts },
): string {
  const values = Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      typeof value === "number" ? value : String(value),
    ]),
  );
  return textsFor(c)(`platform.refusals.${code}`, values);
}

/** What the schema refused, field by field ("customer.email", "lines.0.sku"). */
export function invalidInput(c: Context, error: Pick<ZodError, "issues">): Response {
  const t = textsFor(c);
  const errors = error.issues.slice(0, 50).flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === "unrecognized_keys")
      return issue.keys.slice(0, 50).map((key) => ({
        field: [...path, key].join("."),
        code: "unknown-field",
        message: t("platform.problems.unknown-field"),
      }));
    const { key, values } = readErrorText(issue.message);
    const code = key.replace("platform.errors.", "").replace(".", "-");
    return [{ field: path.join("."), code, message: t(key, values) }];
  });
  return problem(c, { status: 422, errors });
}

/** Machines that name no language of ours get English. */
function languageFor(c: Context) {
  return languageFromHeader(c.req.header("accept-language") ?? null) ?? "en";
}

function textsFor(c: Context): Translate {
  return translatorOf({ locale: languageFor(c), timeZone: "UTC" }).t;
}

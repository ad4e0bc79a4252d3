import { expect, test } from "vitest";
import { errorText } from "./error-text.ts";
import { z } from "./zod.ts";

const complaintOf = (schema: z.ZodType, input: unknown) =>
  schema.safeParse(input).error?.issues[0]?.message;
const required = errorText("platform.errors.required");
const invalid = errorText("platform.errors.invalid");

test.each([
  ["a text that is missing", z.string(), undefined, required],
  ["an empty text", z.string().min(1), "", required],
  ["a choice nobody made", z.enum(["name", "text"]), undefined, required],
  ["a choice that is not offered", z.enum(["name", "text"]), "else", invalid],
  ["a number that is a text", z.number(), "four", invalid],
])("%s is told as what it is", (_what, schema, input, complaint) => {
  expect(complaintOf(schema, input)).toBe(complaint);
});

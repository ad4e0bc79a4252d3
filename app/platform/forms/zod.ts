import { z } from "zod";
import { errorText } from "./error-text.ts";

// Every schema's own complaints become message keys below "platform.errors".
z.config({
  customError(issue) {
    switch (issue.code) {
      case "invalid_type":
      // A choice that nobody made.
      case "invalid_value":
        return issue.input === undefined || issue.input === null
          ? errorText("platform.errors.required")
          : errorText("platform.errors.invalid");
      case "too_small":
        if (issue.origin === "string" && Number(issue.minimum) <= 1)
          return errorText("platform.errors.required");
        return errorText(`platform.errors.tooSmall.${sizeKind(issue.origin)}`, {
          minimum: Number(issue.minimum),
        });
      case "too_big":
        return errorText(`platform.errors.tooBig.${sizeKind(issue.origin)}`, {
          maximum: Number(issue.maximum),
        });
      case "invalid_format":
        return issue.format === "email"
          ? errorText("platform.errors.email")
          : errorText("platform.errors.invalid");
      default:
        return errorText("platform.errors.invalid");
    }
  },
});

function sizeKind(origin: string): "text" | "number" | "list" {
  if (origin === "string") return "text";
  return origin === "array" || origin === "set" ? "list" : "number";
}

export { z };

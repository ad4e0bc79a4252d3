import { cleanLabel, isBlank } from "./clean-text.ts";
import { safeHref } from "./safe-href.ts";

/** Reads one attribute of a foreign node; `refused` makes the whole document refused. */
export type AttributeRule = (value: unknown) => string | number | null | typeof refused;

export const refused = Symbol("refused");

export const requiredUuid: AttributeRule = (value) => asUuid(value) ?? refused;

export const optionalUuid: AttributeRule = (value) =>
  isAbsent(value) ? null : (asUuid(value) ?? refused);

export const requiredLabel: AttributeRule = (value) =>
  typeof value === "string" && !isBlank(cleanLabel(value)) ? cleanLabel(value) : refused;

export const optionalLabel: AttributeRule = (value) =>
  isAbsent(value) || value === "" ? null : requiredLabel(value);

export const description: AttributeRule = (value) => {
  if (isAbsent(value)) return "";
  return typeof value === "string" ? cleanLabel(value, 500) : refused;
};

export const safeLink: AttributeRule = (value) => safeHref(value) ?? refused;

/** A grammar's name such as `ts` or `c++`; it ends up in a class name, so nothing else passes. */
export const codeLanguage: AttributeRule = (value) => {
  if (isAbsent(value) || value === "") return null;
  return typeof value === "string" && /^[a-z0-9][a-z0-9+#.-]{0,29}$/i.test(value) ? value : refused;
};

export function wholeNumber(range: {
  from: number;
  to: number;
  absent: number | null | typeof refused;
}): AttributeRule {
  return (value) => {
    if (isAbsent(value)) return range.absent;
    const fits =
      Number.isInteger(value) && Number(value) >= range.from && Number(value) <= range.to;
    return fits ? Number(value) : refused;
  };
}

function asUuid(value: unknown): string | null {
  return typeof value === "string" && uuid.test(value) ? value.toLowerCase() : null;
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

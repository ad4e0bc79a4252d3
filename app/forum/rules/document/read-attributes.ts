import { type AttributeRule, refused } from "./attribute-rules.ts";
import { Refusal } from "./document-problem.ts";

/** Reads exactly the attributes that the rules name; whatever else is there stays behind. */
export function readAttributes(
  input: unknown,
  type: string,
  rules: Record<string, AttributeRule>,
): Record<string, string | number | null> {
  const attributes = ownValue(input, "attrs");
  const read: Record<string, string | number | null> = {};
  for (const [attribute, rule] of Object.entries(rules)) {
    const value = rule(ownValue(attributes, attribute));
    if (value === refused) {
      throw new Refusal({ code: "invalid-attribute", facts: { type, attribute } });
    }
    read[attribute] = value;
  }
  return read;
}

/** Own properties of plain objects only, never what a prototype offers. */
export function ownValue(input: unknown, key: string): unknown {
  if (input === null || typeof input !== "object" || Array.isArray(input)) return undefined;
  return Object.hasOwn(input, key) ? (input as Record<string, unknown>)[key] : undefined;
}

import type { SegmentCriterion } from "#app/accounts/rules/segment-definition.ts";

/** What a field of a criterion takes. */
export type CriterionField =
  | { kind: "choice"; options: readonly string[] }
  | { kind: "level" }
  | { kind: "day" }
  | { kind: "count"; min: number };

/**
 * What a segment can ask of a member. A new criterion is one line here, its condition in
 * `queries/segment-conditions.server.ts` (the compiler asks for it), and its sentence in the texts.
 */
export const segmentCriteria = {
  language: { language: { kind: "choice", options: ["de", "en"] } },
  "joined-after": { day: { kind: "day" } },
  "joined-before": { day: { kind: "day" } },
  "orders-at-least": { orders: { kind: "count", min: 1 }, days: { kind: "count", min: 1 } },
  "spend-at-least": { amount: { kind: "count", min: 1 }, days: { kind: "count", min: 1 } },
  "no-order-for": { days: { kind: "count", min: 1 } },
  "points-at-least": { points: { kind: "count", min: 1 } },
  "points-expiring": { points: { kind: "count", min: 1 }, days: { kind: "count", min: 1 } },
  level: { levelId: { kind: "level" } },
  fan: { standing: { kind: "choice", options: ["fan", "rising", "silent"] } },
  ambassador: {},
} as const satisfies Record<string, Readonly<Record<string, CriterionField>>>;

export type CriterionName = keyof typeof segmentCriteria;
export const criterionNames = Object.keys(segmentCriteria) as CriterionName[];

/** The fields of a criterion with their names. */
export function fieldsOf(criterion: CriterionName): [name: string, field: CriterionField][] {
  return Object.entries(segmentCriteria[criterion]);
}

/** What a form names the tick of a criterion, and its fields. */
export const tickName = (criterion: CriterionName) => `on.${criterion}`;
export const fieldName = (criterion: CriterionName, field: string) => `${criterion}.${field}`;

/** The criteria that are ticked, and those whose values do not fit. */
export function readCriteria(form: { get(name: string): unknown }): {
  criteria: SegmentCriterion[];
  wrong: CriterionName[];
} {
  const criteria: SegmentCriterion[] = [];
  const wrong: CriterionName[] = [];
  for (const criterion of criterionNames.filter((name) => form.get(tickName(name)) === "on")) {
    const values: SegmentCriterion["values"] = {};
    for (const [name, field] of fieldsOf(criterion)) {
      const value = readField(field, form.get(fieldName(criterion, name)));
      if (value === null) wrong.push(criterion);
      else values[name] = value;
    }
    criteria.push({ criterion, values });
  }
  return { criteria, wrong: [...new Set(wrong)] };
}

function readField(field: CriterionField, raw: unknown): string | number | null {
  const text = typeof raw === "string" ? raw.trim() : "";
  switch (field.kind) {
    case "choice":
      return field.options.includes(text) ? text : null;
    case "level":
      return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : null;
    case "day":
      return isDay(text) ? text : null;
    case "count": {
      const count = Number(text);
      const fits = Number.isSafeInteger(count) && count >= field.min && count <= 1_000_000_000;
      return text !== "" && fits ? count : null;
    }
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

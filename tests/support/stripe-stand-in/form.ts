/** What Stripe's client sends: nested by brackets, every leaf a text. */
export interface Form {
  [name: string]: string | Form | (string | Form)[] | undefined;
}

/** Reads `line_items[0][price_data][currency]=eur` and the like. */
export function parseForm(body: string): Form {
  const root: Form = {};
  for (const [key, value] of new URLSearchParams(body)) {
    const [head = "", ...rest] = key.replaceAll("]", "").split("[");
    put(root, [head, ...rest], value);
  }
  return listsIn(root) as Form;
}

export function textOf(form: Form, name: string): string | null {
  const value = form[name];
  return typeof value === "string" && value !== "" ? value : null;
}

export function numberOf(form: Form, name: string): number | null {
  const text = textOf(form, name);
  return text !== null && /^-?\d+$/.test(text) ? Number(text) : null;
}

export function partOf(form: Form, name: string): Form {
  const value = form[name];
  return value && typeof value === "object" && !Array.isArray(value) ? value : {};
}

export function listOf(form: Form, name: string): (string | Form)[] {
  const value = form[name];
  return Array.isArray(value) ? value : [];
}

/** The texts of `metadata`; an empty one deletes its name, as Stripe does. */
export function metadataOf(form: Form, known: Record<string, string> = {}): Record<string, string> {
  const given = Object.entries(partOf(form, "metadata")) as [string, string][];
  return Object.fromEntries(
    Object.entries({ ...known, ...Object.fromEntries(given) }).filter(([, value]) => value !== ""),
  );
}

function put(target: Form, [head = "", ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    target[head === "" ? String(Object.keys(target).length) : head] = value;
    return;
  }
  target[head] ??= {};
  put(target[head] as Form, rest, value);
}

function listsIn(value: Form[string]): Form[string] {
  if (typeof value !== "object" || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, listsIn(inner)] as const);
  const isList = entries.length > 0 && entries.every(([name]) => /^\d+$/.test(name));
  return isList ? (entries.map(([, inner]) => inner) as Form[]) : Object.fromEntries(entries);
}

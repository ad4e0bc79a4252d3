/** What goes with the post itself, or with this one form only. */
const ownFields = new Set(["document", "text", "draft", "requestKey", "intent", "draftKind"]);

/** The fields around the editor by their names; several of one name are joined by line breaks. */
export function fieldsOf(form: HTMLFormElement | null): Record<string, string> {
  const fields: Record<string, string> = {};
  if (!form) return fields;
  for (const [name, value] of new FormData(form)) {
    if (ownFields.has(name) || typeof value !== "string" || !/^[a-zA-Z]{1,40}$/.test(name))
      continue;
    fields[name] = name in fields ? `${fields[name]}\n${value}` : value;
  }
  return fields;
}

/** Fills the form's own fields in again; what is hidden belongs to the page. */
export function fillIn(form: HTMLFormElement | null, fields: Record<string, string>): void {
  for (const element of form?.elements ?? []) {
    if (!isField(element) || element.type === "hidden") continue;
    const value = fields[element.name];
    if (value === undefined || ownFields.has(element.name)) continue;
    if (element instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(element.type))
      element.checked = value.split("\n").includes(element.value);
    else element.value = value;
    element.dispatchEvent(new Event("input", { bubbles: true }));
    element.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

function isField(
  element: Element,
): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

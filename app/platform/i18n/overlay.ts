/** Messages of a surface: leaves are ICU texts. */
export type MessageTree = { [key: string]: string | MessageTree };

/** `base` with the leaves of `changes` put over it. */
export function overlay(base: MessageTree, changes: MessageTree): MessageTree {
  const result: MessageTree = { ...base };
  for (const [key, value] of Object.entries(changes)) {
    const under = result[key];
    result[key] =
      typeof value === "object" && typeof under === "object" ? overlay(under, value) : value;
  }
  return result;
}

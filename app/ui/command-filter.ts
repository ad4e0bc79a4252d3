export type SearchableCommand = { label: string; group?: string; keywords?: string };

/**
 * Commands that contain every word of the query, in label, group or keywords, without regard to
 * case and accents; those whose label begins with the query come first.
 */
export function filterCommands<C extends SearchableCommand>(
  commands: readonly C[],
  query: string,
): C[] {
  const wanted = fold(query).trim();
  const words = wanted.split(/\s+/).filter(Boolean);
  return commands
    .filter((command) => {
      const text = fold(`${command.label} ${command.group ?? ""} ${command.keywords ?? ""}`);
      return words.every((word) => text.includes(word));
    })
    .map((command, order) => ({ command, order, begins: fold(command.label).startsWith(wanted) }))
    .sort((a, b) => Number(b.begins) - Number(a.begins) || a.order - b.order)
    .map(({ command }) => command);
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

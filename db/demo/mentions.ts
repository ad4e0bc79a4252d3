import type { World } from "./world.ts";

/** Turns "@Ralf D." into the plain-text form of a mention; the longest name that fits wins. */
export function linkMentions(world: World, text: string): string {
  const names = [...world.people].sort((a, b) => b.displayName.length - a.displayName.length);
  let linked = "";
  let rest = text;
  for (let at = rest.indexOf("@"); at >= 0; at = rest.indexOf("@")) {
    const after = rest.slice(at + 1);
    const person = names.find(({ displayName }) =>
      after.toLowerCase().startsWith(displayName.toLowerCase()),
    );
    linked += rest.slice(0, at);
    linked += person ? `@[${person.displayName}](member:${world.memberIds.get(person.key)})` : "@";
    rest = person ? after.slice(person.displayName.length) : after;
  }
  return linked + rest;
}

import { categories } from "./content/forum.ts";
import { people } from "./content/people.ts";
import { createRandom, type Random } from "./content/random.ts";
import type { CategoryKey, Person, PersonKey } from "./content/types.ts";

/** What the phases share: the hour the demo was made, chance, and who and what exists so far. */
export interface World {
  now: Temporal.Instant;
  random: Random;
  people: readonly Person[];
  memberIds: Map<PersonKey, string>;
  categoryIds: Map<CategoryKey, string>;
  rewardIds: Map<string, string>;
  /** Topic key → number. */
  topicNumbers: Map<string, number>;
}

export const seed = 20_261;

export function createWorld(now: Temporal.Instant): World {
  return {
    now,
    random: createRandom(`nordlicht ${seed}`),
    people,
    memberIds: new Map(),
    categoryIds: new Map(categories.map(({ key }) => [key, ""])),
    rewardIds: new Map(),
    topicNumbers: new Map(),
  };
}

/** The instant `daysAgo` days before the demo's day, at a minute of that day, never after now. */
export function at(world: World, daysAgo: number, minuteOfDay = 600): Temporal.Instant {
  const day = world.now
    .toZonedDateTimeISO("Europe/Berlin")
    .startOfDay()
    .subtract({ days: daysAgo });
  const instant = day.add({ minutes: minuteOfDay }).toInstant();
  return Temporal.Instant.compare(instant, world.now) > 0 ? world.now : instant;
}

export function memberIdOf(world: World, key: PersonKey): string {
  const id = world.memberIds.get(key);
  if (!id) throw new Error(`nobody is called ${key}`);
  return id;
}

export function personOf(world: World, key: PersonKey): Person {
  const person = world.people.find((each) => each.key === key);
  if (!person) throw new Error(`nobody is called ${key}`);
  return person;
}

/** Who acts, as the commands of the forum and of staff ask for it. */
export function actorOf(world: World, key: PersonKey) {
  const person = personOf(world, key);
  return {
    id: memberIdOf(world, key),
    name: person.displayName,
    displayName: person.displayName,
    isStaff: person.role !== "member",
  };
}

export function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? a : b;
}

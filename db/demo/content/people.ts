import { type CastMember, cast } from "./cast.ts";
import { interests, nameGroups, towns, values } from "./names.ts";
import { createRandom, type Random } from "./random.ts";
import { slugOf } from "./slug.ts";
import type { Person } from "./types.ts";

export const memberCount = 300;

const random = createRandom("nordlicht people 1");

const castPeople = Object.entries(cast).map(([key, member]) => personOfCast(key, member));

/** Moderator, manager and admin of the demo brand. */
export const staff: readonly Person[] = castPeople.filter((person) => person.role !== "member");

/** 300 members: the cast first, then people drawn from the lists of names. */
export const members: readonly Person[] = completeMembers(
  castPeople.filter((person) => person.role === "member"),
);

export const people: readonly Person[] = [...staff, ...members];

const peopleByKey = new Map(people.map((person) => [person.key, person]));

/** @throws RangeError for a key nobody has: content that names nobody is a mistake. */
export function personByKey(key: string): Person {
  const person = peopleByKey.get(key);
  if (!person) throw new RangeError(`Nobody in the demo is called ${key}`);
  return person;
}

function personOfCast(key: string, member: CastMember): Person {
  return {
    key,
    firstName: member.firstName,
    lastName: member.lastName,
    displayName: member.displayName,
    email: `${slugOf(`${member.firstName} ${member.lastName}`).replaceAll("-", ".")}@example.org`,
    language: member.language ?? "de",
    role: member.role ?? "member",
    town: member.town,
    joinedDaysAgo: random.int(400, 1600),
    activity: member.activity ?? 4,
    appetite: member.role ? 0 : random.int(2, 6),
    ...(member.birthday ? { birthday: member.birthday } : {}),
    interests: member.interests ?? [],
    values: member.values ?? [],
  };
}

function completeMembers(known: readonly Person[]): Person[] {
  const result = [...known];
  const taken = new Set(castPeople.flatMap((person) => [person.key, person.displayName]));
  while (result.length < memberCount) {
    const person = drawPerson(random);
    if (taken.has(person.key) || taken.has(person.displayName)) continue;
    taken.add(person.key).add(person.displayName);
    result.push(person);
  }
  return result;
}

function drawPerson(random: Random): Person {
  const group = random.weighted(nameGroups, (candidate) => candidate.weight);
  const firstName = random.pick(group.first);
  const lastName = random.pick(group.last);
  const key = slugOf(`${firstName} ${lastName}`);
  const domain = random.pick(["example.org", "example.com"]);
  return {
    key,
    firstName,
    lastName,
    displayName: displayNameOf({ firstName, lastName, random }),
    email: `${key.replaceAll("-", ".")}@${domain}`,
    language: group.language,
    role: "member",
    town: random.weighted(towns, (town) => town.weight).name,
    joinedDaysAgo: joinedDaysAgo(random),
    activity: random.weighted([0, 1, 2, 3], (weight) => [5, 4, 2, 1][weight]!),
    appetite: random.weighted([0, 1, 2, 3, 5], (weight) => (weight === 1 ? 4 : 2)),
    ...(random.chance(0.35) ? { birthday: birthday(random) } : {}),
    interests: random.chance(0.6) ? random.sample(interests[group.language], random.int(1, 3)) : [],
    values: random.chance(0.4) ? random.sample(values[group.language], random.int(1, 2)) : [],
  };
}

function displayNameOf(input: { firstName: string; lastName: string; random: Random }): string {
  const { firstName, lastName, random } = input;
  return random.weighted(
    [
      { name: `${firstName} ${lastName}`, weight: 38 },
      { name: `${firstName} ${lastName[0]}.`, weight: 30 },
      { name: firstName, weight: 12 },
      { name: firstName.toLowerCase(), weight: 8 },
      { name: `${slugOf(firstName)}_${random.int(62, 99)}`, weight: 6 },
      { name: `${slugOf(firstName)[0]}.${slugOf(lastName)}`, weight: 6 },
    ],
    (style) => style.weight,
  ).name;
}

/** Most signed up in the last two years, with a wave when the portal opened a year ago. */
function joinedDaysAgo(random: Random): number {
  if (random.chance(0.45)) return random.int(345, 380);
  return random.chance(0.75) ? random.int(3, 344) : random.int(381, 1400);
}

function birthday(random: Random): string {
  const month = String(random.int(1, 12)).padStart(2, "0");
  const day = String(random.int(1, 28)).padStart(2, "0");
  return `${random.int(1948, 2006)}-${month}-${day}`;
}

import type { SharedValue } from "#app/accounts/rules/shared-values.ts";
import { publishCommunityRules } from "#app/moderation/commands/publish-community-rules.server.ts";
import type { CommunityRule } from "#app/moderation/rules/community-rules.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import { installDefaultEarningRules } from "#app/points/commands/install-default-earning-rules.server.ts";
import { themePresets } from "#app/ui/theme-presets.ts";
import { brand, communityRules, firstTopicRule, rulesNote } from "../content/brand.ts";
import type { Person } from "../content/types.ts";
import { at, memberIdOf, seed, type World } from "../world.ts";

/** The brand, its programme and everybody who has signed up so far. */
export async function settlePeople(trx: Transaction<Database>, world: World): Promise<void> {
  await saveBrand(trx, world);
  await installDefaultEarningRules(trx, { validFrom: at(world, 900), now: at(world, 900) });
  const rows = world.people.map((person) => memberRow(world, person));
  const members = await trx.insertInto("member").values(rows).returning(["id", "email"]).execute();
  const idOf = new Map(members.map(({ id, email }) => [email, id]));
  for (const person of world.people) world.memberIds.set(person.key, idOf.get(person.email)!);
  await trx
    .insertInto("consent")
    .values(
      world.people.map((person) => ({
        memberId: memberIdOf(world, person.key),
        purpose: "terms",
        state: "granted",
        textVersion: "2025-01",
        evidence: json({ form: "sign-up", ipPrefix: "203.0.113.0" }) as never,
        occurredAt: at(world, person.joinedDaysAgo),
      })),
    )
    .execute();
  await writeJoinEvents(trx, world);
  await saveSetting(trx, {
    key: "demo",
    value: { seed, createdAt: world.now.toString(), accounts: demoAccounts(world) },
    updatedBy: null,
    now: world.now,
  });
}

/** The demo's people say it in their own words; profiles know a fixed set. */
const valueKeys: Record<string, SharedValue> = {
  "Faire Preise": "fairness",
  "Fair prices": "fairness",
  Bio: "quality",
  Organic: "quality",
  "Pfand statt Plastik": "sustainability",
  "Less packaging": "sustainability",
  Regional: "origin",
  Transparenz: "openness",
  Transparency: "openness",
  Handwerk: "craft",
  Craft: "craft",
};

/** Which reasons of reports each of the demo's clauses answers. */
const covers: Record<number, CommunityRule["covers"]> = {
  1: ["insult", "hate"],
  3: ["off-topic"],
  4: ["spam"],
  5: ["private-data"],
};

function memberRow(world: World, person: Person) {
  const joinedAt = at(world, person.joinedDaysAgo, 480 + world.random.int(0, 700));
  return {
    displayName: person.displayName,
    email: person.email,
    emailConfirmedAt: joinedAt,
    role: person.role,
    language: person.language,
    birthday: person.birthday ?? null,
    interests: person.interests,
    sharedValues: [...new Set(person.values.flatMap((value) => valueKeys[value] ?? []))],
    externalId: `shop-${person.key}`,
    joinedAt,
    lastSeenAt: at(
      world,
      Math.min(person.joinedDaysAgo, Math.floor(world.random.next() ** 2 * 120)),
      world.random.int(400, 1300),
    ),
  };
}

/** Joining lies in the past and has had its consequences: the events are told, nothing reacts. */
async function writeJoinEvents(trx: Transaction<Database>, world: World): Promise<void> {
  const rows = world.people.map((person) => ({
    name: "account.address-confirmed",
    occurredAt: at(world, person.joinedDaysAgo),
    memberId: memberIdOf(world, person.key),
    actorKind: "member",
    actorId: memberIdOf(world, person.key),
    channel: "portal",
    direction: "from-member",
    subjectKind: "member",
    subjectId: memberIdOf(world, person.key),
    payload: json({}) as never,
  }));
  await trx.insertInto("domainEvent").values(rows).execute();
}

async function saveBrand(trx: Transaction<Database>, world: World): Promise<void> {
  const value = {
    name: brand.name,
    claim: brand.claim,
    language: "de",
    formOfAddress: "du",
    timeZone: "Europe/Berlin",
    currency: "EUR",
    theme: themePresets.nordlicht,
    logoFileId: null,
    version: 1,
  } as const;
  await saveSetting(trx, { key: "brand", value, updatedBy: null, now: world.now });
  const rules = communityRules.map((rule) => {
    const covered = covers[rule.number];
    return covered ? { ...rule, covers: covered } : rule;
  });
  await publishCommunityRules(trx, {
    rules: rules.filter(({ number }) => number !== 6).map(asFirstWritten),
    note: { de: "", en: "" },
    baseVersion: 0,
    by: null,
    now: at(world, 360),
  });
  await publishCommunityRules(trx, {
    rules,
    note: rulesNote,
    baseVersion: 1,
    by: null,
    now: at(world, 94),
  });
}

/** The demo's rules have changed once: members can see what. */
function asFirstWritten(rule: CommunityRule): CommunityRule {
  return rule.number === 3 ? { ...rule, text: firstTopicRule } : rule;
}

/** Who is offered on the sign-in page, in this order. */
function demoAccounts(world: World) {
  const keys = {
    member: "mira",
    ambassador: "levent",
    moderator: "jonas",
    manager: "ella",
    admin: "henrike",
  };
  return Object.entries(keys).map(([key, person]) => ({
    key,
    memberId: memberIdOf(world, person),
  }));
}

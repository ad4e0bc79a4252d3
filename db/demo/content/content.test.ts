import { expect, test } from "vitest";
import { ambassadors } from "./ambassadors.ts";
import { communityRules, consentTexts } from "./brand.ts";
import { categories } from "./forum.ts";
import { grants } from "./grants.ts";
import { moderationCases } from "./moderation.ts";
import { personByKey } from "./people.ts";
import { products } from "./products.ts";
import { rewards } from "./rewards.ts";
import { slugOf } from "./slug.ts";
import { writtenTopics } from "./threads/written.ts";

test("skus, reward keys and category slugs are unique", () => {
  for (const keys of [
    products.map((product) => product.sku),
    rewards.map((reward) => reward.key),
    categories.map((category) => category.slug),
    moderationCases.map((moderationCase) => moderationCase.key),
    ambassadors.map((ambassador) => ambassador.code),
  ]) {
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test("moderation cases stand under written topics and are decided by staff", () => {
  const topics = new Set(writtenTopics.map((topic) => slugOf(topic.title)));
  for (const { topic, author, reports, decision } of moderationCases) {
    expect(topics, topic).toContain(topic);
    expect(personByKey(author).role).toBe("member");
    for (const { reporter } of reports) {
      expect(personByKey(reporter).role).toBe("member");
      expect(reporter).not.toBe(author);
    }
    if (decision.action !== "open") expect(personByKey(decision.by).role).not.toBe("member");
    if (decision.action === "restored") expect(decision.restoredBy).not.toBe(decision.by);
  }
  const actions = new Set(moderationCases.map((moderationCase) => moderationCase.decision.action));
  expect([...actions].sort()).toEqual(["dismissed", "hidden", "open", "restored"]);
});

test("grants name members, managers and existing rewards", () => {
  const rewardKeys = rewards.map((reward) => reward.key);
  for (const grant of grants) {
    expect(personByKey(grant.member).role).toBe("member");
    expect(["manager", "admin"]).toContain(personByKey(grant.by).role);
    if (grant.kind === "reward") expect(rewardKeys).toContain(grant.reward);
  }
});

test("nobody was referred twice or by themselves", () => {
  const referred = ambassadors.flatMap((ambassador) => ambassador.referred);
  expect(new Set(referred).size).toBe(referred.length);
  for (const { member, referred } of ambassadors) {
    expect(referred).not.toContain(member);
    expect(referred.map((key) => personByKey(key).role)).not.toContain("moderator");
  }
});

test("rules are numbered in order and consent texts are complete", () => {
  expect(communityRules.map((rule) => rule.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  for (const { de, deFormal, en } of consentTexts) {
    expect([de, deFormal, en].every((text) => text.length > 20)).toBe(true);
  }
});

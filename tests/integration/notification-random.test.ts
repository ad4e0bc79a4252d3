import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { chooseTopicLevel, followCategory } from "#app/forum/commands/choose-level.server.ts";
import { takeStance } from "#app/forum/commands/take-stance.server.ts";
import {
  type FollowLevel,
  followLevels,
  type TopicLevel,
  topicLevels,
} from "#app/forum/rules/topic-level.ts";
import { tellOfPost } from "#app/notifications/handlers/tell-of-post.ts";
import { now as clockNow } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";

// Whatever members write, choose and close off, and however late, often and simultaneously events are
// handed on: whoever should be told is told once, and nobody else. Compared with a plain model.

const now = clockNow();
const memberCount = 4;
const who = fc.nat({ max: memberCount - 1 });
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constant("open" as const), by: who }) },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant("reply" as const),
      by: who,
      topic: fc.nat({ max: 5 }),
      answers: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant("level" as const),
      by: who,
      topic: fc.nat({ max: 5 }),
      level: fc.constantFrom(...topicLevels),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant("follow" as const),
      by: who,
      level: fc.constantFrom(...followLevels),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("ignore" as const), by: who, other: who }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("close-off" as const) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant("hand-on" as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Post {
  id: string;
  topic: number;
  by: number;
  answered: number | null;
  isFirst: boolean;
}

interface Topic {
  id: string;
  number: number;
  by: number;
  authors: number[];
}

let members: Awaited<ReturnType<typeof createWriter>>[];

beforeAll(async () => {
  members = await Promise.all(Array.from({ length: memberCount }, () => createWriter()));
});

class Forum {
  readonly topics: Topic[] = [];
  readonly told = new Set<string>();
  private waiting: Post[] = [];
  private readonly levels = new Map<string, TopicLevel>();
  private readonly follows = new Map<number, FollowLevel>();
  private readonly ignores = new Set<string>();
  private isClosedOff = false;
  private readonly categoryId: string;

  constructor(categoryId: string) {
    this.categoryId = categoryId;
  }

  async take(each: Step): Promise<void> {
    if (each.act === "open") await this.open(each.by);
    else if (each.act === "hand-on") await this.handOn();
    else if (each.act === "close-off") await this.closeOff();
    else if (each.act === "follow") await this.follow(each.by, each.level);
    else if (each.act === "ignore") await this.ignore(each.by, each.other);
    else {
      const topic = this.topics[each.topic % Math.max(1, this.topics.length)];
      // What members do not see they neither answer nor follow.
      if (!topic || this.isClosedOff) return;
      if (each.act === "level") await this.choose(each.by, topic, each.level);
      else await this.reply(each.by, topic, each.answers);
    }
  }

  private async open(by: number): Promise<void> {
    if (this.isClosedOff) return;
    const written = await writeTopic({
      author: members[by]!,
      categoryId: this.categoryId,
      now,
      withoutLimits: true,
    });
    const { topicId: id, topicNumber: number } = written;
    this.topics.push({ id, number, by, authors: [by] });
    const topic = this.topics.length - 1;
    this.waiting.push({ id: written.postId, topic, by, answered: null, isFirst: true });
  }

  private async reply(by: number, topic: Topic, answers: boolean): Promise<void> {
    const replyToNumber = answers ? topic.authors.length : null;
    const { postId } = await writeReply({
      author: members[by]!,
      topicNumber: topic.number,
      replyToNumber,
      now,
      withoutLimits: true,
    });
    const answered = answers ? topic.authors.at(-1)! : null;
    topic.authors.push(by);
    this.waiting.push({
      id: postId,
      topic: this.topics.indexOf(topic),
      by,
      answered,
      isFirst: false,
    });
  }

  private async choose(by: number, topic: Topic, level: TopicLevel): Promise<void> {
    const viewer = { memberId: members[by]!.id, isStaff: false };
    await inTransaction((trx) => chooseTopicLevel(trx, { viewer, targetId: topic.id, level, now }));
    this.levels.set(`${by} ${this.topics.indexOf(topic)}`, level);
  }

  private async follow(by: number, level: FollowLevel): Promise<void> {
    if (this.isClosedOff) return;
    const viewer = { memberId: members[by]!.id, isStaff: false };
    const targetId = this.categoryId;
    await inTransaction((trx) => followCategory(trx, { viewer, targetId, level, now }));
    this.follows.set(by, level);
  }

  private async ignore(by: number, other: number): Promise<void> {
    if (by === other) return;
    const [memberId, towards] = [members[by]!.id, members[other]!.id];
    await inTransaction((trx) => takeStance(trx, { memberId, towards, stance: "ignoring", now }));
    this.ignores.add(`${by} ${other}`);
  }

  private async closeOff(): Promise<void> {
    this.isClosedOff = !this.isClosedOff;
    await database()
      .updateTable("forumCategory")
      .set({ visibility: this.isClosedOff ? "staff" : "members" })
      .where("id", "=", this.categoryId)
      .execute();
  }

  /** Everything that waits, three times at once. */
  async handOn(): Promise<void> {
    const posts = this.waiting.splice(0);
    if (posts.length === 0) return;
    for (const post of posts)
      for (let member = 0; member < memberCount; member++)
        if (this.isTold(member, post)) this.told.add(`${members[member]!.id} ${post.id}`);
    const events = await database()
      .selectFrom("domainEvent")
      .select("id")
      .where("name", "=", "post.created")
      .where(
        "subjectId",
        "in",
        posts.map(({ id }) => id),
      )
      .execute();
    const reversed = [...events].reverse();
    await Promise.all(
      [...events, ...reversed, ...events].map(({ id }) =>
        dispatchEvent(id, { "post.created": [tellOfPost] }),
      ),
    );
  }

  private isTold(member: number, post: Post): boolean {
    const topic = this.topics[post.topic]!;
    if (this.isClosedOff || member === post.by) return false;
    if (this.ignores.has(`${member} ${post.by}`)) return false;
    const chosen = this.levels.get(`${member} ${post.topic}`);
    const followed = this.follows.get(member) ?? "normal";
    if ((chosen ?? followed) === "muted") return false;
    if (post.answered === member) return true;
    if (chosen) return chosen === "watching";
    if (topic.by === member || followed === "watching") return true;
    // Whoever has answered in the meantime knows the topic.
    return post.isFirst && followed === "watching-first" && !topic.authors.includes(member);
  }
}

/** Each post that a member was told of, as often as it was. */
async function toldInDatabase(topics: readonly Topic[]): Promise<string[]> {
  const posts = await database()
    .selectFrom("forumPost")
    .select("id")
    .where("topicId", "in", ["00000000-0000-0000-0000-000000000000", ...topics.map(({ id }) => id)])
    .execute();
  const known = new Set(posts.map(({ id }) => id));
  const rows = await database()
    .selectFrom("notification")
    .select(["memberId", "subjectId", "facts"])
    .where("subjectKind", "=", "post")
    .execute();
  return rows.flatMap(({ memberId, subjectId, facts }) =>
    [subjectId, ...((facts as { more?: string[] }).more ?? [])]
      .filter((id) => known.has(id))
      .map((id) => `${memberId} ${id}`),
  );
}

test("whoever should be told is told once, and nobody else", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
      await database().deleteFrom("memberIgnore").execute();
      const category = await createCategory({ visibility: "members" });
      const forum = new Forum(category.id);
      for (const each of steps) await forum.take(each);
      await forum.handOn();
      expect((await toldInDatabase(forum.topics)).sort()).toEqual([...forum.told].sort());
    }),
    { numRuns: 25, endOnFailure: true },
  );
}, 240_000);

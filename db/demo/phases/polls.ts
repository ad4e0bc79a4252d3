import { randomUUID } from "node:crypto";
import { createTopic } from "#app/forum/commands/create-topic.server.ts";
import { saveDraft } from "#app/forum/commands/save-draft.server.ts";
import { scheduleTopic } from "#app/forum/commands/schedule-topic.server.ts";
import { voteInPoll } from "#app/forum/commands/vote-in-poll.server.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import type { NewPoll } from "#app/forum/rules/poll.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import type { CategoryKey, PersonKey } from "../content/types.ts";
import { actorOf, at, type World } from "../world.ts";

interface DemoPoll extends Omit<NewPoll, "closesAt"> {
  author: PersonKey;
  category: CategoryKey;
  title: string;
  text: string;
  daysAgo: number;
  closesInDays: number | null;
  /** How often each option is chosen, one beside the other. */
  weights: number[];
  voters: number;
}

const polls: readonly DemoPoll[] = [
  {
    author: "jonas",
    category: "beans",
    title: "Welche Röstung kommt im Winter dazu?",
    text: "Zwei Probeprofile haben es in die Endrunde geschafft, dazu zwei Wünsche aus dem Forum. Was am meisten Stimmen hat, rösten wir ab Dezember.",
    options: [
      "Chirinos, zwei Grad heller",
      "Sidamo mit mehr Entwicklung",
      "Eine dunkle Mischung für Milch",
      "Ein entkoffeinierter Filter",
    ],
    maxChoices: 2,
    results: "live",
    isAnonymous: false,
    daysAgo: 4,
    closesInDays: 9,
    weights: [5, 3, 2, 4],
    voters: 61,
  },
  {
    author: "levent",
    category: "brewing",
    title: "Womit brüht ihr am Wochenende?",
    text: "Unter der Woche muss es bei mir schnell gehen, am Samstag darf es dauern. Wie ist das bei euch?",
    options: ["Handfilter", "French Press", "Siebträger", "Mokkakanne", "AeroPress"],
    maxChoices: 1,
    results: "after-vote",
    isAnonymous: true,
    daysAgo: 11,
    closesInDays: null,
    weights: [6, 2, 4, 1, 2],
    voters: 48,
  },
];

/** Polls with their votes, an announcement that waits for its time, a reply that is half written. */
export async function askAndBegin(world: World): Promise<void> {
  for (const poll of polls) await askPoll(world, poll);
  await scheduleNews(world);
  await beginReply(world);
}

async function askPoll(world: World, poll: DemoPoll): Promise<void> {
  const askedAt = at(world, poll.daysAgo, 560);
  const closesAt = poll.closesInDays ? world.now.add({ hours: poll.closesInDays * 24 }) : null;
  await inTransaction(async (trx) => {
    const { topicId } = await createTopic(trx, {
      author: actorOf(world, poll.author),
      categoryId: world.categoryIds.get(poll.category)!,
      kind: "poll",
      title: poll.title,
      document: documentFromPlainText(poll.text),
      poll: { ...poll, closesAt },
      requestKey: randomUUID(),
      now: askedAt,
      withoutLimits: true,
    });
    const options = await trx
      .selectFrom("forumPollOption")
      .select("id")
      .where("topicId", "=", topicId)
      .orderBy("position")
      .execute();
    const ballot = poll.weights.flatMap((weight, index) =>
      Array.from({ length: weight }, () => options[index]!.id),
    );
    const members = world.people.filter(({ role }) => role === "member").slice(0, poll.voters);
    for (const [index, { key }] of members.entries()) {
      const optionIds = [...new Set([0, poll.maxChoices - 1])].map(
        (step) => ballot[(index * 7 + step * 5) % ballot.length]!,
      );
      await voteInPoll(trx, {
        topicId,
        voter: actorOf(world, key),
        optionIds,
        now: askedAt.add({ minutes: 20 + index }),
      });
    }
  });
}

async function scheduleNews(world: World): Promise<void> {
  const publishAt = world.now.add({ hours: 24 * 3 });
  await inTransaction((trx) =>
    scheduleTopic(trx, {
      author: actorOf(world, "jonas"),
      categoryId: world.categoryIds.get("news")!,
      kind: "announcement",
      title: "Neue Öffnungszeiten in der Rösterei",
      document: documentFromPlainText(
        "Ab nächster Woche ist die Rösterei auch am Donnerstagabend offen, bis 20 Uhr.\n\nWer mag, kann dabei zusehen, wie die Bestellungen für Freitag in die Trommel kommen.",
      ),
      requestKey: randomUUID(),
      publishAt,
      now: world.now,
    }),
  );
}

async function beginReply(world: World): Promise<void> {
  await inTransaction(async (trx) => {
    const topic = await trx
      .selectFrom("forumTopic")
      .select("id")
      .where("kind", "=", "question")
      .where("categoryId", "=", world.categoryIds.get("brewing")!)
      .where("acceptedPostId", "is", null)
      .orderBy("lastPostAt", "desc")
      .limit(1)
      .executeTakeFirst();
    if (!topic) return;
    await saveDraft(trx, {
      writer: actorOf(world, "mira"),
      place: { topicId: topic.id, postId: null },
      document: documentFromPlainText(
        "Bei mir hat es geholfen, zuerst das Wasser zu ändern und erst danach den Mahlgrad. Ich schaue heute Abend nach, welche",
      ),
      fields: {},
      sequence: 0,
      formKey: randomUUID(),
      now: at(world, 0, 450),
    });
  });
}

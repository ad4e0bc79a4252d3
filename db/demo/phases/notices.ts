import { decideItem } from "#app/moderation/commands/decide-item.server.ts";
import { fileNotice } from "#app/moderation/commands/file-notice.server.ts";
import { fileNoticeAppeal } from "#app/moderation/commands/file-notice-appeal.server.ts";
import type { NoticeCategory } from "#app/moderation/rules/notice-categories.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { notices } from "../content/notices.ts";
import { actorOf, at, memberIdOf, type World } from "../world.ts";

/** Notices from outside: one refused with an objection that waits, one that nobody has looked at. */
export async function playNotices(world: World): Promise<void> {
  for (const [index, each] of notices.entries()) {
    const receivedAt = at(world, each.daysAgo, 620);
    const noticeId = await fileNotice(
      {
        requestKey: `01900000-0000-7000-8000-00000000000${index}`,
        addresses: [
          paths.topic({ number: world.topicNumbers.get(each.topic)!, slug: each.topic, post: 2 }),
        ],
        category: each.category as NoticeCategory,
        explanation: each.text,
        notifier: { memberId: null, ...each.notifier },
        locale: "de",
        now: receivedAt,
      },
      { mayMail: false },
    );
    if (each.refused) await refuse(world, noticeId, each.refused);
  }
  await receiveOrder(world);
}

/** An authority wants to know who stands behind the advertising; nobody has answered yet. */
async function receiveOrder(world: World): Promise<void> {
  const member = await database()
    .selectFrom("member")
    .select("number")
    .where("id", "=", memberIdOf(world, "yusuf"))
    .executeTakeFirstOrThrow();
  const enteredAt = world.now.subtract({ hours: 3 });
  await fileNotice(
    {
      requestKey: "01900000-0000-7000-8000-000000000090",
      addresses: [paths.profile({ number: member.number })],
      category: "fraud",
      explanation:
        "Ermittlungsverfahren wegen Betrugs (105 Js 4711/26). Nach § 100j StPO sind Name, Mailadresse und der Zeitpunkt der letzten Anmeldung mitzuteilen.",
      notifier: {
        memberId: null,
        name: "Staatsanwaltschaft Flensburg",
        email: "poststelle@sta-flensburg.example",
      },
      order: {
        kind: "order-to-inform",
        memberState: "DE",
        arrivedAt: enteredAt.subtract({ hours: 2 }),
        silentUntil: world.now.add({ hours: 24 * 60 }),
        enteredBy: memberIdOf(world, "henrike"),
      },
      locale: "de",
      now: enteredAt,
    },
    { mayMail: false },
  );
}

async function refuse(
  world: World,
  noticeId: string,
  refused: NonNullable<(typeof notices)[number]["refused"]>,
): Promise<void> {
  const object = await database()
    .selectFrom("noticeObject")
    .innerJoin("reviewItem as item", "item.id", "noticeObject.itemId")
    .select(["noticeObject.id", "item.id as itemId", "item.version"])
    .where("noticeId", "=", noticeId)
    .executeTakeFirstOrThrow();
  await decideItem({
    itemId: object.itemId,
    version: object.version,
    decision: "keep",
    reason: refused.reason,
    staff: actorOf(world, refused.by),
    now: at(world, refused.daysAgo, 700),
  });
  await fileNoticeAppeal({
    noticeId,
    noticeObjectId: object.id,
    explanation: refused.objection,
    now: at(world, refused.daysAgo - 1, 560),
  });
}

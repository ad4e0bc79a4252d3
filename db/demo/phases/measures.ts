import { signUp } from "#app/accounts/commands/sign-up.server.ts";
import { findSignUpHold } from "#app/accounts/queries/find-sign-up-hold.server.ts";
import { actDirectly } from "#app/moderation/commands/act-directly.server.ts";
import { askOpinion } from "#app/moderation/commands/ask-opinion.server.ts";
import { decideItem } from "#app/moderation/commands/decide-item.server.ts";
import { keepReasonTemplate } from "#app/moderation/commands/keep-reason-template.server.ts";
import { keepView } from "#app/moderation/commands/keep-view.server.ts";
import { openSignsItem } from "#app/moderation/commands/open-signs-item.server.ts";
import { reportProfile } from "#app/moderation/commands/report-profile.server.ts";
import { writeNote } from "#app/moderation/commands/write-note.server.ts";
import { readQueueFilter } from "#app/moderation/rules/queue-filter.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { actorOf, at, memberIdOf, personOf, type World } from "../world.ts";

/** What the team did about people rather than posts, and how it works through the queue. */
export async function playMeasures(world: World): Promise<void> {
  const jonas = actorOf(world, "jonas");
  await actDirectly({
    action: "warn",
    objectId: memberIdOf(world, "torben"),
    clause: 1,
    reason:
      "Das war das zweite Mal in kurzer Zeit, dass du jemanden persönlich angegangen bist. Kritik an uns ist willkommen, an Menschen nicht.",
    staff: jonas,
    now: at(world, 9, 700),
  });
  await actDirectly({
    action: "suspend",
    objectId: memberIdOf(world, "yusuf"),
    clause: 4,
    days: 30,
    reason:
      "Mehrere Beiträge mit demselben Werbelink, auch nach unserem Hinweis. In 30 Tagen ist das Konto von selbst wieder offen.",
    staff: jonas,
    now: at(world, 4, 640),
  });
  await actDirectly({
    action: "warn",
    objectId: memberIdOf(world, "dennis"),
    clause: 7,
    input: { about: "reports" },
    reason:
      "Du meldest oft Beiträge, die nur eine andere Meinung haben. Bitte melde, was gegen die Regeln verstößt, dann kommen wir schneller zu dem, was zählt.",
    staff: jonas,
    now: at(world, 30, 650),
  });
  await writeNote({
    memberId: memberIdOf(world, "ralf"),
    text: "Schreibt scharf, meint es meist sachlich. Ein freundliches Wort vorab hilft mehr als ein Häkchen.",
    days: 90,
    staff: jonas,
    now: at(world, 20, 615),
  });
  await keepView({
    memberId: jonas.id,
    name: "Spam, älteste zuerst",
    filter: readQueueFilter(new URLSearchParams({ reason: "spam", sort: "age" })),
    now: at(world, 12),
  });
  await askAboutPrivateData(world);
  await keepTemplates(world);
  await playProfileReports(world);
  await playHeldSignUp(world);
}

async function keepTemplates(world: World): Promise<void> {
  const by = { staff: actorOf(world, "jonas"), now: at(world, 40, 600) };
  await keepReasonTemplate({
    clause: 1,
    language: "de",
    name: "Zur Sache, nicht zur Person",
    text: "Der Beitrag geht gegen einen Menschen statt um die Sache. Deine Kritik ist willkommen: Schreib sie gern noch einmal ohne den Angriff.",
    ...by,
  });
  await keepReasonTemplate({
    clause: 4,
    language: "de",
    name: "Link zum eigenen Shop",
    text: "Der Beitrag wirbt für einen Shop, ohne das zu sagen. Empfehlungen sind willkommen, wenn du dazuschreibst, dass du daran verdienst.",
    ...by,
  });
}

/** Somebody signed up with an address to be thrown away; nobody has looked yet. */
async function playHeldSignUp(world: World): Promise<void> {
  const email = "kaffeedeals24@mailinator.com";
  const signedUpAt = world.now.subtract({ minutes: 95 });
  await signUp(
    {
      displayName: "Kaffeedeals24",
      email,
      password: crypto.randomUUID(),
      language: "de",
      formOfAddress: "du",
      timeZone: "Europe/Berlin",
      newsletter: false,
      evidence: { requestId: "demo", ipPrefix: "", form: "sign-up" },
      visitorKeyHash: null,
      networkHash: keyedHash("attempt", "demo"),
    },
    { mayMail: false, now: signedUpAt },
  );
  const { id } = await database()
    .updateTable("member")
    .set({ emailConfirmedAt: signedUpAt })
    .where("email", "=", email)
    .returning("id")
    .executeTakeFirstOrThrow();
  const hold = await findSignUpHold(database(), id);
  const item = { kind: "held_sign_up", objectId: id, memberId: id } as const;
  await inTransaction((trx) =>
    openSignsItem(trx, { ...item, signs: hold?.reasons ?? [], at: signedUpAt.toString() }),
  );
}

/** A profile that was used as an advertisement, and one that waits for somebody to look. */
async function playProfileReports(world: World): Promise<void> {
  const reporter = (key: string) => ({
    id: memberIdOf(world, key),
    role: personOf(world, key).role,
  });
  const memberId = memberIdOf(world, "yusuf");
  await database()
    .updateTable("member")
    .set({ about: "Mühlen 60 % günstiger: muehlen-outlet.example – nur heute!" })
    .where("id", "=", memberId)
    .execute();
  await reportProfile({
    memberId,
    part: "text",
    reporter: reporter("piotr"),
    reason: "spam",
    explanation: "Derselbe Shop steht auch im Profil.",
    now: at(world, 4, 660),
  });
  const item = await database()
    .selectFrom("reviewItem")
    .select(["id", "version"])
    .where("objectKind", "=", "member")
    .where("objectId", "=", memberId)
    .executeTakeFirstOrThrow();
  await decideItem({
    itemId: item.id,
    version: item.version,
    decision: "clear-text",
    clause: 4,
    reason:
      "In deinem Profil stand Werbung für denselben Shop. Einen neuen Text kannst du schreiben.",
    staff: actorOf(world, "jonas"),
    now: at(world, 4, 690),
  });
  await reportProfile({
    memberId: memberIdOf(world, "kerem"),
    part: "text",
    reporter: reporter("agnieszka"),
    reason: "off-topic",
    explanation: "Auch im Profil geht es nur noch um Fußball.",
    now: at(world, 2, 610),
  });
}

/** One of the open cases is not easy: the post helps its author and shows a code. */
async function askAboutPrivateData(world: World): Promise<void> {
  const item = await database()
    .selectFrom("reviewItem")
    .select("id")
    .where("reason", "=", "private-data")
    .where("decidedAt", "is", null)
    .executeTakeFirst();
  if (item) await askOpinion({ itemId: item.id, staff: actorOf(world, "ella"), now: world.now });
}

import { createHash, randomBytes } from "node:crypto";
import pg from "pg";

export const benchSecret = "a key that is used by benchmarks and nothing else";

export interface ForumLoad {
  topicPath: string;
  categoryPath: string;
  memberCookie: string;
}

/** 20 categories, 500 members, 2,000 topics and 40,000 posts of about 400 characters, in bulk. */
export async function seedForumLoad(databaseUrl: string): Promise<ForumLoad> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(brandSql, [JSON.stringify(brand)]);
    await client.query(membersSql);
    await client.query(categoriesSql);
    await client.query(topicsSql);
    await client.query(postsSql, [texts]);
    await client.query(countersSql);
    await client.query("analyze");
    const token = randomBytes(25).toString("hex");
    await client.query(sessionSql, [createHash("sha256").update(token).digest("hex")]);
    const { rows } = await client.query(
      "select number, slug from forum_topic order by number offset 1000 limit 1",
    );
    return {
      topicPath: `/t/${rows[0].number}/${rows[0].slug}`,
      categoryPath: "/forum/category-7",
      memberCookie: `session=${token}`,
    };
  } finally {
    await client.end();
  }
}

const brand = {
  name: "Nordlicht",
  claim: { de: "Kaffee aus dem Norden", en: "Coffee from the north" },
  language: "de",
  formOfAddress: "du",
  timeZone: "Europe/Berlin",
  currency: "EUR",
  logoFileId: null,
  version: 1,
  theme: {
    primary: "#0f4c44",
    accent: "#b4501e",
    canvasTone: "warm",
    radius: "soft",
    displayFont: "fraunces",
    textFont: "inter",
  },
};

const texts = [
  "Die neue Röstung läuft bei mir in 1:50 durch und schmeckt dünn. Auf der Tüte steht Baratza 15, das kann nicht stimmen, oder? Gleiche Menge, gleiches Wasser wie bei der Kolumbien. Ich habe jetzt drei Tage lang verschiedene Mahlgrade probiert und komme einfach nicht auf einen runden Geschmack, obwohl das Wasser gefiltert ist und die Kanne vorgewärmt wird. Was übersehe ich?",
  "I had the same problem with my old grinder. What helped was weighing every dose, blooming for forty-five seconds and then pouring in three slow circles instead of one long stream. The cup became sweeter at once, and the bitterness that I blamed on the beans was gone. If it is still thin, go two clicks finer before you change anything else, and please tell us how it went.",
];

const brandSql = "insert into setting (key, value) values ('brand', $1::jsonb)";

const membersSql = `insert into member (display_name, email, email_confirmed_at, language, joined_at)
  select 'Mitglied ' || n, 'mitglied' || n || '@example.org', now(), case n % 5 when 0 then 'en' else 'de' end, now() - n * interval '1 hour'
  from generate_series(1, 500) n`;

const categoriesSql = `insert into forum_category (slug, names, descriptions, colour, icon, position)
  select 'category-' || n, jsonb_build_object('de', 'Bereich ' || n, 'en', 'Category ' || n),
    jsonb_build_object('de', 'Gespräche über Bereich ' || n, 'en', 'Talk about category ' || n), '#0f4c44', 'coffee', n
  from generate_series(1, 20) n`;

const topicsSql = `insert into forum_topic (category_id, author_id, title, slug, language, created_at, last_post_at, last_post_author_id, next_post_number, visible_post_count)
  select category.id, author.id, 'Mahlgrad und Wasser, Frage ' || n, 'mahlgrad-und-wasser-frage-' || n, 'de',
    now() - n * interval '3 hours', now() - n * interval '10 minutes', author.id, 21, 20
  from generate_series(1, 2000) n
  join (select id, row_number() over (order by position) as place from forum_category) category on category.place = n % 20 + 1
  join (select id, row_number() over (order by number) as place from member) author on author.place = n % 500 + 1`;

const postsSql = `insert into forum_post (topic_id, number, author_id, document, html, plain_text, language, request_key, created_at)
  select topic.id, n, author.id,
    jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph', 'content',
      jsonb_build_array(jsonb_build_object('type', 'text', 'text', ($1::text[])[n % 2 + 1]))))),
    '<p>' || ($1::text[])[n % 2 + 1] || '</p>', ($1::text[])[n % 2 + 1], case n % 2 when 0 then 'de' else 'en' end,
    topic.id || ':' || n, topic.created_at + n * interval '9 minutes'
  from forum_topic topic cross join generate_series(1, 20) n
  join (select id, row_number() over (order by number) as place from member) author
    on author.place = (topic.number * 7 + n * 13) % 500 + 1`;

const countersSql = `update forum_category set
    topic_count = (select count(*) from forum_topic where category_id = forum_category.id),
    post_count = (select coalesce(sum(visible_post_count), 0) from forum_topic where category_id = forum_category.id)`;

const sessionSql = `insert into session (id, member_id, created_at, expires_at, absolute_expires_at, last_seen_at)
  select $1, id, now(), now() + interval '1 day', now() + interval '1 day', now() from member where email = 'mitglied1@example.org'`;

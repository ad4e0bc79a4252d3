import { paths } from "#app/paths.ts";

interface DescribedPage {
  from: number;
  topic: {
    number: number;
    slug: string;
    title: string;
    kind: string;
    createdAt: string;
    replyCount: number;
    likeCount: number;
    accepted: { number: number } | null;
  };
  posts: readonly {
    number: number;
    createdAt: string;
    likeCount: number;
    html: string | null;
    state: string;
    author: { displayName: string; number: number };
  }[];
}

/** What a topic page is, in the words of schema.org. */
export function describeTopic({ topic, posts, from }: DescribedPage, origin: string) {
  const urlOf = (post: number) => origin + paths.topicPost({ ...topic, post });
  const visible = posts.filter((post) => post.state === "visible");
  const described = visible.map((post) => ({
    "@type": topic.kind === "question" ? "Answer" : "Comment",
    text: textOf(post.html ?? ""),
    datePublished: post.createdAt,
    url: urlOf(post.number),
    author: authorOf(post.author, origin),
    upvoteCount: post.likeCount,
    number: post.number,
  }));
  const [first] = from === 1 ? described : [];
  const rest = first ? described.slice(1) : described;
  const accepted = topic.accepted?.number;
  const head = {
    datePublished: topic.createdAt,
    url: urlOf(1),
    ...(first && { text: first.text, author: first.author, upvoteCount: first.upvoteCount }),
  };
  const content =
    topic.kind === "question"
      ? {
          "@type": "QAPage",
          mainEntity: {
            "@type": "Question",
            name: topic.title,
            ...head,
            answerCount: topic.replyCount,
            acceptedAnswer: rest.filter(({ number }) => number === accepted).map(withoutNumber),
            suggestedAnswer: rest.filter(({ number }) => number !== accepted).map(withoutNumber),
          },
        }
      : {
          "@type": "DiscussionForumPosting",
          headline: topic.title,
          ...head,
          commentCount: topic.replyCount,
          comment: rest.map(withoutNumber),
        };
  return { "@context": "https://schema.org", ...content };
}

function withoutNumber<Item extends { number: number }>({ number: _, ...item }: Item) {
  return item;
}

function authorOf(
  { displayName, number }: { displayName: string; number: number },
  origin: string,
) {
  return { "@type": "Person", name: displayName, url: origin + paths.profile({ number }) };
}

/** Our own renderer wrote this HTML, so its tags are all there is to take out. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .trim()
    .slice(0, 1_000);
}

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

/**
 * What a topic page is, in the words of schema.org; null for pages after the first, because these
 * show neither the question nor who asked it.
 */
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
  const [first, ...rest] = described;
  if (from !== 1 || first?.number !== 1) return null;
  const accepted = rest.filter(({ number }) => number === topic.accepted?.number);
  const head = {
    datePublished: topic.createdAt,
    url: urlOf(1),
    text: first.text,
    author: first.author,
    upvoteCount: first.upvoteCount,
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
            ...(accepted.length > 0 && { acceptedAnswer: accepted.map(withoutNumber) }),
            suggestedAnswer: rest.filter((each) => !accepted.includes(each)).map(withoutNumber),
          },
        }
      : {
          "@type": "DiscussionForumPosting",
          headline: topic.title,
          mainEntityOfPage: urlOf(1),
          ...head,
          interactionStatistic: {
            "@type": "InteractionCounter",
            interactionType: "https://schema.org/LikeAction",
            userInteractionCount: topic.likeCount,
          },
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
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#(?:39|x27);/g, "'")
    .replace(/&amp;/g, "&")
    .trim()
    .slice(0, 1_000);
}

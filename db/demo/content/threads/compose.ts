import type { Random } from "../random.ts";
import type { Language, Person, Scenario, WrittenReply, WrittenTopic } from "../types.ts";
import { sharedSlots } from "./slots.ts";

type Deal = () => string;

/** Each text of a scenario is dealt once before any comes again. */
export type ScenarioDecks = {
  title: Deal;
  opening: Deal;
  detail: Deal;
  answer: Deal;
  chatter: Deal;
  staff: Deal | null;
};

type Slots = Map<string, string>;
type Title = { text: string; slots: Slots };

export function createScenarioDecks(scenario: Scenario, random: Random): ScenarioDecks {
  return {
    title: random.deck(scenario.titles),
    opening: random.deck(scenario.openings),
    detail: random.deck(scenario.details),
    answer: random.deck(scenario.answers),
    chatter: random.deck(scenario.chatter),
    staff: scenario.staff?.length ? random.deck(scenario.staff) : null,
  };
}

export const composeTopic = { title: composeTitle, around: composeAround };

function composeTitle(input: { scenario: Scenario; decks: ScenarioDecks; random: Random }): Title {
  const slots: Slots = new Map();
  return { text: fill(input.decks.title(), { ...input, slots }), slots };
}

function composeAround(input: {
  scenario: Scenario;
  decks: ScenarioDecks;
  random: Random;
  title: Title;
  writers: Record<Language, readonly Person[]>;
}): WrittenTopic {
  const { scenario, decks, random, title, writers } = input;
  const voices = drawVoices({ writers: writers[scenario.language], random });
  const asker = voices.pop()!;
  const write = (text: string) => fill(text, { scenario, random, slots: title.slots });
  const lines = arrangeReplies({ scenario, decks, random });
  const authors = { asker: () => asker.key, staff: () => "jonas", member: () => voices.pop()!.key };
  const replies = lines.map((line): WrittenReply => {
    const text = write(line.text).replaceAll("@{asker}", `@${asker.displayName}`);
    const author = authors[line.by]();
    return line.isAccepted ? [author, text, "accepted"] : [author, text];
  });
  return {
    category: scenario.category,
    language: scenario.language,
    title: title.text,
    author: asker.key,
    text: `${write(decks.opening())}\n\n${write(decks.detail())}`,
    tags: scenario.tags ?? [],
    replies,
  };
}

type Line = { by: "asker" | "staff" | "member"; text: string; isAccepted?: boolean };

function arrangeReplies(input: {
  scenario: Scenario;
  decks: ScenarioDecks;
  random: Random;
}): Line[] {
  const { scenario, decks, random } = input;
  const answers = dealDifferent(decks.answer, random.int(1, 3)).map(saidByMember);
  const chatter = dealDifferent(decks.chatter, random.int(0, 2)).map(saidByMember);
  const isSolved = scenario.isQuestion && random.chance(0.6);
  if (isSolved) random.pick(answers).isAccepted = true;
  const lines = random.shuffle([...answers, ...chatter]);
  if (decks.staff && random.chance(0.35)) lines.push({ by: "staff", text: decks.staff() });
  const thanks = fittingThanks({ thanks: scenario.thanks, answers });
  if (thanks && (isSolved || random.chance(0.3))) lines.push({ by: "asker", text: thanks });
  return lines;
}

/** Thanks speak of an answer that was given ("the teaspoon it was"), so they must share a word. */
function fittingThanks(input: {
  thanks: readonly string[];
  answers: readonly Line[];
}): string | null {
  const given = new Set(input.answers.flatMap((line) => wordStems(line.text)));
  const shared = (text: string) => wordStems(text).filter((stem) => given.has(stem)).length;
  const [best] = input.thanks.toSorted((a, b) => shared(b) - shared(a));
  return best && shared(best) > 0 ? best : null;
}

function wordStems(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6));
}

const saidByMember = (text: string): Line => ({ by: "member", text });

/** A deck may be shuffled anew between two cards, so the same text could come twice in a row. */
function dealDifferent(deal: Deal, count: number): string[] {
  const dealt = new Set<string>();
  while (dealt.size < count) dealt.add(deal());
  return [...dealt];
}

/** Up to seven different people, the last of whom asks. */
function drawVoices(input: { writers: readonly Person[]; random: Random }): Person[] {
  const drawn = new Set<Person>();
  while (drawn.size < 7)
    drawn.add(input.random.weighted(input.writers, (person) => person.activity));
  return input.random.shuffle([...drawn]);
}

function fill(text: string, input: { scenario: Scenario; random: Random; slots: Slots }): string {
  const { scenario, random, slots } = input;
  return text.replace(/\{(\w+)(\*?)\}/g, (whole, name: string, isFresh: string) => {
    if (name === "asker") return whole;
    const choices = scenario.slots?.[name] ?? sharedSlots[name];
    if (!choices) throw new RangeError(`Scenario ${scenario.key} uses an unknown slot ${name}`);
    if (!isFresh) return slots.get(name) ?? remember(slots, name, random.pick(choices));
    return random.pick(choices.filter((choice) => choice !== slots.get(name)));
  });
}

function remember(slots: Slots, name: string, value: string): string {
  slots.set(name, value);
  return value;
}

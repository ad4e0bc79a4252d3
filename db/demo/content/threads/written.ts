import type { WrittenTopic } from "../types.ts";
import { beansTopics } from "./beans.ts";
import { brewingTopics } from "./brewing.ts";
import { englishTopics } from "./english.ts";
import { gearTopics } from "./gear.ts";
import { helpTopics } from "./help.ts";
import { ideasTopics } from "./ideas.ts";
import { meetupsTopics } from "./meetups.ts";
import { newsTopics } from "./news.ts";
import { recipesTopics } from "./recipes.ts";
import { sustainabilityTopics } from "./sustainability.ts";

/** Every hand-written topic, about a third of them in English. */
export const writtenTopics: readonly WrittenTopic[] = [
  ...brewingTopics,
  ...beansTopics,
  ...gearTopics,
  ...recipesTopics,
  ...sustainabilityTopics,
  ...meetupsTopics,
  ...ideasTopics,
  ...englishTopics,
  ...newsTopics,
  ...helpTopics,
];

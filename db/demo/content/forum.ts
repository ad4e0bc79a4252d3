import type { ForumCategory } from "./types.ts";

export const categories: readonly ForumCategory[] = [
  {
    key: "brewing",
    slug: "bruehen",
    name: { de: "Brühen", en: "Brewing" },
    description: {
      de: "Mahlgrad, Wasser, Zeit: alles, was zwischen Bohne und Tasse passiert.",
      en: "Grind, water, time: everything that happens between bean and cup.",
    },
    color: "#0f766e",
    icon: "coffee",
    topicsBy: "members",
  },
  {
    key: "beans",
    slug: "bohnen",
    name: { de: "Bohnen", en: "Beans" },
    description: {
      de: "Unsere Röstungen, ihre Herkunft und was ihr darin schmeckt.",
      en: "Our roasts, where they come from and what you taste in them.",
    },
    color: "#7c4a2d",
    icon: "bean",
    topicsBy: "members",
  },
  {
    key: "gear",
    slug: "geraete",
    name: { de: "Geräte", en: "Gear" },
    description: {
      de: "Mühlen, Maschinen, Kessel: kaufen, pflegen, reparieren.",
      en: "Grinders, machines, kettles: buying, caring, repairing.",
    },
    color: "#3b5b8c",
    icon: "settings-2",
    topicsBy: "members",
  },
  {
    key: "recipes",
    slug: "rezepte",
    name: { de: "Rezepte", en: "Recipes" },
    description: {
      de: "Vom Eiskaffee bis zum Kuchen dazu. Bitte mit Mengenangaben.",
      en: "From iced coffee to the cake beside it. With amounts, please.",
    },
    color: "#b4531f",
    icon: "chef-hat",
    topicsBy: "members",
  },
  {
    key: "sustainability",
    slug: "nachhaltigkeit",
    name: { de: "Nachhaltigkeit", en: "Sustainability" },
    description: {
      de: "Verpackung, Preise auf den Farmen, Transport. Auch unbequeme Fragen.",
      en: "Packaging, prices at origin, transport. Uncomfortable questions too.",
    },
    color: "#3f7d3a",
    icon: "sprout",
    topicsBy: "members",
  },
  {
    key: "meetups",
    slug: "treffen",
    name: { de: "Treffen", en: "Meetups" },
    description: {
      de: "Verkostungen, Stammtische und Mitfahrgelegenheiten zwischen den Meeren.",
      en: "Tastings, regulars’ tables and shared rides between the two seas.",
    },
    color: "#8a3a5e",
    icon: "users",
    topicsBy: "members",
  },
  {
    key: "ideas",
    slug: "ideen",
    name: { de: "Ideen an Nordlicht", en: "Ideas for Nordlicht" },
    description: {
      de: "Was wir anders, besser oder endlich machen sollten.",
      en: "What we should do differently, better or at last.",
    },
    color: "#a16207",
    icon: "lightbulb",
    topicsBy: "members",
  },
  {
    key: "english",
    slug: "english-corner",
    name: { de: "English Corner", en: "English Corner" },
    description: {
      de: "Für alle, die lieber auf Englisch schreiben. Gern auch zum Üben.",
      en: "For everybody who would rather write in English. Learners are welcome.",
    },
    color: "#5b4b9a",
    icon: "languages",
    topicsBy: "members",
  },
  {
    key: "news",
    slug: "neuigkeiten",
    name: { de: "Neuigkeiten", en: "News" },
    description: {
      de: "Aus der Rösterei: neue Ernten, Öffnungszeiten, Baustellen.",
      en: "From the roastery: new harvests, opening hours, building sites.",
    },
    color: "#0e7490",
    icon: "megaphone",
    topicsBy: "staff",
  },
  {
    key: "help",
    slug: "hilfe",
    name: { de: "Hilfe & Bestellung", en: "Help & orders" },
    description: {
      de: "Lieferung, Abo, Punkte, Konto. Persönliches bitte nicht öffentlich.",
      en: "Delivery, subscription, points, account. Nothing personal in public, please.",
    },
    color: "#475569",
    icon: "life-buoy",
    topicsBy: "members",
  },
];

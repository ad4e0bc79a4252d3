import type { CastKey } from "../cast.ts";
import type { WrittenTopic } from "../types.ts";

export const englishTopics: readonly WrittenTopic<CastKey>[] = [
  {
    category: "english",
    language: "en",
    title: "Introduce yourself: where are you from and what’s in your mug?",
    author: "priya",
    text: "I’ll start. Priya, born in Pune, Kiel since 2021, software by day. In my mug: Huila, V60, slightly too hot because I can’t wait. My first German coffee word was “Kännchen”, and I still think it’s the best one.",
    replies: [
      [
        "tom",
        "Tom, from Whitby, which is Husum with more fish and worse trains. Förde from a Moccamaster, because my wife makes the decisions before eight.",
      ],
      [
        "grace",
        "Grace, from Kumasi via Southampton. Nyamasheke on special days, Chirinos on normal ones, instant at conferences and we don’t speak of it.",
      ],
      ["mads", "Mads, Aabenraa. Danish, so technically I’m made of filter coffee. Kiambu today."],
      [
        "hannah",
        "Hannah, teaching in Schleswig for a year that has become four. AeroPress in the staff room, where I’m considered a chemist.",
      ],
      [
        "levent",
        "Levent from Flensburg, here to practise my English. Tsehay, 94 degrees, and Priya: “Kännchen” only on the terrace! It’s a rule.",
      ],
      [
        "daniel",
        "Daniel, Lagos, London, now Hamburg. Leuchtturm, double. I read here for half a year before daring to write, you’re a friendly lot.",
      ],
    ],
  },
  {
    category: "english",
    language: "en",
    title: "German coffee words that don’t translate",
    author: "hannah",
    text: "Collecting for my class. So far: “Bohnenkaffee” (as opposed to what?), “Kaffeeklatsch”, “Muckefuck” (yes, really, look it up), and “Blümchenkaffee”, coffee so thin you can see the flowers painted on the bottom of the cup. What else have you got?",
    replies: [
      ["tom", "“Plörre.” Sounds exactly like what it is."],
      [
        "brigitte",
        "May I add “Zichorie” and “Lindes”? After the war we had malt coffee, so Bohnenkaffee was the real one. On Sundays.",
      ],
      [
        "hannah",
        "Brigitte, that explains more than three of my textbooks. May I quote you in class?",
      ],
      ["brigitte", "With pleasure. Tell them we counted the beans."],
      ["hauke", "“Schluck Kaffee?” In Nordfriesland that’s one and a half litres."],
    ],
  },
  {
    category: "english",
    language: "en",
    title: "Is it rude to ask a café what beans they use?",
    author: "daniel",
    text: "In London they’d hand you a card with the farmer’s star sign. Here I asked at a bakery and got “Kaffeebohnen”. Which is fair. Did I break a social rule?",
    replies: [
      [
        "mira",
        "No rule broken. At a bakery it’s just a bit like asking the bus driver for the brand of the tyres.",
      ],
      [
        "elif",
        "I work in a café and I LOVE the question. Ask it when there’s no queue and you might get a free taste.",
      ],
      [
        "ralf",
        "„Kaffeebohnen“ ist die beste Antwort, die ich seit Langem gehört habe. Sorry, German, but true.",
      ],
      ["daniel", "Tyres, noted. I’ll ask only at places with more than two syrups."],
    ],
  },
  {
    category: "english",
    language: "en",
    title: "Bringing 2 kg of coffee to the UK, any trouble at customs?",
    author: "tom",
    text: "Going home to see my mum, who has requested “the lighthouse one, a lot of it”. Post-Brexit I’m never sure. Roasted, sealed bags, hand luggage on the ferry.",
    replies: [
      [
        "ben",
        "Roasted coffee is fine for personal use, I’ve done three kilos twice. Keep the receipt, as it counts towards the goods allowance.",
        "accepted",
      ],
      [
        "hannah",
        "Airport security swabbed mine once. Apparently dense brown bricks raise eyebrows.",
      ],
      [
        "ella",
        "If you write to us before you order, we’ll pop a printed invoice with the contents in English into the box. Regards to your mum from the lighthouse.",
      ],
      [
        "tom",
        "No one looked. Mum made me carry it in like the crown jewels. She’s already down to one bag.",
      ],
    ],
  },
  {
    category: "english",
    language: "en",
    title: "First workshop in German, will I survive?",
    author: "ben",
    text: "I claimed the roast course with my points and only afterwards noticed it’s a Saturday in German. I’m at B1, which covers trains and weather. Has anyone done it?",
    replies: [
      [
        "grace",
        "I did! Half of it is smells and pointing. Learn “erster Crack”, which is just English with a hat on.",
      ],
      [
        "jonas",
        "You’ll survive. I explain everything twice anyway, the second time in English if you raise an eyebrow. Learn “Achtung, heiß”.",
      ],
      ["levent", "B1 in weather is perfect: roasting is about humidity and temperature."],
      [
        "ben",
        "Back from it. I have burnt 500 g, then roasted 500 g properly, and I now know the word “Silberhäutchen”. Best 1,800 points I ever spent.",
      ],
      ["grace", "Silberhäutchen! Hannah, one for the list."],
    ],
  },
  {
    category: "english",
    language: "en",
    title: "What I learned from one month of tasting notes",
    author: "grace",
    text: "Thirty days, one line a day, same mug. Things I noticed:\n\n- I write “chocolate” when I’m tired\n- Mondays are measurably more bitter\n- the Huila was best on day 11, the Kiambu on day 16\n- my partner’s guesses were better than mine after week two, which we don’t discuss\n\nIt made me slower in a good way. Anyone want to do a month together?",
    replies: [
      ["priya", "Yes! Same coffee, same day, notes hidden till the evening?"],
      ["mads", "In. I suspect all of mine will say “apple”."],
      [
        "dennis",
        "Please everyone note the water too, then I can make a chart. I’ll make it anyway.",
      ],
      [
        "jonas",
        "If four of you do this, I’ll send each a mystery bag from the same batch and reveal it on day 30.",
      ],
      ["grace", "Four it is. Dennis is already drawing axes."],
      ["anneke", "Can a beginner join? I mostly write “lecker”."],
    ],
  },
  {
    category: "english",
    language: "en",
    title: "Office coffee diplomacy",
    author: "daniel",
    text: "I put a bag of Leuchtturm next to the office machine as a gift. Day one: joy. Day four: someone filled the oily discount stuff on top. Day five: a laminated sign appeared. How do you run good coffee at work without becoming That Person?",
    replies: [
      [
        "katrin",
        "I am That Person. It works like this: a jar for coins, a list of who cleans, and cake on the day of descaling. Without cake there’s no system.",
        "accepted",
      ],
      [
        "hannah",
        "A separate hand grinder with your name on it. The effort keeps the locusts away.",
      ],
      ["uwe", "Never laminate. War starts with lamination."],
      [
        "daniel",
        "Cake has been introduced. The sign has been quietly removed by its author. Katrin, you should be at the UN.",
      ],
    ],
  },
  {
    category: "english",
    language: "en",
    title: "The Tsehay story: a question for Ella",
    author: "mads",
    text: "I loved the piece on how Tsehay dries her cherries slower at 2,100 metres. One thing I didn’t get: if slow drying is better, why doesn’t everyone do it? Is it knowledge, money or weather?",
    replies: [
      [
        "ella",
        "Money, mostly. Slow means 21 days instead of 12 on the same beds, so nearly half the volume per season. She can do it because half the harvest is paid in advance. Without that it would be a gamble with the rain.",
        "accepted",
      ],
      [
        "marlene",
        "So the advance payment is the actual quality measure. That should be in the headline.",
      ],
      ["mads", "Exactly what I wondered. And what happens in a wet year?"],
      [
        "ella",
        "Then the beds get plastic roofs and everybody sleeps badly. I asked her your question on the phone yesterday, she laughed and said “then I walk more”: she turns the cherries every 30 minutes.",
      ],
      ["grace", "“Then I walk more.” That goes into my notes."],
    ],
  },
  {
    category: "english",
    language: "en",
    title: "Light roast converts, what was the cup?",
    author: "ben",
    text: "I used to say light roasts were sour soup for people with beards. Then someone handed me a Kiambu at the tasting and I had to sit down. What was yours, if you had one?",
    replies: [
      ["svenja", "Half Kiambu, half Leuchtturm in a Jura. Don’t tell the purists."],
      [
        "tomke",
        "Tsehay out of Brigitte’s porcelain pot. I didn’t know coffee could be pink inside my head.",
      ],
      ["ralf", "None yet. But I read along, and the Huila is on my list, for Sundays."],
      ["mira", "Ralf! I’m framing this."],
      ["ben", "Also, I’ve since grown the beard. Correlation only."],
    ],
  },
];

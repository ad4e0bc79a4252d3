import type { Language } from "./types.ts";

type NameGroup = {
  weight: number;
  language: Language;
  first: readonly string[];
  last: readonly string[];
};

/** Who lives between Flensburg and Hamburg, roughly in proportion. */
export const nameGroups: readonly NameGroup[] = [
  {
    weight: 56,
    language: "de",
    first: words(`Anna Lena Lea Sophie Marie Paula Finja Merle Swantje Imke Inga Maren Silke Anke
      Heike Petra Sabine Ute Gudrun Dörte Telse Kirsten Nele Femke Antje Silja Kaja Levke Beeke Greta
      Ida Clara Mathilda Theresa Charlotte Jan Nils Finn Jannis Bennet Hannes Momme Sönke Ingwer Boy Thies
      Jörn Kai Holger Dirk Frank Stefan Matthias Andreas Michael Jürgen Klaus Bernd Henning Eike Rasmus
      Jasper Bosse Paul Lukas Felix Julian Moritz Simon Tobias Christian Volker Gunnar Knut Detlef`),
    last: words(`Müller Schmidt Hansen Jensen Petersen Nielsen Christiansen Jessen Johannsen Asmussen
      Nissen Carstensen Paulsen Lorenzen Feddersen Brodersen Hinrichsen Jürgensen Ketelsen Matthiesen
      Sievers Rohwer Stoltenberg Wulff Schröder Voß Kröger Kruse Behrens Harder Lüders Möller Krüger
      Becker Wagner Weber Schulz Fischer Neumann Richter Schwarz Lange Bartels Ehlers Timm Rathje
      Struve Claussen Dethlefsen Martensen Bahnsen Tams Bruhn Reese Hoffmann Peters Frahm Gosch`),
  },
  {
    weight: 9,
    language: "de",
    first: words(
      "Ayşe Zeynep Fatma Esra Deniz Selin Emre Murat Can Cem Onur Hakan Melike Derya Baran",
    ),
    last: words("Yılmaz Çelik Şahin Öztürk Arslan Doğan Kılıç Aydın Polat Güneş Koç Özdemir"),
  },
  {
    weight: 7,
    language: "de",
    first: words("Katarzyna Ewa Joanna Monika Krzysztof Tomasz Marek Paweł Zofia Kamil Dorota"),
    last: words(
      "Kowalski Wiśniewska Kamiński Lewandowska Szymański Mazur Dąbrowski Krawczyk Pawlak",
    ),
  },
  {
    weight: 4,
    language: "de",
    first: words("Trang Huong Duc Thao Mai Tuan Hoa Quang"),
    last: words("Nguyen Tran Le Pham Hoang Vu Do"),
  },
  {
    weight: 6,
    language: "de",
    first: words("Layla Nour Omar Hassan Rania Amir Yara Tarek Dina Bilal Mariam Sami"),
    last: words("Khalil Mansour Al-Ali Hamdan Darwish Nasser Ibrahim Aziz Najjar Barakat"),
  },
  {
    weight: 4,
    language: "de",
    first: words("Olena Iryna Andrij Oksana Dmytro Elena Irina Sergej Natalja Viktor"),
    last: words("Shevchenko Kovalenko Bondarenko Melnyk Becker Weber Wagner Schmidt"),
  },
  {
    weight: 8,
    language: "en",
    first: words("Astrid Freja Kirstine Signe Sofie Søren Rasmus Jeppe Anders Mikkel Lærke Henrik"),
    last: words("Rasmussen Christensen Andersen Kjær Møller Holm Dahl Iversen Lauritzen Bech"),
  },
  {
    weight: 9,
    language: "en",
    first: words(`Emily Sarah Jack Oliver Megan Chloe Ryan Callum Aoife Niamh James Laura Peter
      Amara Kwame Nia Kofi Wanjiru Rahul Ananya Arjun Meera Chen Yuki Mateo Camila`),
    last: words(`Taylor Hughes Murphy Walsh Campbell Fraser Bennett Cooper Osei Boateng Kamau Sharma
      Patel Iyer Wang Sato Silva Moreno Kelly Reid`),
  },
];

export const towns = [
  { name: "Kiel", weight: 10 },
  { name: "Flensburg", weight: 9 },
  { name: "Hamburg", weight: 5 },
  { name: "Lübeck", weight: 4 },
  { name: "Husum", weight: 3 },
  { name: "Schleswig", weight: 3 },
  { name: "Eckernförde", weight: 3 },
  { name: "Rendsburg", weight: 3 },
  { name: "Neumünster", weight: 3 },
  { name: "Heide", weight: 2 },
  { name: "Kappeln", weight: 2 },
  { name: "Niebüll", weight: 1 },
  { name: "Sønderborg", weight: 1 },
  { name: "Plön", weight: 1 },
] as const;

export const interests: Record<Language, readonly string[]> = {
  de: [
    "Handfilter",
    "Espresso",
    "Vollautomat",
    "Filtermaschine",
    "Helle Röstungen",
    "Kräftige Röstungen",
    "Entkoffeiniert",
    "Cold Brew",
    "Verkostungen",
    "Herkunft",
    "Latte Art",
    "Unterwegs brühen",
  ],
  en: ["Pour-over", "Espresso", "Light roasts", "Decaf", "Tastings", "Origins", "Travel brewing"],
};

export const values: Record<Language, readonly string[]> = {
  de: ["Faire Preise", "Bio", "Pfand statt Plastik", "Regional", "Transparenz", "Handwerk"],
  en: ["Fair prices", "Organic", "Less packaging", "Transparency", "Craft"],
};

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

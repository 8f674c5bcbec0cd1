/**
 * What the two documents say beside the figures of published-figures.ts, typed by hand from them and independent of `data/`:
 * the paragraphs behind the two handicap maps (bilag of Rødovre Kommune, 2024), and the counts of København's Sundheds- og
 * Omsorgsforvaltning (faktaark of Københavns Kommune, 2024).
 *
 * The bilag's last reference breaks off in the middle: "§ 90, jf. SEL §§ 83 og 8".
 */
export const PARAGRAPHS: Readonly<Record<string, readonly (readonly [string, string, string])[]>> =
  {
    Voksenhandicap: [
      ['Serviceloven', 'Kontante tilskud', '§ 95'],
      ['Serviceloven', 'Borgerstyret personlig assistance', '§ 96'],
      ['Serviceloven', 'Ledsageordning', '§ 97'],
      ['Serviceloven', 'Merudgifter', '§ 100'],
    ],
    Børnehandicap: [
      ['Serviceloven', 'Pasningstilbud, hjemmetræning m.m.', '§§ 32, 32 a, 36, 39-40'],
      ['Serviceloven', 'Merudgiftsydelse', '§ 41'],
      ['Serviceloven', 'Tabt arbejdsfortjeneste', '§§ 42-43'],
      ['Serviceloven', 'Personlig hjælp og ledsagelse', '§§ 44-45'],
      ['Barnets lov', 'Merudgifter', '§ 86'],
      ['Barnets lov', 'Tabt arbejdsfortjeneste', '§§ 87, 88'],
      ['Barnets lov', 'Hjemmetræning, særlige dagtilbud og klubtilbud', '§§ 82-85'],
      ['Barnets lov', 'Ledsagelse', '§ 89'],
      ['Barnets lov', 'Afløsning og aflastning', '§ 90, jf. serviceloven § 84'],
      [
        'Barnets lov',
        'Personlig og praktisk hjælp og vedligeholdelsestræning',
        '§ 90, jf. serviceloven §§ 83 og 8 […]',
      ],
    ],
  };

export const KLAGEFORLOEB = {
  afgoerelser: 'over 34.000',
  klager: '57',
  trin: ['13', '1', '15', '29'],
  udfald: ['6 hjemvist', '2 delvist medhold', '21 medhold'],
  sager: 8,
} as const;

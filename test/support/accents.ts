/** A colour brighter than white, which is outside the range of screens until a computation limits its channels. */
export const brighterThanWhite = 'color(srgb 2 2 2)';

/** Colours that only some screens can show: others show a near colour instead, which is lighter or darker. */
export const beyondScreens = [
  'color(display-p3 0 1 0)',
  'color(display-p3 1 0 0)',
  'color(rec2020 0 1 1)',
  'oklch(70% 0.4 150)',
  'oklch(95% 0.4 110)',
];

/** Colours that a commune may set: the whole spectrum, and invalid or extreme values. */
export const families: Readonly<Record<string, readonly string[]>> = {
  'reds and yellows': grid(0),
  'greens and cyans': grid(90),
  'cyans and blues': grid(180),
  'purples and reds': grid(270),
  'names and what is hardly a colour': [...named(), ...strange()],
};

export const accents: readonly string[] = Object.values(families).flat();

/** The accents of a quarter of the spectrum, from this hue on. */
function grid(from: number): string[] {
  const colours: string[] = [];
  for (let hue = from; hue < from + 90; hue += 15) {
    for (const saturation of [20, 60, 100]) {
      for (const lightness of [5, 20, 35, 50, 65, 80, 95]) colours.push(`hsl(${hue} ${saturation}% ${lightness}%)`);
    }
  }
  return colours;
}

function named(): string[] {
  const names =
    'black white gray silver red yellow lime aqua blue fuchsia orange gold navy maroon teal ivory rebeccapurple';
  return names.split(' ');
}

function strange(): string[] {
  return [
    'transparent',
    '#0b5c8a80',
    'rgb(255 255 0 / 10%)',
    ...beyondScreens,
    'lab(none none none)',
    brighterThanWhite,
    'currentcolor',
    'CanvasText',
    'Canvas',
    // Not colours at all.
    'bleu',
    '#12',
    'rgb(300, 20)',
    'none',
    '1em',
    '""',
  ];
}

/** A unit of measure and what one of it is in the SI unit that figures are compared in. */
export interface MeasureUnit {
  /** `m`, `m2`, `m3`, `kg`, `m/s`, `K`, `W`, `J`, `Pa`, `Hz`, `B` (bytes), or the name of a scale (`magnitude`). */
  readonly si: string;
  readonly factor: number;
  /** Added after scaling: degrees to kelvin. */
  readonly offset?: number;
}

const METRE = 1;
const FOOT = 0.3048;
const MILE = 1609.344;
const POUND = 0.45359237;

/** Lengths in metres; they take `square`, `cubic` and `per hour`. */
export const LENGTHS: ReadonlyMap<string, number> = new Map([
  ...names('metre metres meter meters m', METRE),
  ...names('kilometre kilometres kilometer kilometers km kms', 1000),
  ...names('centimetre centimetres centimeter centimeters cm', 0.01),
  ...names('millimetre millimetres millimeter millimeters mm', 0.001),
  ...names('mile miles mi', MILE),
  ...names('foot feet ft', FOOT),
  ...names('inch inches', 0.0254),
  ...names('yard yards yd yds', 0.9144),
  ...names('fathom fathoms', 1.8288),
  ...names('nmi', 1852),
]);

/** All other units, by every way they are written. Factors are the exact ones of the international yard and pound agreement. */
export const MEASURES: ReadonlyMap<string, MeasureUnit> = new Map([
  ...units('hectare hectares ha', 'm2', 10_000),
  ...units('acre acres', 'm2', 4046.8564224),
  ...units('litre litres liter liters', 'm3', 0.001),
  ...units('millilitre millilitres milliliter milliliters ml', 'm3', 1e-6),
  ...units('gallon gallons', 'm3', 0.003785411784),
  ...units('kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs', 'kg', 1),
  ...units('gram grams gramme grammes', 'kg', 0.001),
  ...units('tonne tonnes', 'kg', 1000),
  ...units('ton tons', 'kg', 907.18474),
  ...units('pound pounds lb lbs', 'kg', POUND),
  ...units('ounce ounces oz', 'kg', POUND / 16),
  ...units('stone', 'kg', POUND * 14),
  ...units('mph', 'm/s', MILE / 3600),
  ...units('kph kmh', 'm/s', 1000 / 3600),
  ...units('knot knots', 'm/s', 1852 / 3600),
  ...units('watt watts', 'W', 1),
  ...units('kilowatt kilowatts kw', 'W', 1e3),
  ...units('megawatt megawatts mw', 'W', 1e6),
  ...units('gigawatt gigawatts gw', 'W', 1e9),
  ...units('kwh', 'J', 3.6e6),
  ...units('mwh', 'J', 3.6e9),
  ...units('gwh', 'J', 3.6e12),
  ...units('hertz hz', 'Hz', 1),
  ...units('megahertz mhz', 'Hz', 1e6),
  ...units('gigahertz ghz', 'Hz', 1e9),
  ...units('megabyte megabytes mb', 'B', 1e6),
  ...units('gigabyte gigabytes gb', 'B', 1e9),
  ...units('terabyte terabytes tb', 'B', 1e12),
]);

/** Scales of temperature: how a degree of each becomes kelvin. */
export const TEMPERATURES: ReadonlyMap<string, MeasureUnit> = new Map([
  ['celsius', { si: 'K', factor: 1, offset: 273.15 }],
  ['centigrade', { si: 'K', factor: 1, offset: 273.15 }],
  ['c', { si: 'K', factor: 1, offset: 273.15 }],
  ['fahrenheit', { si: 'K', factor: 5 / 9, offset: 459.67 * (5 / 9) }],
  ['f', { si: 'K', factor: 5 / 9, offset: 459.67 * (5 / 9) }],
  ['kelvin', { si: 'K', factor: 1 }],
]);

function names(words: string, factor: number): [string, number][] {
  return words.split(' ').map((word) => [word, factor]);
}

function units(words: string, si: string, factor: number): [string, MeasureUnit][] {
  return words.split(' ').map((word) => [word, { si, factor }]);
}

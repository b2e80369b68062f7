import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Makes demo/communes/communes.txt, in which the studio looks up communes, from a table with the columns `code` (INSEE),
 * `nom`, `codes_postaux` (separated by spaces), `latitude` and `longitude` (degrees, WGS 84; empty if not known):
 * `npx tsx scripts/communes.ts communes.csv`. demo/communes/README.md has the sources and the licence.
 */
interface Row {
  code: string;
  name: string;
  postcodes: string[];
  /** Latitude and longitude. */
  position: [latitude: number, longitude: number] | undefined;
}

/** Steps in a degree: about a kilometre, finer than the models of weather services. */
const STEPS = 100;

const target = new URL('../demo/communes/communes.txt', import.meta.url);

/** The rows of a table whose values contain neither commas nor quotes. */
function rowsOf(csv: string): Row[] {
  const [head = '', ...lines] = csv.trim().split(/\r?\n/);
  if (head !== 'code,nom,codes_postaux,latitude,longitude') throw new Error(`These columns are not known: ${head}`);
  return lines.map((line) => {
    const [code = '', name = '', postcodes = '', latitude = '', longitude = ''] = line.split(',');
    return {
      code,
      name,
      postcodes: postcodes.split(' ').filter(Boolean),
      position: latitude && longitude ? [Number(latitude), Number(longitude)] : undefined,
    };
  });
}

/** `01`, `2A`, `974`: overseas the department or collectivity has three digits. */
function departmentOf({ code }: Row): string {
  return code.slice(0, /^9[78]/.test(code) ? 3 : 2);
}

/**
 * A block for each department: a line with its code and the degrees of its south-western corner, then a line for each
 * commune, with its name, its postcodes without the department’s digits, and its distance from the corner in steps.
 */
function blockOf(department: string, rows: readonly Row[]): string[] {
  const positions = rows.flatMap(({ position }) => (position ? [position] : []));
  const corner = [0, 1].map((axis) => Math.floor(Math.min(...positions.map((each) => each[axis] ?? 0))));
  const lines = rows.map(({ name, postcodes, position }) => {
    const short = postcodes.map((each) => (each.startsWith(department) ? each.slice(department.length) : each));
    const steps = position?.map((degrees, axis) => Math.round((degrees - (corner[axis] ?? 0)) * STEPS)) ?? [];
    return [name, short.join(' '), ...steps].join('|');
  });
  return [`=${[department, ...(positions.length ? corner : [])].join('|')}`, ...lines];
}

function write(csv: string): string {
  const departments = new Map<string, Row[]>();
  for (const row of rowsOf(csv)) {
    const department = departmentOf(row);
    departments.set(department, [...(departments.get(department) ?? []), row]);
  }
  return `${[...departments].flatMap(([department, rows]) => blockOf(department, rows)).join('\n')}\n`;
}

const [source] = process.argv.slice(2);
if (!source) throw new Error('Name the table: npx tsx scripts/communes.ts communes.csv');
writeFileSync(target, write(readFileSync(source, 'utf8')));
console.log(`${fileURLToPath(target)} is up to date.`);

import { readFileSync } from 'node:fs';

type Instruction =
  | { kind: 'run'; command: string }
  /** `from` is the name of another stage; without one, the source is the build context. */
  | { kind: 'copy'; from: string | undefined; source: string; target: string };

/** A stage of a Dockerfile (https://docs.docker.com/reference/dockerfile/), limited to the instructions ours uses. */
export interface BuildStage {
  name: string;
  base: string;
  folder: string;
  steps: Instruction[];
  environment: Record<string, string>;
  user: string;
  /** The command of the image, and of its health check. */
  command: string[];
  health: string[];
}

/** Reads a Dockerfile. Throws for an unsupported instruction. */
export function readDockerfile(file: string): BuildStage[] {
  const stages: BuildStage[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, instruction = '', rest = ''] = /^([A-Z]+) +(.*)$/.exec(line) ?? [];
    if (instruction === 'FROM') {
      const [base = '', , name = `stage ${stages.length}`] = rest.split(/ +/);
      stages.push({ name, base, folder: '/', steps: [], environment: {}, user: 'root', command: [], health: [] });
      continue;
    }
    const stage = stages.at(-1);
    if (!instruction || !stage) {
      if (line && !line.startsWith('#')) throw new Error(`This is no instruction: ${line}`);
      continue;
    }
    const read = instructions[instruction];
    if (!read) throw new Error(`${instruction} is not known here.`);
    read(stage, rest);
  }
  return stages;
}

const instructions: Record<string, (stage: BuildStage, rest: string) => void> = {
  WORKDIR: (stage, rest) => (stage.folder = rest),
  RUN: ({ steps }, command) => steps.push({ kind: 'run', command }),
  COPY({ steps }, rest) {
    const [, from, source = '', target = ''] = /^(?:--from=(\S+) +)?(\S+) +(\S+)$/.exec(rest) ?? [];
    steps.push({ kind: 'copy', from, source, target });
  },
  ENV({ environment }, rest) {
    for (const pair of rest.split(/ +/)) {
      const [name = '', value = ''] = pair.split('=');
      environment[name] = value;
    }
  },
  USER: (stage, rest) => (stage.user = rest),
  CMD: (stage, rest) => (stage.command = JSON.parse(rest) as string[]),
  HEALTHCHECK: (stage, rest) => (stage.health = JSON.parse(rest.slice(rest.indexOf('CMD ') + 4)) as string[]),
  // These only affect the container.
  VOLUME: () => undefined,
  EXPOSE: () => undefined,
};

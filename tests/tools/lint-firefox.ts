/** `npm run lint:firefox`: Mozilla's linter on the Firefox build. Its errors fail; so does a warning that nobody has explained. */
import { spawnSync } from 'node:child_process';
import { ensureBuild } from './ensure-build.ts';
import { ROOT } from './repository.ts';
import { toolCommand } from './tool-command.ts';

interface Finding {
  readonly _type: 'error' | 'warning' | 'notice';
  readonly code: string;
  readonly message: string;
  readonly description?: string;
  readonly file?: string;
}

/** Warnings that may stand, with the reason. */
const EXPLAINED: readonly { readonly code: string; readonly file: RegExp; readonly because: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^assets\/.*\.js$/,
    because:
      'Preact’s `dangerouslySetInnerHTML`, which our code never uses (bundle.test.ts holds it to that one place)',
  },
];

const folder = await ensureBuild('firefox');
const options = ['lint', '--source-dir', folder, '--no-config-discovery', '--output', 'json'];
const [program = '', ...words] = toolCommand('web-ext', options);
const { stdout, stderr } = spawnSync(program, words, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
const findings = parseReport(stdout);
if (findings === undefined) {
  console.error(`web-ext gave no report.\n${stderr}`);
  process.exitCode = 1;
} else {
  for (const finding of findings) console.log(inWords(finding));
  const bad = findings.filter(
    (finding) => finding._type === 'error' || (finding._type === 'warning' && !explanation(finding)),
  );
  console.log(`web-ext lint: ${findings.length} findings, ${bad.length} to mend`);
  process.exitCode = bad.length === 0 ? 0 : 1;
}

function parseReport(text: string): Finding[] | undefined {
  try {
    const { errors, warnings, notices } = JSON.parse(text.slice(text.indexOf('{')));
    return [...errors, ...warnings, ...notices];
  } catch {
    return undefined;
  }
}

function inWords(finding: Finding): string {
  const why = explanation(finding);
  const end = why === undefined ? (finding.description ?? '') : `(explained: ${why})`;
  return `${finding._type} ${finding.code} ${finding.file ?? ''}: ${finding.message}. ${end}`;
}

function explanation({ code, file = '' }: Finding): string | undefined {
  return EXPLAINED.find((explained) => explained.code === code && explained.file.test(file))?.because;
}

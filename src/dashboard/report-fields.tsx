import { useSignal } from '@preact/signals';
import { REPORT_FORMS, type ReportForm } from '../domain/report-columns.ts';
import type { Activity } from '../domain/report-lines.ts';
import type { Settings } from '../settings/settings.ts';
import { saveSettings, settings } from '../ui/settings-state.ts';
import { TextField } from '../ui/text-field.tsx';
import { useFlush } from '../ui/use-flush.ts';
import { ChoiceField } from './choice-field.tsx';
import { REPORT_WORDS } from './report-form-words.ts';

type Report = Settings['report'];

const SAVE_AFTER = 300;
const KINDS = Object.keys(REPORT_WORDS.kind) as Activity[];
const FORMS = Object.fromEntries(REPORT_FORMS.map(({ id, label }) => [id, label]));

interface ReportFieldsProps {
  readonly form: ReportForm;
  readonly report: Report;
  readonly profileName: string;
}

/** How the report is made; kept for the next one. */
export function ReportFields({ form, report, profileName }: ReportFieldsProps) {
  return (
    <>
      <div class="report-fields">
        <ChoiceField
          label={REPORT_WORDS.form}
          value={form.id}
          choices={FORMS}
          onChange={(id) => change({ form: REPORT_FORMS.find((known) => known.id === id)?.id ?? 'general' })}
        />
        <KeptText
          label={REPORT_WORDS.name}
          stored={report.name ?? profileName}
          maxLength={120}
          autocomplete="name"
          onKeep={(name) => change({ name: name === profileName ? undefined : name })}
        />
        <KeptText
          label={REPORT_WORDS.reference(form.reference)}
          stored={report.reference}
          maxLength={80}
          onKeep={(reference) => change({ reference })}
        />
      </div>
      <fieldset class="report-kinds">
        <legend class="label">{REPORT_WORDS.kinds}</legend>
        {KINDS.map((kind) => (
          <label key={kind} class="choice">
            <input
              type="checkbox"
              checked={!report.without.includes(kind)}
              onChange={(event) => change({ without: withKind(report.without, kind, event.currentTarget.checked) })}
            />
            {REPORT_WORDS.kind[kind]}
          </label>
        ))}
      </fieldset>
    </>
  );
}

function change(part: Partial<Report>): void {
  const known = settings.peek();
  if (known !== undefined) void saveSettings({ report: { ...known.report, ...part } });
}

/** @param state `true` when that kind shall be shown */
function withKind(without: readonly Activity[], kind: Activity, state: true | false): Activity[] {
  const others = without.filter((each) => each !== kind);
  return state ? others : [...others, kind];
}

interface KeptTextProps {
  readonly label: string;
  readonly stored: string;
  readonly maxLength: number;
  readonly autocomplete?: string;
  readonly onKeep: (value: string) => void;
}

/** Kept shortly after one has written. */
function KeptText({ label, stored, maxLength, autocomplete = 'off', onKeep }: KeptTextProps) {
  const written = useSignal(stored);
  const timer = useSignal<ReturnType<typeof setTimeout> | undefined>(undefined);
  function keep(): void {
    if (timer.peek() === undefined) return;
    clearTimeout(timer.peek());
    timer.value = undefined;
    onKeep(written.peek().trim());
  }
  useFlush(keep);
  return (
    <div onFocusOut={keep}>
      <TextField
        label={label}
        value={written.value}
        maxLength={maxLength}
        autocomplete={autocomplete}
        onInput={(value) => {
          written.value = value;
          clearTimeout(timer.peek());
          timer.value = setTimeout(keep, SAVE_AFTER);
        }}
      />
    </div>
  );
}

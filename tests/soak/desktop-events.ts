/** `shown`: a new notification; `reworded`: other words in one that is on show; `taken-away`: by the browser. */
export interface DesktopEvent {
  readonly kind: 'shown' | 'reworded' | 'taken-away';
  readonly title: string;
  readonly body: string;
}

/**
 * What `dbus-monitor` printed of notifications.
 * Source: Desktop Notifications Specification 1.2, `Notify(app_name, replaces_id, app_icon, summary, body, …)`.
 */
export function readDesktopEvents(log: string): readonly DesktopEvent[] {
  return log.split(/^(?=(?:method call|method return|signal|error) )/m).flatMap((message): DesktopEvent[] => {
    if (message.includes('member=CloseNotification')) return [{ kind: 'taken-away', title: '', body: '' }];
    if (!/member=Notify\n/.test(message)) return [];
    const [, replaces = '0', , title = '', body = ''] = argumentsOf(message);
    return [{ kind: replaces === '0' ? 'shown' : 'reworded', title, body } as const];
  });
}

/** The plain ones, in order: texts may hold lines and quotation marks of their own. */
function argumentsOf(message: string): string[] {
  const plain = message.split(/^ {3}array \[/m)[0] ?? '';
  const each = plain.matchAll(/^ {3}(?:string "(?<text>[\s\S]*?)"|uint32 (?<number>\d+))$/gm);
  return [...each].map(({ groups }) => groups?.text ?? groups?.number ?? '');
}

import type { Answer } from '../../tools/imitation-server.ts';

export interface PageParts {
  readonly title: string;
  readonly head?: string;
  readonly body: string;
  readonly script?: string;
}

const LOOK = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
  label { display: block; margin-top: 0.75rem; }
  input:not([type=checkbox]), textarea, select { font: inherit; padding: 0.35rem; width: 20rem; }
  button, input[type=submit], .button { font: inherit; padding: 0.4rem 1rem; margin-top: 1rem; width: auto; cursor: pointer; }
  [hidden], .hidden { display: none !important; }
  .error { color: #b00020; }
`;

/** A whole page, as a server would render it. */
export function page(parts: PageParts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escaped(parts.title)}</title>
<style>${LOOK}</style>
${parts.head ?? ''}
</head>
<body>
${parts.body}
${parts.script === undefined ? '' : `<script>${parts.script}</script>`}
</body>
</html>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export function html(body: string, status = 200): Answer {
  return { status, body };
}

export function json(value: unknown, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

export function redirect(location: string, status = 302): Answer {
  return { status, headers: { location } };
}

/** The same answer, readable by a page of another origin. */
export function shared(answer: Answer): Answer {
  const allow = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'content-type',
    'access-control-allow-methods': 'POST',
  };
  return { ...answer, headers: { ...answer.headers, ...allow } };
}

/** A field with its label, as most sites write one. `attributes` go to the control. */
export function field(label: string, attributes: string): string {
  const id = /\bid="([^"]+)"/.exec(attributes)?.[1] ?? '';
  return `<label for="${id}">${escaped(label)}</label><input ${attributes}>`;
}

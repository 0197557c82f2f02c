import { showToast } from './show-toast.ts';
import type { ToastContent } from './toast-content.ts';

declare global {
  var squeakyToast: ToastContent | undefined;
}

const content = globalThis.squeakyToast;
globalThis.squeakyToast = undefined;
if (content !== undefined) showToast(content);

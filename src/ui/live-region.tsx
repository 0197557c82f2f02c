import { announcement } from './announce.ts';

export function LiveRegion() {
  return (
    <p class="for-screen-readers" role="status" aria-live="polite">
      {announcement.value}
    </p>
  );
}

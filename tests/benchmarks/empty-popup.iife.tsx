import { render } from 'preact';

/** The least that a Preact popup can be: what ours is compared with. */
const root = document.getElementById('root');
if (root)
  render(
    <ul>
      <li>Nothing at all</li>
    </ul>,
    root,
  );

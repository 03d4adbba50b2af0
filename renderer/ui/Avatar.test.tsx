import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Snapshot } from '../../shared/view.ts';
import { ann, ready, sales, snapshot, view } from '../gallery/desk.ts';
import { scriptedBridge } from '../gallery/scripted-bridge.ts';
import { ServicesProvider } from '../state/context.tsx';
import { createAppStore } from '../state/store.ts';
import { Avatar } from './Avatar.tsx';

const face = 'data:image/jpeg;base64,/9j/4AAQSkZJRg==';

function drawn(pictures: Snapshot['pictures']): string {
  const shown = snapshot([view(sales, ready(ann))], { pictures });
  const live = createAppStore();
  live.receive(shown);
  // What is rendered as text begins with the store's first state.
  const store = { ...live, getInitialState: live.getState };
  const following = { refresh: () => undefined, stop: () => undefined };
  const { commands } = scriptedBridge({ snapshot: shown });
  return renderToStaticMarkup(
    <ServicesProvider services={{ commands, store, following }}>
      <Avatar account={sales} size="small" />
    </ServicesProvider>,
  );
}

test('a number’s picture takes the place of the initials, in the account’s colour and without words of its own', () => {
  const html = drawn({ [sales.id]: face });
  expect(html).toContain(`src="${face}" alt=""`);
  expect(html).toContain('aria-hidden="true" data-colour="teal"');
  expect(html).not.toContain('data-drawn');
});

test('an account without a picture has its initials, whatever others have', () => {
  const html = drawn({ '00000000-0000-4000-8000-000000000999': face });
  expect(html).toContain('data-drawn="SU"');
  expect(html).not.toContain('<img');
});

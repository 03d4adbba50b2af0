import { createRoot } from 'react-dom/client';
import { mount } from '../mount.tsx';
import './gallery.css';
import { Index } from './Index.tsx';
import { applyLook, lookOf } from './look.ts';
import { perform, settle, untilSpoken } from './perform.ts';
import { scenes } from './scenes.ts';
import { scriptedBridge } from './scripted-bridge.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');

const look = lookOf(location.search);
const scene = scenes[look.scene ?? ''];
applyLook(look);
// A scene begins as on the first day, whatever the one before it left behind.
localStorage.clear();

if (scene === undefined) {
  createRoot(root).render(<Index names={Object.keys(scenes)} look={look} />);
} else {
  const bridge = scriptedBridge(scene);
  mount(root, bridge);
  const shown = async () => {
    // Only now: a scene finds its buttons by their English names.
    const language = look.language === 'en' ? (scene.language ?? 'en') : look.language;
    if (language !== 'en') {
      bridge.speak(language);
      await untilSpoken(language);
    }
    await settle();
    document.body.dataset['performed'] = 'yes';
  };
  perform(scene).then(shown, (error: unknown) => {
    console.error(error);
    return shown();
  });
}

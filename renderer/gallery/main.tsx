import { createRoot } from 'react-dom/client';
import { mount } from '../mount.tsx';
import './gallery.css';
import { Index } from './Index.tsx';
import { perform } from './perform.ts';
import { scenes } from './scenes.ts';
import { scriptedBridge } from './scripted-bridge.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');

const scene = scenes[new URLSearchParams(location.search).get('scene') ?? ''];

if (scene === undefined) {
  createRoot(root).render(<Index names={Object.keys(scenes)} />);
} else {
  mount(root, scriptedBridge(scene));
  void perform(scene);
}

import { bridgeOf } from './bridge.ts';
import { mount } from './mount.tsx';
import './styles.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');

mount(root, bridgeOf(window));

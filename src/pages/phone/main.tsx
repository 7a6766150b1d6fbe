import { render } from 'preact';
import '../shared/theme.css';
import './phone.css';
import { App } from './app';

const root = document.getElementById('page');
if (root !== null) render(<App />, root);

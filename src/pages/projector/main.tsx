import '../shared/theme.css';
import './projector.css';
import './stage.css';
import './welcome.css';
import './poll.css';
import './contribution.css';
import { render } from 'preact';
import { Projector } from './projector';

const dialogueId = decodeURIComponent(location.pathname.split('/')[2] ?? '');
render(<Projector dialogueId={dialogueId} />, document.getElementById('page')!);

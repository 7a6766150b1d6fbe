import '../shared/theme.css';
import './parts.css';
import './head.css';
import './desk.css';
import './screen.css';
import './queue.css';
import './polls.css';
import './review.css';
import './sheet.css';
import './home.css';
import './aims.css';
import { render } from 'preact';
import { dialogueIn } from './addresses';
import { DialogueDesk } from './dialogueDesk';
import { Home } from './home';
import { SignIn } from './signIn';

const dialogueId = dialogueIn(location.pathname);
const page = location.pathname.startsWith('/sign-in') ? <SignIn />
  : dialogueId !== undefined ? <DialogueDesk dialogueId={dialogueId} />
    : <Home />;
render(page, document.getElementById('page')!);

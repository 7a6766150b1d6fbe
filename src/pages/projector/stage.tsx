import type { Connection } from '../shared/live';
import { ContributionPicture } from './contributionPicture';
import { PollPicture } from './pollPicture';
import type { Picture, Tongue } from './state';
import { texts } from './text';
import { WelcomePicture } from './welcomePicture';

export interface StageProps {
  readonly picture: Picture;
  readonly tongue: Tongue;
  readonly connection: Connection;
}

/** One picture at a time, all of it within the screen. */
export function Stage({ picture, tongue, connection }: StageProps) {
  switch (picture.kind) {
    // Read aloud it is an empty page with a name, not a page that failed.
    case 'blank': return <main class="stage blank"><h1 class="unseen">{texts.sv.product}</h1></main>;
    case 'calm': return <main class="stage calm"><h1>{texts.sv.product}</h1></main>;
    case 'welcome': return <WelcomePicture {...picture} tongue={tongue} connection={connection} />;
    case 'poll': return <PollPicture key={picture.poll.pollId} {...picture} tongue={tongue} />;
    case 'contribution':
      return <ContributionPicture key={picture.contribution.contributionId} {...picture} tongue={tongue} />;
  }
}

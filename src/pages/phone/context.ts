import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DialogueView } from '../shared/state';
import type { Drafts } from './drafts';
import type { Session } from './session';
import type { PhoneState } from './state';

/** What every part of the dialogue's page works with. */
export interface PhoneContext {
  readonly session: Session;
  readonly state: PhoneState;
  readonly view: DialogueView;
  readonly drafts: Drafts;
  changeDrafts(change: (drafts: Drafts) => Drafts): void;
}

export const Phone = createContext<PhoneContext | undefined>(undefined);

export function usePhone(): PhoneContext {
  const phone = useContext(Phone);
  if (phone === undefined) throw new Error('This part belongs inside a dialogue.');
  return phone;
}

import { useDesk } from './context';
import { keyboard, keyLabel, type KeyAction } from './keys';

/** The key of an action, shown on its button while keys are in use. The button says the same to a screen reader. */
export function Kbd({ action }: { action: KeyAction }) {
  const { state } = useDesk();
  const key = keyboard.find(binding => binding.action === action)?.keys[0];
  if (key === undefined || (key.length === 1 && !state.keys)) return null;
  return <kbd aria-hidden="true">{keyLabel(key)}</kbd>;
}

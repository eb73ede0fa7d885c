/** What every public page gains where scripts run. Every page is complete without it. */
import { startCounters } from './counter.ts';
import { startDrafts } from './draft.ts';
import { startLookingAgain } from './look-again.ts';
import { breakByPhrase } from './phrases.ts';
import { startProof } from './proof.ts';
import { startQuickExit } from './quick-exit.ts';
import { startSaving } from './save.ts';
import { closeWayBack } from './way-back.ts';

for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false;
document.querySelector<HTMLElement>('[data-take-focus]')?.focus();
for (const button of document.querySelectorAll('[data-print]')) {
  button.addEventListener('click', () => window.print());
}
closeWayBack();
startQuickExit();
startCounters();
startDrafts();
startProof();
startSaving();
startLookingAgain();
void breakByPhrase();

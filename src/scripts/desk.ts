/** What the desk gains where scripts run. Every page is complete without it. */
import { startDeskDraft } from './desk-draft.ts';
import { startKeys } from './desk-keys.ts';
import { startPresence } from './desk-presence.ts';
import { startCallTimer } from './desk-timer.ts';
import { startUploads } from './desk-upload.ts';

startKeys();
startPresence(startDeskDraft());
startCallTimer();
startUploads();

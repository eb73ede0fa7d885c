import { proposalRoutes } from '#api/consultation-to-dispatch.ts';
import { deskConsultationRoutes } from '#api/consultations/desk-routes.ts';
import { consultationRoutes } from '#api/consultations/routes.ts';
import { calendarRoutes } from '#api/core/calendar/routes.ts';
import { refuseForeignOrigins } from '#api/core/http/origin.ts';
import { noSuchPath, problemResponse } from '#api/core/http/problems.ts';
import { limitBody, type Office, withContext } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';
import { formRoutes } from '#api/core/http/routes.ts';
import { demoMailboxRoutes } from '#api/core/mail/demo-routes.ts';
import { mailRoutes } from '#api/core/mail/routes.ts';
import { type ZoomWebhooks, zoomWebhookRoutes } from '#api/core/meetings/routes.ts';
import type { OfficeZoom } from '#api/core/meetings/zoom-office.ts';
import { officeRoutes } from '#api/core/office/routes.ts';
import { cookieName } from '#api/core/people/cookies.ts';
import { peopleRoutes } from '#api/core/people/routes.ts';
import { receiptRoutes } from '#api/core/receipts/routes.ts';
import { settingsRoutes } from '#api/core/settings/routes.ts';
import { applicationRoutes } from '#api/dispatch/application-routes.ts';
import { appointmentRoutes } from '#api/dispatch/appointment-routes.ts';
import { deskDispatchRoutes } from '#api/dispatch/desk-routes.ts';
import { eligibilityRoutes } from '#api/dispatch/eligibility-routes.ts';
import { expertRoutes } from '#api/dispatch/expert-routes.ts';
import { programmeRoutes } from '#api/dispatch/programme-routes.ts';
import { registerRoutes } from '#api/dispatch/register-routes.ts';
import { dispatchRoutes } from '#api/dispatch/routes.ts';
import { timesRoutes } from '#api/dispatch/times-routes.ts';
import { caseStudyRoutes } from '#api/guidance/case-study-routes.ts';
import { deskGuidanceRoutes } from '#api/guidance/desk-routes.ts';
import { linkRoutes } from '#api/guidance/link-routes.ts';
import { guidanceRoutes } from '#api/guidance/routes.ts';
import { directoryOfDesks } from '#api/programme-referrals.ts';
import { referralRoutes } from '#api/referral.ts';
import { deskSeminarRoutes } from '#api/seminars/desk-routes.ts';
import { recordingRoutes } from '#api/seminars/recording-routes.ts';
import { registrantRoutes } from '#api/seminars/registrants-routes.ts';
import { registrationRoutes } from '#api/seminars/registration-routes.ts';
import { seminarRoutes } from '#api/seminars/routes.ts';
import { webinarRoutes } from '#api/seminars/webinar-routes.ts';

/**
 * The map of the API: every domain hangs here, under one context and one answer to every error. The type of
 * what this returns is the typed client the pages use.
 */
export function createApp(office: Office, zoom: OfficeZoom | null = null) {
  const app = createRouter();
  app.use(withContext(office), refuseForeignOrigins, limitBody());
  app.onError(problemResponse);
  app.notFound(noSuchPath);
  app.openAPIRegistry.registerComponent('securitySchemes', 'staffSession', {
    type: 'apiKey',
    in: 'cookie',
    name: cookieName(office.baseUrl, 'session'),
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'secretCode', { type: 'http', scheme: 'bearer' });
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Madoguchi',
      version: '1',
      description: 'What the desk can be asked and told, on the same schemas and actions as its pages.',
    },
    servers: [{ url: office.baseUrl }],
  });
  return app
    .route('/', officeRoutes)
    .route('/', calendarRoutes)
    .route('/', settingsRoutes)
    .route('/', formRoutes)
    .route('/', receiptRoutes)
    .route('/', peopleRoutes)
    .route('/', mailRoutes)
    .route('/', demoMailboxRoutes)
    .route('/', consultationRoutes)
    .route('/', deskConsultationRoutes)
    .route('/', referralRoutes)
    .route('/', guidanceRoutes)
    .route('/', deskGuidanceRoutes)
    .route('/', linkRoutes)
    .route('/', caseStudyRoutes)
    .route('/', seminarRoutes)
    .route('/', registrationRoutes)
    .route('/', deskSeminarRoutes)
    .route('/', registrantRoutes)
    .route('/', recordingRoutes)
    .route('/', webinarRoutes(zoom))
    .route('/', zoomWebhookRoutes({ secret: zoom?.settings.webhookSecret ?? null, onKept: applySoon }))
    .route('/', eligibilityRoutes(directoryOfDesks))
    .route('/', applicationRoutes)
    .route('/', proposalRoutes)
    .route('/', dispatchRoutes)
    .route('/', deskDispatchRoutes)
    .route('/', programmeRoutes(directoryOfDesks))
    .route('/', appointmentRoutes)
    .route('/', registerRoutes)
    .route('/', timesRoutes)
    .route('/', expertRoutes);
}

const applySoon: NonNullable<ZoomWebhooks['onKept']> = async (tx, ctx) =>
  await ctx.queue.send(tx, 'zoom.events', {}, { key: 'zoom.events' });

export type AppType = ReturnType<typeof createApp>;

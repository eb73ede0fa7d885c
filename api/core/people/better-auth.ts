import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { Kysely } from 'kysely';
import { PostgresJSDialect } from 'kysely-postgres-js';
import type postgres from 'postgres';
import type { Context } from '#api/core/context.ts';
import type { Sql } from '#api/core/db/client.ts';
import { longestPassword } from '#api/core/people/contract.ts';
import {
  cookieAttributes,
  cookieName,
  isSecure,
  sessionHours,
  signInSecret,
} from '#api/core/people/cookies.ts';
import { temporalDates } from '#api/core/people/temporal-dates.ts';
import type { Secrets } from '#api/core/secrets.ts';

type StaffAuth = ReturnType<typeof createStaffAuth>;

const made = new WeakMap<Sql, Map<string, StaffAuth>>();

/** The one instance of this process for this database and public address. */
export function staffAuth(ctx: Pick<Context, 'sql' | 'secrets' | 'baseUrl'>): StaffAuth {
  const ofPool = made.get(ctx.sql) ?? new Map<string, StaffAuth>();
  made.set(ctx.sql, ofPool);
  const auth = ofPool.get(ctx.baseUrl) ?? createStaffAuth(ctx.sql, ctx.secrets, ctx.baseUrl);
  ofPool.set(ctx.baseUrl, auth);
  return auth;
}

/**
 * better-auth as an engine: it checks passwords and codes and makes sessions and cookies, by `auth.api`
 * only. Its HTTP routes are not mounted, so there is no sign-up, no other way in, and nothing its own rate
 * limit would see: sign-in-guard.ts counts, by keyed hashes, what better-auth would store as addresses.
 *
 * It calls the machine's clock. For the codes of an authenticator that is right whatever time the office
 * lives in; what a session is worth is decided by us, by the office's clock (session.ts).
 */
function createStaffAuth(sql: Sql, secrets: Secrets, baseUrl: string) {
  const dialect = new PostgresJSDialect({ postgres: sql as unknown as postgres.Sql });
  return betterAuth({
    appName: 'Madoguchi',
    baseURL: baseUrl,
    secret: signInSecret(secrets),
    database: { db: new Kysely({ dialect, plugins: [temporalDates] }), type: 'postgres', schemaName: 'core' },
    telemetry: { enabled: false },
    // Its lines may name an e-mail address. What failed reaches us as an error.
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, maxPasswordLength: longestPassword },
    advanced: {
      cookiePrefix: 'madoguchi',
      useSecureCookies: isSecure(baseUrl),
      defaultCookieAttributes: cookieAttributes,
      cookies: {
        session_token: { name: cookieName('', 'session') },
        two_factor: { name: cookieName('', 'challenge') },
      },
      ipAddress: { disableIpTracking: true },
    },
    user: {
      modelName: 'staff',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      // Named here because better-auth refuses a table with a required column it does not know.
      additionalFields: { role: { type: 'string', required: true, input: false } },
    },
    session: {
      modelName: 'staff_session',
      expiresIn: sessionHours * 60 * 60,
      disableSessionRefresh: true,
      fields: {
        userId: 'staff_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      modelName: 'staff_password',
      fields: {
        userId: 'staff_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'staff_challenge',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    databaseHooks: {
      // After the password was checked, so that somebody who left waits as long for the same refusal.
      session: { create: { before: async (session) => await isActive(sql, session.userId) } },
    },
    plugins: [
      twoFactor({
        issuer: 'Madoguchi',
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'staff_second_factor',
            fields: {
              userId: 'staff_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
    ],
  });
}

async function isActive(sql: Sql, staffId: string): Promise<boolean> {
  const [row] = await sql<{ active: boolean }[]>`select active from core.staff where id = ${staffId}`;
  return row?.active ?? false;
}

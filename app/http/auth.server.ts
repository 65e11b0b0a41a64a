import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { magicLink } from 'better-auth/plugins/magic-link'
import { username } from 'better-auth/plugins/username'
import { database } from '#db/client.server'
import { account, person, rateLimit, session, verification } from '#db/schema.server'
import { LEAST_PASSWORD, MOST_PASSWORD } from '~/domain/people/passwords'

const HOUR = 3600

/** Where the token of a fresh one-time link goes; only `makeSignInLink` below reads it. */
let lastLinkToken = ''

function makeAuth() {
  const baseURL = process.env.PUBLIC_URL ?? 'http://localhost'
  return betterAuth({
    appName: 'Sổ dự án',
    baseURL,
    secret: process.env.AUTH_SECRET,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    database: drizzleAdapter(database(), {
      provider: 'pg',
      schema: { person, session, account, verification, rateLimit },
      transaction: false,
    }),
    user: { modelName: 'person' },
    // scrypt, better-auth's default, hashes the passwords.
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LEAST_PASSWORD,
      maxPasswordLength: MOST_PASSWORD,
    },
    session: { expiresIn: 12 * HOUR, updateAge: HOUR },
    plugins: [
      username({ minUsernameLength: 2, maxUsernameLength: 60 }),
      magicLink({
        disableSignUp: true,
        expiresIn: 24 * HOUR,
        storeToken: 'hashed',
        sendMagicLink: ({ token }) => {
          lastLinkToken = token
        },
      }),
    ],
    advanced: {
      useSecureCookies: baseURL.startsWith('https://'),
      cookiePrefix: 'so-du-an',
      ipAddress: { ipAddressHeaders: ['x-client-address'] },
    },
  })
}

export type Auth = ReturnType<typeof makeAuth>
let shared: Auth | undefined

/** The sign-in library on our own tables. It is called from our actions only; none of its endpoints is mounted. */
export function auth(): Auth {
  shared ??= makeAuth()
  return shared
}

/** A link that signs a person in once, within a day. For a trial's start and for an administrator's reset. */
export async function makeSignInLink(email: string): Promise<string> {
  await auth().api.signInMagicLink({ body: { email }, headers: new Headers() })
  return `/sign-in/link/${lastLinkToken}`
}

/** Only what the library needs of a request: our server has checked Origin and client address already. */
export function authHeaders(request: Request): Headers {
  const headers = new Headers()
  for (const name of ['cookie', 'user-agent', 'x-client-address']) {
    const value = request.headers.get(name)
    if (value) headers.set(name, value)
  }
  return headers
}

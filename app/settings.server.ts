import { z } from 'zod'

const flag = z.enum(['on', 'off'])

/** Every setting, read from the environment once at start. `.env.example` lists the same, in the same order. */
const Settings = z
  .object({
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'postgres://user:password@host:5432/database')
      .optional(),
    DATA_DIR: z.string().min(1).default('.data'),
    PUBLIC_URL: z.url().optional(),
    AUTH_SECRET: z.string().min(32).optional(),
    SAMPLE: flag.default('on'),
    TRUST_PROXY: flag.default('off'),
    CLOCK_FILE: z.string().min(1).optional(),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\/[^\s]+$/, 'smtp://user:password@host:587')
      .optional(),
    MAIL_FROM: z
      .string()
      .regex(/^(?:[^<>@]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, 'Sổ dự án <so-du-an@example.gov.vn>')
      .optional(),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => SMTP_URL === undefined || MAIL_FROM !== undefined, {
    path: ['MAIL_FROM'],
    message: 'needed with SMTP_URL: Sổ dự án <so-du-an@example.gov.vn>',
  })

export type Settings = z.infer<typeof Settings>

/** Parses the environment; a wrong setting is named with what is expected. Empty strings count as not set. */
export function readSettings(
  environment: Record<string, string | undefined>,
): { ok: true; settings: Settings } | { ok: false; problems: string[] } {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Settings.safeParse(given)
  if (parsed.success) return { ok: true, settings: parsed.data }
  return { ok: false, problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) }
}

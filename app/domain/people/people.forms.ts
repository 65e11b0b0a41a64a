import { z } from 'zod'
import { LEAST_PASSWORD, MOST_PASSWORD } from './passwords'
import { ROLES } from './roles'

const needed = (most: number) =>
  z.string('errors.required').trim().min(1, 'errors.required').max(most, 'errors.too-long')

const password = z
  .string('errors.required')
  .min(LEAST_PASSWORD, 'people.password-too-short')
  .max(MOST_PASSWORD, 'errors.too-long')

export const SignInForm = z.object({
  username: needed(60),
  password: z.string('errors.required').min(1, 'errors.required').max(MOST_PASSWORD, 'errors.too-long'),
})

const username = needed(60).regex(/^[a-z0-9._-]{2,60}$/, 'people.username-form')

export const NewPersonForm = z.object({ name: needed(120), username, password })

export const RoleForm = z.object({
  role: z.enum(ROLES, 'errors.not-a-choice'),
  organisationId: z.coerce.number('errors.not-a-choice').int().positive('errors.not-a-choice'),
})

export const PasswordForm = z.object({ currentPassword: needed(MOST_PASSWORD), newPassword: password })
export const ResetForm = z.object({ newPassword: password })

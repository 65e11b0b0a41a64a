import { describe, expect, test } from 'vitest'
import { keptQuery, savedViewForm, savedViewHref } from '~/domain/saved-views/saved-view.forms'
import { issuesOf } from '~/http/form-values'

test('a kept view is the list without its page and day', () => {
  expect(keptQuery('?phase=closing&page=3&day=2015-04-10&q=&sort=-total')).toBe('phase=closing&sort=-total')
  expect(keptQuery('')).toBe('')
  expect(savedViewHref('portfolio', 'q=a')).toBe('/projects?q=a')
  expect(savedViewHref('directives', '')).toBe('/directives')
})

describe('the form', () => {
  test('reads what is to be done', () => {
    expect(
      savedViewForm.parse({ intent: 'save', screen: 'portfolio', query: 'page=2&q=a', name: ' Của tôi ' }),
    ).toEqual({
      intent: 'save',
      screen: 'portfolio',
      query: 'q=a',
      name: 'Của tôi',
    })
    expect(savedViewForm.parse({ intent: 'delete', id: '4' })).toEqual({ intent: 'delete', id: 4 })
  })
  test.each([
    [{ intent: 'save', screen: 'portfolio', query: '', name: '  ' }, 'name', 'errors.required'],
    [{ intent: 'rename', id: '1', name: 'x'.repeat(81) }, 'name', 'errors.too-long'],
    [{ intent: 'delete', id: 'x' }, 'id', 'errors.not-a-choice'],
  ])('%j is wrong at %s', (form, field, key) => {
    const parsed = savedViewForm.safeParse(form)
    expect(parsed.success ? [] : issuesOf(parsed.error)).toMatchObject([{ field, key }])
  })
})

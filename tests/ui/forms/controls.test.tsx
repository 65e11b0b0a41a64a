import { describe, expect, it } from 'vitest'
import { Button } from '~/ui/buttons/button'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { FormErrors } from '~/ui/forms/form-errors'
import { MoneyInput } from '~/ui/forms/money-input'
import { TextInput } from '~/ui/forms/text-input'
import { markupOf, wordsOf } from '../render'

describe('a field', () => {
  it('ties label, hint and error to its control', () => {
    const markup = markupOf(
      <Field id="cause" label="Căn cứ" hint="Khoản của thông báo" error="Cần chọn khoản" required>
        {(field) => <TextInput {...field} name="cause" />}
      </Field>,
    )
    expect(markup).toContain('<label for="cause"')
    expect(markup).toMatch(/<input[^>]*id="cause"/)
    expect(markup).toMatch(/<input[^>]*aria-required="true"/)
    expect(markup).toMatch(/<input[^>]*aria-invalid="true"/)
    expect(markup).toMatch(/<input[^>]*aria-describedby="cause-hint cause-error"/)
    expect(markup).toMatch(/<p id="cause-error"[^>]*>.*Cần chọn khoản/)
  })

  it('says nothing of errors when there is none', () => {
    const markup = markupOf(<Field label="Căn cứ">{(field) => <TextInput {...field} />}</Field>)
    expect(markup).not.toContain('aria-invalid')
    expect(markup).not.toContain('aria-describedby')
    expect(markup).not.toContain(' required=')
  })
})

describe('a day', () => {
  it('is shown in the reader’s form and submitted as ISO', () => {
    const markup = markupOf(<DateInput name="from" defaultValue="2015-04-15" />)
    expect(markup).toMatch(/type="text"[^>]*value="15\/4\/2015"/)
    expect(markup).toMatch(/<input type="hidden" name="from" value="2015-04-15"/)
  })

  it('is empty when there is none', () => {
    expect(markupOf(<DateInput name="from" />)).toMatch(/<input type="hidden" name="from" value=""/)
  })
})

describe('an amount', () => {
  const parse = () => null
  it('is shown in groups, understood in full, submitted as digits', () => {
    const markup = markupOf(<MoneyInput name="value" defaultValue={12_500_000_000n} parse={parse} />)
    expect(markup).toContain('value="12.500.000.000"')
    expect(wordsOf(markup)).toBe('Hiểu là 12.500.000.000 đồng')
    expect(markup).toMatch(/type="hidden" name="value" value="12500000000"/)
  })

  it('zero is an amount, nothing is none', () => {
    expect(wordsOf(markupOf(<MoneyInput parse={parse} value={0n} />))).toBe('Hiểu là 0 đồng')
    expect(wordsOf(markupOf(<MoneyInput parse={parse} value={null} />))).toBe('')
  })
})

describe('a summary of errors', () => {
  it('counts, and leads to each field', () => {
    const markup = markupOf(<FormErrors issues={[{ field: 'cause', message: 'Căn cứ' }, { message: 'Chung' }]} />)
    expect(wordsOf(markup)).toContain('Còn 2 chỗ cần sửa')
    expect(markup).toContain('href="#cause"')
    expect(markup).toContain('role="alert"')
  })
  it('is not there without errors', () => expect(markupOf(<FormErrors issues={[]} />)).toBe(''))
})

describe('a button', () => {
  it('says that it works, keeps the focus, and is no submit by accident', () => {
    expect(markupOf(<Button>Lưu</Button>)).toContain('type="button"')
    const busy = markupOf(<Button busy>Lưu</Button>)
    expect(wordsOf(busy)).toBe('Đang thực hiện…')
    expect(busy).toContain('aria-disabled="true"')
    expect(busy).not.toContain(' disabled=')
  })
})

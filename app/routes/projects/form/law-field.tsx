import { Link } from '@remix-run/react'
import { lawOfDecision } from '~/domain/regimes/regime'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { useWords } from '~/words/use-words'
import type { ProjectFormState } from './use-project-form'

/** The law that applies: by the day of the decision, or another of those that are loaded, each with its validity. */
export function LawField({ state }: { state: ProjectFormState }) {
  const { words } = useWords()
  const { form, registered, errorOf, laws } = state
  const { labels, regimeByDay } = words.projects.form
  const validity = useValidity()
  const chosen = form.watch('regime')
  const options = laws.map((law) => ({ value: law.code, label: `${law.shortName} (${validity(law)})` })).reverse()
  const isLoaded = chosen === '' || laws.some(({ code }) => code === chosen)
  return (
    <Field id="regime" label={labels.regime} hint={<LawHint state={state} />} error={errorOf('regime')}>
      {(wiring) => (
        <Select
          {...wiring}
          {...registered('regime')}
          placeholder={regimeByDay}
          options={isLoaded ? options : [...options, { value: chosen, label: chosen }]}
        />
      )}
    </Field>
  )
}

/** Which law follows, or was chosen instead, and where its full name and rules stand. */
function LawHint({ state: { form, laws } }: { state: ProjectFormState }) {
  const { words } = useWords()
  const says = words.projects.form
  const validity = useValidity()
  const [decidedOn, chosen] = form.watch(['decidedOn', 'regime'])
  const derived = lawOfDecision(laws, decidedOn || null)
  const derivedLaw = laws.find(({ code }) => code === derived)
  const law = chosen ? laws.find(({ code }) => code === chosen) : derivedLaw
  if (!law) return <>{decidedOn ? says.noRegime : says.regimeByDay}</>
  return (
    <output>
      {chosen ? says.chosenRegime(law.shortName, validity(law)) : says.derivedRegime(law.shortName, validity(law))}{' '}
      {derivedLaw && law !== derivedLaw && `${says.regimeDiffers(derivedLaw.shortName)} `}
      <Link to={`/regimes#${law.code}`} target="_blank" className="link">
        {says.lawSource}
      </Link>
    </output>
  )
}

function useValidity() {
  const { words, formats } = useWords()
  return ({ validFrom, validTo }: { validFrom: string; validTo: string | null }) =>
    words.procurement.validity(formats.day(validFrom), validTo === null ? null : formats.day(validTo))
}

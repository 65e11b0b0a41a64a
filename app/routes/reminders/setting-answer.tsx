import type { RefusedForm } from '~/http/answers.server'
import { Notice } from '~/ui/feedback/notice'
import { newestVersion } from './newest-version'

type Props = {
  answer: { ok: true } | RefusedForm | undefined
  /** Of the setting as it was loaded. */
  version: number
  says: { changedMeanwhile: string; saved: string }
}

/** What came of saving a setting, and the version that the next saving goes by. */
export function SettingAnswer({ answer, version, says }: Props) {
  const refused = answer && !answer.ok ? answer : null
  return (
    <>
      <input type="hidden" name="version" value={newestVersion(refused, version)} />
      {refused?.current ? (
        <Notice kind="warning" live>
          {says.changedMeanwhile}
        </Notice>
      ) : null}
      {answer?.ok && (
        <Notice kind="success" live>
          {says.saved}
        </Notice>
      )}
    </>
  )
}

import { Link } from '@remix-run/react'
import { ruleText } from '~/words/rule-words'
import { useWords } from '~/words/use-words'

/** A rule of the reader by its title, or by other words, leading to its page; an old rule that has none only by name. */
export function RuleLink({ rule, label }: { rule: string; label?: string }) {
  const { words } = useWords()
  const text = ruleText(rule, words)
  if (!text) return <span className="text-muted">{label ?? rule}</span>
  return (
    <Link
      to={`/help/rules/${rule}`}
      title={text.explanation}
      className="text-accent underline decoration-dotted underline-offset-4 hover:decoration-solid"
    >
      {label ?? text.title}
    </Link>
  )
}

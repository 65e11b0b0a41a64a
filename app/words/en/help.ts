import type { help as vi } from '../vi/help'

export const help: typeof vi = {
  title: 'Help',
  lead: 'How to bring documents in, review them quickly, and see why the reader read them so.',
  parts: [
    {
      id: 'doors',
      title: 'Bringing a document in',
      paragraphs: [
        'Drop a file on the page "Bring a document in", or paste its text. The kind of file is told by its content, not by its name; that page lists what is accepted and how large.',
        'The original file is kept as it came. Nothing takes effect before a person confirms it.',
      ],
    },
    {
      id: 'review',
      title: 'Reviewing a document',
      paragraphs: [
        'Each directive says how sure the reader is, and why not more. The keys n and p walk those that want a look; u shows only them.',
        'Found right, press "Looked at, right". A warning is settled by mending what it says, or with a reason; the reason stays with the document and can be looked at again.',
      ],
    },
    {
      id: 'learning',
      title: 'Teaching the reader',
      paragraphs: [
        'When you say which unit a printed name means, or link a directive to a project, the confirmation offers to remember it. Only the lines you tick are remembered.',
        'Next time the name is known, with who had it remembered and when. Where two people disagree both are offered.',
      ],
    },
    {
      id: 'why',
      title: 'Why it was read so',
      paragraphs: [
        '"Why?" on a directive names the rule behind each part. "Step by step" shows the whole way: lines, paragraphs, clauses, sentences kept or left out, directives.',
        'Each rule has a page with an example that is read as you open it.',
      ],
    },
  ],
  toRules: 'See all reading rules',
  toRemembered: 'See what is remembered',
  reviewKeys: 'Help on reviewing',
  rules: 'Reading rules',
  rulesLead: (count) => `${count} rules in the order in which the reader works. Each has an example.`,
  searchRules: 'Find a rule, accents do not matter',
  noRule: 'No rule matches',
  groups: {
    header: 'Head and end of the document',
    line: 'Which part a line belongs to',
    join: 'Joining lines',
    clause: 'Numbering',
    use: 'What a clause is used for',
    kept: 'Sentences that become directives',
    split: 'One sentence, several directives',
    dropped: 'Sentences that are none',
    lead: 'Who leads',
    coordinating: 'Who co-ordinates',
    deadline: 'Deadlines',
    order: 'Kinds of order',
    condition: 'Conditions',
  },
  example: 'Example',
  exampleHint: 'Marked is where this rule fires, found by the reader as the page opens.',
  outcome: 'What is read',
  noDirective: 'No directive is read from this example.',
  otherRules: 'Other rules that fire in the example',
  nearRules: 'Rules of the same group',
  stableName: (rule) => `Stable name of the rule: ${rule}`,

  secondLook: 'Step by step',
  secondLookHere: 'See step by step how this was read',
  secondLookLead:
    'The document is read anew, by the rules of today; what was corrected or confirmed does not change. Each rule leads to its explanation.',
  backToNotice: 'Back to the document',
  stagesLabel: 'Steps of the reading',
  stages: {
    lines: { title: 'Lines', explanation: 'Each printed line and the part of the document it was taken for.' },
    blocks: {
      title: 'Paragraphs',
      explanation: 'Lines joined to paragraphs, items, points and bullets, with the reason for each joint.',
    },
    clauses: { title: 'Clauses', explanation: 'The place of each paragraph in the outline and what it was used for.' },
    candidates: {
      title: 'Sentences',
      explanation: 'Each sentence weighed: kept as a directive, or left out and why.',
    },
    directives: {
      title: 'Directives',
      explanation: 'Each directive with units, deadline and kind, each part with the rule that found it.',
    },
  },
  kept: 'Kept',
  dropped: 'Left out',
  plainBlock: 'A paragraph without a number',
  nothingHere: 'Nothing in this step',
}

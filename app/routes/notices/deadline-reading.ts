export { deadlineWords as deadlineReading } from '~/words/deadline-words'

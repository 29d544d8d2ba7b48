import { LawSentences } from '@parcours/documents'
import { type Command, contextOf, newPage, printJson } from './command.ts'

/** Every norm, with the question it answers and its id. */
export function lawList(command: Command): void {
  const { law, io } = command
  if (command.arguments.options.json) {
    const listed = law.norms.map(({ id, kind, subject, authority, versions }) => ({
      id,
      kind,
      subject,
      authority,
      versions: versions.map((version) => version.id),
    }))
    printJson(listed, io)
    return
  }
  const sentences = new LawSentences(contextOf(command))
  const page = newPage(command, 'law')
  for (const [folder, norms] of Map.groupBy(law.norms, ({ id }) => id.split('/').slice(0, 2).join('/'))) {
    page.gap().title(folder)
    for (const { id } of norms) {
      page.line(id, { indent: 2 })
      page.line(sentences.norm(id, 'question'), { indent: 4, style: 'dim' })
    }
  }
  io.out(page.toString())
}

// A thread of `parcours screen`: blocks of persons in, what they add to the result out.
import { parentPort, workerData } from 'node:worker_threads'
import { belgianLaw } from '@parcours/law'
import { type ScreenQuestion, screenBlock, type WorkerMessage } from '@parcours/screening'
import { type Language, wordsFor } from '@parcours/words'
import { reasonsInWords } from './reasons-in-words.ts'

/** What a thread is started with. */
export interface ScreenWorkerData {
  readonly question: ScreenQuestion
  readonly language: Language
}

const { question, language } = workerData as ScreenWorkerData
const inWords = reasonsInWords(wordsFor(language))

parentPort?.on('message', ({ persons }: WorkerMessage) => {
  parentPort?.postMessage(screenBlock(belgianLaw, persons, question, inWords))
})

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{engine,law,words,documents,web,cli,bench,tools}/{src,test,}/**/*.test.{ts,tsx}', '{bench,tools}/*.test.ts'],
    exclude: ['**/node_modules/**', 'web/browser/**'],
  },
})

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{engine,law,words,documents,screening,web,cli,bench,tools}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'web/browser/**'],
    passWithNoTests: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['{engine,law,words,documents,screening,web,cli}/src/**/*.{ts,tsx}'],
      exclude: ['**/*.test.{ts,tsx}', '**/*.cases.ts'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: 'coverage',
    },
  },
})

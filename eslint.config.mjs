import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Modules that staff tools use: they start in a fraction of a second, because nothing in them needs Astro. */
const PLAIN_NODE = ['schemas', 'domain', 'checks', 'files', 'import', 'cli']

/** The one arrow of the architecture: a layer may import from itself and from those to its right. */
const MAY_NOT_IMPORT = {
  schemas: [
    'domain',
    'files',
    'checks',
    'import',
    'markdown',
    'data',
    'cli',
    'components',
    'layouts',
    'client',
  ],
  domain: [
    'files',
    'checks',
    'import',
    'markdown',
    'data',
    'cli',
    'components',
    'layouts',
    'client',
  ],
  files: ['checks', 'import', 'data', 'cli', 'components', 'layouts', 'client'],
  markdown: ['checks', 'import', 'data', 'cli', 'components', 'layouts', 'client'],
  checks: ['import', 'data', 'cli', 'components', 'layouts', 'client'],
  import: ['data', 'cli', 'components', 'layouts', 'client'],
  data: ['checks', 'import', 'cli', 'components', 'layouts', 'client'],
  components: ['checks', 'import', 'cli', 'layouts'],
  layouts: ['checks', 'import', 'cli'],
  client: ['checks', 'import', 'cli', 'data', 'files', 'markdown', 'components', 'layouts'],
}

export default defineConfig(
  globalIgnores(['dist/', '.dist.*/', '.astro/', 'content/', 'tests/fixtures/', 'node_modules/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `noPropertyAccessFromIndexSignature` of the strictest tsconfig asks for the opposite.
      '@typescript-eslint/dot-notation': 'off',
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  Object.entries(MAY_NOT_IMPORT).map(([layer, forbidden]) => ({
    files: [`src/${layer}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                ...forbidden.map((name) => `#${name}/*`),
                ...(PLAIN_NODE.includes(layer) ? ['astro:*'] : []),
              ],
              message: `See docs/decisions/0002-one-arrow.md: ${layer} must not import this.`,
            },
          ],
        },
      ],
    },
  })),
  {
    files: ['**/*.astro'],
    // Types of Astro components are checked by "astro check"; ESLint's parser does not see them.
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['tests/**', 'vitest.config.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
)

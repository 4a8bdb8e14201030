export default { test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 100000, maxWorkers: 2, server: { deps: { inline: [/@actions\//] } } } }

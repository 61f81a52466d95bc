// Opens the YAML of projects in the YAML language server, which most editors use.
// usage: node language_server.mjs PROJECT...
// In each project: no file of report-data or templates has a problem, and names the schema that it is read by; mistakes
// planted in copies of its records are marked on their line; keys and words are offered and explained.
// A file that names no schema is read by the one of its folder, as an editor's settings can have it.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const PATIENCE = 300_000 // ms for all files of a project

let failures = 0
const expect = (holds, what) => {
  if (!holds) {
    failures += 1
    console.error(`  wrong: ${what}`)
  }
}

// The server of one project, over stdio (Language Server Protocol 3.17).
class Server {
  #pending = new Map()
  #diagnosed = new Map()
  #bytes = Buffer.alloc(0)
  #last = 0

  static async start(root, schemas) {
    const server = new Server()
    const main = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server')
    server.process = spawn(process.execPath, [main, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
    server.process.stdout.on('data', bytes => server.#take(bytes))
    server.settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false }, schemas }
    const uri = pathToFileURL(root).href
    await server.request('initialize', {
      processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: basename(root) }],
      capabilities: {
        workspace: { configuration: true },
        textDocument: {
          hover: { contentFormat: ['markdown'] },
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
          publishDiagnostics: {},
        },
      },
    })
    server.#send({ method: 'initialized', params: {} })
    return server
  }

  request(method, params) {
    const id = this.#last += 1
    this.#send({ id, method, params })
    return new Promise((done, failed) => this.#pending.set(id, { done, failed }))
  }

  // The problems of a file with this text.
  open(path, text) {
    const uri = pathToFileURL(path).href
    this.#send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } })
    return new Promise(done => this.#diagnosed.set(uri, done))
  }

  // What is offered or said at a place of an open file.
  at(what, path, line, character) {
    const place = { textDocument: { uri: pathToFileURL(path).href }, position: { line, character } }
    return this.request(`textDocument/${what}`, place)
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }))
    this.process.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]))
  }

  #take(bytes) {
    this.#bytes = Buffer.concat([this.#bytes, bytes])
    for (;;) {
      const head = this.#bytes.indexOf('\r\n\r\n')
      if (head < 0) return
      const end = head + 4 + Number(/Content-Length: (\d+)/i.exec(this.#bytes.subarray(0, head))[1])
      if (this.#bytes.length < end) return
      const message = JSON.parse(this.#bytes.subarray(head + 4, end))
      this.#bytes = this.#bytes.subarray(end)
      this.#answer(message)
    }
  }

  #answer({ id, method, params, result, error }) {
    if (method === 'workspace/configuration') {
      this.#send({ id, result: params.items.map(item => item.section === 'yaml' ? this.settings : {}) })
    } else if (method === 'textDocument/publishDiagnostics') {
      this.#diagnosed.get(params.uri)?.(params.diagnostics)
    } else if (method && id !== undefined) {
      this.#send({ id, result: null })
    } else if (!method) {
      const { done, failed } = this.#pending.get(id)
      this.#pending.delete(id)
      if (error) failed(new Error(error.message)); else done(result)
    }
  }
}

const FOLDERS = {
  activities: 'activity', baselines: 'baseline', challenges: 'challenge', impacts: 'impact',
  indicators: 'indicator', initiatives: 'initiative', media: 'media', network: 'network',
  organisations: 'organisation', outcomes: 'outcome', places: 'place', plans: 'plan', policies: 'policy',
}

const SINGLE = {
  'city.yaml': 'city', 'media.lock': 'lock', 'mmr.yaml': 'project', 'praised.yaml': 'praised', 'reviews.yaml': 'reviews',
}

// The kind of a file, by where it stands in the project.
const kindOf = path => {
  const [top, folder, ...rest] = path.split('/')
  const name = rest.at(-1)
  if (rest.length === 0) return SINGLE[folder]
  if (top === 'templates') return { editions: 'edition', labels: 'labels', themes: 'theme' }[folder]
  if (folder !== 'cycles') return FOLDERS[folder]
  return { 'cycle.yaml': 'cycle', 'submission.yaml': 'submission' }[name] ?? 'section'
}

const yamlFiles = folder => !existsSync(folder) ? [] : readdirSync(folder, { withFileTypes: true })
  .sort((a, b) => a.name < b.name ? -1 : 1)
  .flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'files' || entry.name === 'schema' ? [] : yamlFiles(path)
    return /\.(yaml|lock)$/.test(entry.name) && !/^submitted-/.test(entry.name) ? [path] : []
  })

const MODELINE = /^# yaml-language-server: \$schema=(.*)/

// A record as lines, with a key of its first level set, taken away or added.
const lineOf = (lines, key) => lines.findIndex(line => line.startsWith(`${key}:`))
const without = (lines, key) => {
  const from = lineOf(lines, key)
  if (from < 0) return lines
  const rest = lines.findIndex((line, at) => at > from && /^\S/.test(line))
  return [...lines.slice(0, from), ...(rest < 0 ? [] : lines.slice(rest))]
}
const withKey = (lines, key, ...value) => [...without(lines, key), ...value]

// Mistakes as officers make them: the kind of record, what is done to its lines, and the line that must be marked,
// counted from the end where it is negative.
const figure = (...lines) => ['figures', 'figures:', '  visits:', ...lines.map(line => `    ${line}`)]
const MISTAKES = {
  'a misspelt key': ['activity', lines => [...lines, 'sumary: x'], -1],
  'a word that is not known': ['activity', lines => withKey(lines, 'certainty', 'certainty: hgh'), -1],
  'a missing key': ['activity', lines => without(lines, 'title'), 'first'],
  'month 13': ['activity', lines => withKey(lines, 'date', 'date: 2023-13'), -1],
  'day 32': ['activity', lines => withKey(lines, 'date', 'date: 2023-12-32'), -1],
  'a date as it is spoken': ['activity', lines => withKey(lines, 'date', 'date: 17/11/2023'), -1],
  'an interval with month 13': ['activity', lines => withKey(lines, 'date', 'date: 2023-11/2023-13'), -1],
  'a number where a text belongs': ['activity', lines => withKey(lines, 'title', 'title: 2023'), -1],
  'a language that is not known': ['activity', lines => withKey(lines, 'summary', 'summary:', '  english: x'), -1],
  'a text without its language': ['activity', lines => withKey(lines, 'summary', 'summary: x'), -1],
  'one id where a list belongs': ['activity', lines => withKey(lines, 'sources', 'sources: gazette'), -1],
  'a title where an id belongs': ['activity', lines => withKey(lines, 'sources', 'sources: [The Gazette]'), -1],
  'a target without quotes': ['activity', lines => withKey(lines, 'sdg', 'sdg: [11.4]'), -1],
  'a goal where a target belongs': ['activity', lines => withKey(lines, 'sdg', 'sdg: ["11"]'), -1],
  'a decimal without quotes': ['activity', lines => withKey(lines, ...figure('basis: reported', 'unit: x', 'value: 3.70')), -1],
  'a decimal comma': ['activity', lines => withKey(lines, ...figure('basis: reported', 'unit: x', 'value: "3,7"')), -1],
  'a currency by another name': ['activity', lines => withKey(lines, ...figure('basis: reported', 'value: 3', 'currency: EURO')), -1],
  'a basis that is not known': ['activity', lines => withKey(lines, ...figure('value: 3', 'unit: x', 'basis: done')), -1],
  'a figure without basis': ['activity', lines => withKey(lines, ...figure('value: 3', 'unit: x')), -3],
  'a figure with a name in words': ['activity', lines => withKey(lines, 'figures', 'figures:', '  Lượt khách: {value: 3, unit: x, basis: reported}'), -1],
  'a kind that is not known': ['media', lines => withKey(lines, 'kind', 'kind: newspaper'), -1],
  'a medium without kind': ['media', lines => without(lines, 'kind'), 'first'],
  'an address without https': ['media', lines => withKey(lines, 'url', 'url: gazette.example/2023'), -1],
  'an address with a space': ['media', lines => withKey(lines, 'url', 'url: https://gazette.example/the opening'), -1],
  'a day in words': ['media', lines => withKey(lines, 'read', 'read: yesterday'), -1],
  'a period of years': ['cycle', lines => withKey(lines, 'period', 'period: 2019/2023'), -1],
  'a language by its name': ['cycle', lines => withKey(lines, 'languages', 'languages: [English]'), -1],
  'a format in words': ['project', lines => withKey(lines, 'format', 'format: one'), -1],
}

const plain = text => text.replace(/[\\`]/g, '').replace(/\s+/g, ' ')

async function judge(root) {
  const data = join(root, 'report-data')
  const schemaPath = kind => join(data, 'schema', `${kind}.json`)
  const schemaOf = kind => JSON.parse(readFileSync(schemaPath(kind), 'utf8'))
  const files = [data, join(root, 'templates')].flatMap(yamlFiles)
    .map(path => ({ path, text: readFileSync(path, 'utf8'), kind: kindOf(relative(root, path)) }))
  const settings = {}
  let named = 0
  for (const { path, text, kind } of files) {
    const schema = MODELINE.exec(text)?.[1]
    if (schema) {
      named += 1
      const found = resolve(dirname(path), schema)
      expect(existsSync(found) && found === schemaPath(kind), `${path} names the schema ${schema}`)
    } else {
      const list = settings[pathToFileURL(schemaPath(kind)).href] ??= []
      list.push(relative(root, path))
    }
  }
  const server = await Server.start(root, settings)
  const late = setTimeout(() => { console.error('  wrong: the server takes too long'); process.exit(1) }, PATIENCE)

  const problems = await Promise.all(files.map(({ path, text }) => server.open(path, text)))
  problems.forEach((found, at) => {
    for (const problem of found) expect(false, `${files[at].path}:${problem.range.start.line + 1}: ${problem.message}`)
  })

  const first = kind => files.find(file => file.kind === kind)
  // A changed copy has another name, which the settings do not know.
  const linesOf = kind => {
    const { path, text } = first(kind)
    const schema = `# yaml-language-server: $schema=${relative(dirname(path), schemaPath(kind))}\n`
    return `${MODELINE.test(text) ? '' : schema}${text}`.trimEnd().split('\n')
  }
  let opened = 0
  const beside = kind => join(dirname(first(kind).path), `opened-${opened += 1}.yaml`)

  for (const [name, [kind, plant, wanted]] of Object.entries(MISTAKES)) {
    if (!first(kind)) continue
    const lines = plant(linesOf(kind))
    const line = wanted === 'first' ? lines.findIndex(text => /^[a-z]/.test(text)) : lines.length + wanted
    const found = await server.open(beside(kind), `${lines.join('\n')}\n`)
    const marked = [...new Set(found.map(problem => problem.range.start.line))]
    expect(marked.length === 1 && marked[0] === line,
      `${name} is marked in the lines [${marked.map(at => at + 1)}] and not in line ${line + 1}: ${found.map(problem => problem.message)}`)
  }

  let offered = 0
  const offers = async (kind, lines, line, character) => {
    const path = beside(kind)
    await server.open(path, `${lines.join('\n')}\n`)
    const { items } = await server.at('completion', path, line, character)
    offered += items.length
    return new Map(items.map(item => [item.label, plain(item.documentation?.value ?? item.documentation ?? '')]))
  }
  for (const kind of ['activity', 'media'].filter(first)) {
    const lines = linesOf(kind)
    const { properties } = schemaOf(kind)
    const keys = await offers(kind, [...lines, ''], lines.length, 0)
    for (const [key, { description }] of Object.entries(properties)) {
      const there = lineOf(lines, key) >= 0
      expect(there || keys.get(key) === plain(description), `a new line of ${kind} offers ${key} with: ${keys.get(key)}`)
      expect(!there || !keys.has(key), `a new line of ${kind} offers ${key}, which is there`)
    }
  }
  const words = async (schema, ...place) => {
    const items = await offers(...place)
    schema.enum.forEach((word, at) => {
      const said = plain(schema.markdownEnumDescriptions[at])
      expect(said !== '' && items.get(word) === said, `the word ${word} is offered with: ${items.get(word)}`)
    })
    expect(items.size === schema.enum.length, `${[...items.keys()]} are offered for ${schema.enum}`)
  }
  const medium = withKey(linesOf('media'), 'kind', 'kind: ')
  await words(schemaOf('media').properties.kind, 'media', medium, medium.length - 1, 6)
  const basis = withKey(linesOf('activity'), ...figure('basis: '))
  const figures = schemaOf('activity').properties.figures
  await words(figures.additionalProperties.properties.basis, 'activity', basis, basis.length - 1, 11)
  const summary = withKey(linesOf('activity'), 'summary', 'summary:', '  ')
  const languages = await offers('activity', summary, summary.length - 1, 2)
  for (const language of ['en', 'fr', 'vi']) expect(languages.has(language), `the language ${language} is offered`)

  let explained = 0
  for (const { path, text, kind } of ['activity', 'media', 'cycle', 'city'].map(first).filter(Boolean)) {
    const { properties } = schemaOf(kind)
    for (const [line, of] of text.split('\n').entries()) {
      const key = /^([a-z_]+):/.exec(of)?.[1]
      if (!key) continue
      const said = plain((await server.at('hover', path, line, 1))?.contents.value ?? '')
      expect(said.includes(plain(properties[key].description)), `${kind}: ${key} is explained with: ${said}`)
      explained += 1
    }
  }
  clearTimeout(late)
  server.process.kill()
  console.log(`${basename(root)}: ${files.length} files (${named} name their schema), ${opened} opened with mistakes or to be `
    + `completed, ${offered} keys and words offered, ${explained} keys explained`)
}

for (const root of process.argv.slice(2)) await judge(resolve(root))
process.exit(failures ? 1 : 0)

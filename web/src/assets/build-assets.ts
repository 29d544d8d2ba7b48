import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { type Asset, Assets } from './assets.ts'

const source = dirname(import.meta.dirname)

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * Makes the files that pages load, in memory: the style sheet, the icon, and one script for each island.
 *
 * An island is a file in `islands/`. It is bundled with what it imports and gets the name `islands/<file>.js`.
 */
export async function buildAssets(): Promise<Assets> {
  const islands = (await readdir(join(source, 'islands'))).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  )
  const built = await build({
    entryPoints: {
      style: join(source, 'style/style.css'),
      ...Object.fromEntries(islands.map((file) => [`islands/${basename(file, '.ts')}`, join(source, 'islands', file)])),
    },
    outdir: '/assets',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    charset: 'utf8',
    logLevel: 'silent',
  })

  const assets = new Map<string, Asset>()
  for (const file of built.outputFiles) {
    const name = file.path.replaceAll('\\', '/').replace(/^.*?\/assets\//, '')
    assets.set(name, asset(name, file.contents))
  }
  assets.set('icon.svg', asset('icon.svg', await readFile(join(source, 'style/icon.svg'))))
  return new Assets(assets)
}

function asset(name: string, contents: Uint8Array): Asset {
  const bytes = new Uint8Array(contents)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  const extension = extname(name)
  const contentType = contentTypes[extension]
  if (contentType === undefined) throw new Error(`No content type is known for ${name}.`)
  return {
    address: `/assets/${name.slice(0, -extension.length)}.${hash}${extension}`,
    contentType,
    bytes,
    gzip: new Uint8Array(gzipSync(bytes, { level: 9 })),
  }
}
